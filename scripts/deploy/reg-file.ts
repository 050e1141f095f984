/** A .reg file: the same as Group Policy writes, for one machine or for tools that import it. */
import { FIELDS } from './fields.ts';
import { chromeInstall, installKey, policyKey, type Sources, WINDOWS_BROWSERS } from './sources.ts';

type Values = Readonly<Record<string, unknown>>;

const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const dword = (value: number): string => `dword:${value.toString(16).padStart(8, '0')}`;

/** Lists and tables are JSON texts, which Chrome and Edge accept in place of subkeys. */
function written(value: unknown): string {
  if (typeof value === 'boolean') return dword(value ? 1 : 0);
  if (typeof value === 'number') return dword(value);
  // A line break inside a value would end it.
  return quote((typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/[\r\n]+/g, ' '));
}

const section = (key: string, values: Values): string =>
  [
    `[HKEY_LOCAL_MACHINE\\${key}]`,
    ...Object.entries(values).map(([name, value]) => `${quote(name)}=${written(value)}`),
  ].join('\r\n');

/** Settings in force are taken away first, so that a key left out of the policy is not left behind. */
export function registryFile(policy: Values, sources: Sources): string {
  const known = Object.fromEntries(FIELDS.flatMap(({ key }) => (key in policy ? [[key, policy[key]] as const] : [])));
  const sections = WINDOWS_BROWSERS.flatMap((browser) => [
    section(installKey(browser), chromeInstall(sources)),
    `[-HKEY_LOCAL_MACHINE\\${policyKey(browser)}]`,
    section(policyKey(browser), known),
  ]);
  return `Windows Registry Editor Version 5.00\r\n\r\n${sections.join('\r\n\r\n')}\r\n`;
}

/** Takes the extension and its settings away again. */
export const registryRemoval = (): string =>
  `Windows Registry Editor Version 5.00\r\n\r\n${WINDOWS_BROWSERS.flatMap((browser) => [
    `[-HKEY_LOCAL_MACHINE\\${installKey(browser)}]`,
    `[-HKEY_LOCAL_MACHINE\\${policyKey(browser)}]`,
  ]).join('\r\n\r\n')}\r\n`;

/** As Windows' own registry editor writes it: UTF-16 with a mark. */
export const registryBytes = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
