/** Every deployment file of one policy, by its path. */
import { adml, admx } from './admx.ts';
import { intuneProfile } from './intune.ts';
import { chromiumPolicies, firefoxPolicies } from './json.ts';
import { managedSchema } from './managed-schema.ts';
import { mobileconfig } from './mobileconfig.ts';
import { registryBytes, registryFile, registryRemoval } from './reg-file.ts';
import type { Sources } from './sources.ts';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** @param policy one that has been read and found good */
export function deploymentFiles(
  policy: Readonly<Record<string, unknown>>,
  sources: Sources,
): ReadonlyMap<string, string | Buffer> {
  const chromium = json(chromiumPolicies(policy, sources));
  return new Map<string, string | Buffer>([
    ['windows/signpost.admx', admx()],
    ['windows/en-US/signpost.adml', adml()],
    ['windows/signpost.reg', registryBytes(registryFile(policy, sources))],
    ['windows/signpost-remove.reg', registryBytes(registryRemoval())],
    ['windows/intune.json', json(intuneProfile(policy, sources))],
    ['macos/signpost.mobileconfig', mobileconfig(policy, sources)],
    ['linux/chromium/signpost.json', chromium],
    ['linux/chrome/signpost.json', chromium],
    ['firefox/policies.json', json(firefoxPolicies(policy, sources))],
    [
      'chrome-cloud/signpost.json',
      json(Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]))),
    ],
    ['managed_schema.json', json(managedSchema())],
  ]);
}
