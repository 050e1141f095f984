/** The policy files of Linux, and Firefox's own, which is the same everywhere. */
import { CHROME_ID, GECKO_ID } from '../identity.ts';
import { chromeInstall, firefoxInstall, type Sources } from './sources.ts';

type Values = Readonly<Record<string, unknown>>;

/** For Chromium, Chrome and Edge on Linux. */
export const chromiumPolicies = (policy: Values, sources: Sources) => ({
  ExtensionSettings: { [CHROME_ID]: chromeInstall(sources) },
  '3rdparty': { extensions: { [CHROME_ID]: policy } },
});

/** `policies.json`. */
export const firefoxPolicies = (policy: Values, sources: Sources) => ({
  policies: {
    ExtensionSettings: { [GECKO_ID]: firefoxInstall(sources) },
    '3rdparty': { Extensions: { [GECKO_ID]: policy } },
  },
});
