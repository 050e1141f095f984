import { defineBackground } from 'wxt/utils/define-background';
import { introducePanels, showStates } from '../lib/browser/background.ts';
import { welcomeOnInstall } from '../lib/browser/first-run.ts';
import { keepOutcomes } from '../lib/browser/outcomes.ts';
import { readOfficer, watchOfficer, writeSettings } from '../lib/browser/settings.ts';
import { merge } from '../lib/policy/merge.ts';

export default defineBackground(() => {
  const settle = async () => writeSettings(merge(await readOfficer()));
  void settle();
  watchOfficer(() => void settle());
  introducePanels();
  showStates();
  keepOutcomes();
  welcomeOnInstall();
});
