/**
 * Intune: a custom configuration profile that brings the ADMX along and sets what the policy says,
 * in the form that Microsoft Graph takes (`POST /deviceManagement/deviceConfigurations`).
 */
import { admx, categoryName, policyName } from './admx.ts';
import { FIELDS, type Field } from './fields.ts';
import { type Sources, WINDOWS_BROWSERS, type WindowsBrowser } from './sources.ts';
import { element } from './xml.ts';

type Values = Readonly<Record<string, unknown>>;

const setting = (displayName: string, omaUri: string, value: string) => ({
  '@odata.type': '#microsoft.graph.omaSettingString',
  displayName,
  omaUri,
  value,
});

const uriOf = (browser: WindowsBrowser, key: string): string =>
  `./Device/Vendor/MSFT/Policy/Config/Signpost~Policy~Signpost~${categoryName(browser)}/${policyName(browser, key)}`;

/** Between a list's numbers and texts, as Windows reads them. */
const BETWEEN = '\uf000';

function dataOf(id: string, { kind }: Field, value: unknown): string {
  if (kind === 'switch') return value === true ? '<enabled/>' : '<disabled/>';
  const plain = (list: readonly unknown[]) =>
    list.flatMap((entry, index) => [String(index + 1), String(entry)]).join(BETWEEN);
  const text = kind === 'texts' && Array.isArray(value) ? plain(value) : JSON.stringify(value);
  return `<enabled/>${element('data', { id, value: kind === 'texts' || typeof value !== 'string' ? text : value })}`;
}

export function intuneProfile(policy: Values, { updateUrl }: Sources): object {
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: 'Signpost',
    description: 'Installs and settles the Signpost extension in Chrome and Edge.',
    omaSettings: [
      setting(
        'Signpost ADMX',
        './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/Signpost/Policy/Signpost',
        admx(),
      ),
      ...WINDOWS_BROWSERS.flatMap((browser) => [
        setting(
          `Signpost, ${browser}: install`,
          uriOf(browser, 'Install'),
          `<enabled/>${element('data', { id: policyName(browser, 'Install'), value: updateUrl })}`,
        ),
        ...FIELDS.filter(({ key }) => key in policy).map((field) =>
          setting(
            `Signpost, ${browser}: ${field.title}`,
            uriOf(browser, field.key),
            dataOf(policyName(browser, field.key), field, policy[field.key]),
          ),
        ),
      ]),
    ],
  };
}
