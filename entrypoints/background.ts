import { defineBackground } from 'wxt/utils/define-background';
import { introducePanels, showStates } from '../lib/browser/background.ts';
import { welcomeOnInstall } from '../lib/browser/first-run.ts';
import { keepOutcomes } from '../lib/browser/outcomes.ts';
import { readSettings } from '../lib/browser/settings.ts';
import { keepSettled } from '../lib/browser/settle.ts';

export default defineBackground(() => {
  keepSettled();
  introducePanels();
  showStates();
  keepOutcomes(async () => (await readSettings()).outcomeDays);
  welcomeOnInstall();
});
