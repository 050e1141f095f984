import { defineBackground } from 'wxt/utils/define-background';
import { introducePanels, showStates } from '../lib/browser/background.ts';
import { keepSettled } from '../lib/browser/settle.ts';

export default defineBackground(() => {
  keepSettled();
  introducePanels();
  showStates();
});
