/** Which Signpost this is, and where it runs. */
import { browser } from 'wxt/browser';
import type { Installed } from '../diagnostics.ts';

export const installed = (): Installed => ({
  version: browser.runtime.getManifest().version,
  userAgent: navigator.userAgent,
  languages: navigator.languages,
});
