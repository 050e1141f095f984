/** Group Policy: an ADMX with every setting for Chrome and for Edge, and its English texts. */
import { FIELDS, type Field } from './fields.ts';
import { installKey, policyKey, WINDOWS_BROWSERS, type WindowsBrowser } from './sources.ts';
import { element, xmlFile } from './xml.ts';

/** The longest text Windows keeps for one value; lists of thousands of accounts must fit. */
const LONGEST = 1_000_000;

const NAMES: Readonly<Record<WindowsBrowser, string>> = { Chrome: 'Google Chrome', Edge: 'Microsoft Edge' };
const text = (id: string): string => `$(string.${id})`;

export const policyName = (browser: WindowsBrowser, key: string): string => `${browser}_${key}`;
export const categoryName = (browser: WindowsBrowser): string => `Signpost_${browser}`;

function elementOf(id: string, { key, kind, choices, least, most }: Field, browser: WindowsBrowser): string {
  switch (kind) {
    case 'choice':
      return element(
        'enum',
        { id, valueName: key, required: 'true' },
        choices.map((choice) =>
          element('item', { displayName: text(`${key}_${choice}`) }, [
            element('value', {}, [element('string', {}, choice)]),
          ]),
        ),
      );
    case 'number':
      return element('decimal', { id, valueName: key, minValue: least, maxValue: most });
    case 'texts':
      return element('list', { id, key: `${policyKey(browser)}\\${key}`, valuePrefix: '' });
    default:
      return element('text', { id, valueName: key, maxLength: LONGEST });
  }
}

function policyElement(browser: WindowsBrowser, field: Field): string {
  const { key, kind } = field;
  const id = policyName(browser, key);
  const common = {
    name: id,
    class: 'Both',
    displayName: text(key),
    explainText: text(`${key}_Explain`),
    key: policyKey(browser),
  };
  const place = [
    element('parentCategory', { ref: categoryName(browser) }),
    element('supportedOn', { ref: 'SUPPORTED' }),
  ];
  if (kind === 'switch')
    return element('policy', { ...common, valueName: key }, [
      ...place,
      element('enabledValue', {}, [element('decimal', { value: 1 })]),
      element('disabledValue', {}, [element('decimal', { value: 0 })]),
    ]);
  return element('policy', { ...common, presentation: `$(presentation.${id})` }, [
    ...place,
    element('elements', {}, [elementOf(id, field, browser)]),
  ]);
}

/** Force-installs the extension itself, without touching what else is installed. */
function installElement(browser: WindowsBrowser): string {
  const id = policyName(browser, 'Install');
  const key = installKey(browser);
  return element(
    'policy',
    {
      name: id,
      class: 'Both',
      displayName: text('Install'),
      explainText: text('Install_Explain'),
      key,
      presentation: `$(presentation.${id})`,
    },
    [
      element('parentCategory', { ref: categoryName(browser) }),
      element('supportedOn', { ref: 'SUPPORTED' }),
      element('enabledList', {}, [
        element('item', { key, valueName: 'installation_mode' }, [
          element('value', {}, [element('string', {}, 'force_installed')]),
        ]),
        element('item', { key, valueName: 'override_update_url' }, [
          element('value', {}, [element('decimal', { value: 1 })]),
        ]),
      ]),
      element('elements', {}, [element('text', { id, valueName: 'update_url', required: 'true' })]),
    ],
  );
}

/** The ADMX: what can be set and where Windows keeps it. */
export const admx = (): string =>
  xmlFile(
    element(
      'policyDefinitions',
      {
        xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
        revision: '1.0',
        schemaVersion: '1.0',
      },
      [
        element('policyNamespaces', {}, [element('target', { prefix: 'signpost', namespace: 'Signpost.Policies' })]),
        element('resources', { minRequiredRevision: '1.0' }),
        element('supportedOn', {}, [
          element('definitions', {}, [element('definition', { name: 'SUPPORTED', displayName: text('SUPPORTED') })]),
        ]),
        element('categories', {}, [
          element('category', { name: 'Signpost', displayName: text('Signpost') }),
          ...WINDOWS_BROWSERS.map((browser) =>
            element('category', { name: categoryName(browser), displayName: text(categoryName(browser)) }, [
              element('parentCategory', { ref: 'Signpost' }),
            ]),
          ),
        ]),
        element(
          'policies',
          {},
          WINDOWS_BROWSERS.flatMap((browser) => [
            installElement(browser),
            ...FIELDS.map((field) => policyElement(browser, field)),
          ]),
        ),
      ],
    ),
  );

const isJson = ({ kind }: Field): boolean => kind === 'list' || kind === 'table';

function explain(field: Field): string {
  const { description, default: builtIn, example } = field;
  const lines = [
    description,
    ...(isJson(field) ? ['Written as JSON, on one line.'] : []),
    `Not configured: ${JSON.stringify(builtIn)}`,
    `Example: ${JSON.stringify(example)}`,
  ];
  return lines.join('\n\n');
}

function presentationOf(id: string, { kind, title, default: builtIn }: Field): string {
  const refId = { refId: id };
  switch (kind) {
    case 'choice':
      return element('dropdownList', { ...refId, noSort: 'true' }, `${title}:`);
    case 'number':
      return element('decimalTextBox', { ...refId, defaultValue: Number(builtIn) }, `${title}:`);
    case 'texts':
      return element('listBox', refId, `${title}:`);
    default:
      return element('textBox', refId, [element('label', {}, `${title}:`)]);
  }
}

/** The ADML: the texts of all that, in English. */
export function adml(): string {
  const strings: readonly (readonly [string, string])[] = [
    ['SUPPORTED', 'Chrome 116, Edge 116 or later'],
    ['Signpost', 'Signpost'],
    ...WINDOWS_BROWSERS.map((browser) => [categoryName(browser), NAMES[browser]] as const),
    ['Install', 'Install Signpost'],
    [
      'Install_Explain',
      'Installs Signpost for everyone this policy reaches, from the address of your update manifest. Windows machines take extensions from outside the store only when they are joined to a domain or to Entra ID, or enrolled in the browser’s cloud management.',
    ],
    ...FIELDS.flatMap((field) => [
      [field.key, field.title] as const,
      [`${field.key}_Explain`, explain(field)] as const,
      ...(field.kind === 'choice' ? field.choices.map((choice) => [`${field.key}_${choice}`, choice] as const) : []),
    ]),
  ];
  const presentations = WINDOWS_BROWSERS.flatMap((browser) => [
    element('presentation', { id: policyName(browser, 'Install') }, [
      element('textBox', { refId: policyName(browser, 'Install') }, [
        element('label', {}, 'Address of the update manifest:'),
      ]),
    ]),
    ...FIELDS.filter(({ kind }) => kind !== 'switch').map((field) =>
      element('presentation', { id: policyName(browser, field.key) }, [
        presentationOf(policyName(browser, field.key), field),
      ]),
    ),
  ]);
  return xmlFile(
    element(
      'policyDefinitionResources',
      {
        xmlns: 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
        revision: '1.0',
        schemaVersion: '1.0',
      },
      [
        element('displayName', {}, 'Signpost'),
        element('description', {}, 'Settings of the Signpost browser extension'),
        element('resources', {}, [
          element(
            'stringTable',
            {},
            strings.map(([id, value]) => element('string', { id }, value)),
          ),
          element('presentationTable', {}, presentations),
        ]),
      ],
    ),
  );
}
