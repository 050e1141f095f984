/** Which part may import which: the drawing of "The parts" in the design, as a table. */
import { importsOf, type Source } from './source.ts';

/** `type x`: only types of x, which bring no code along. Every part may import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lang: [],
  draft: [],
  text: [],
  detect: ['text', 'lang'],
  reasons: [],
  policy: ['draft', 'lang', 'reasons', 'account', 'rules'],
  rules: ['detect', 'text', 'lang', 'type policy'],
  learned: ['detect', 'text'],
  check: ['rules', 'learned', 'detect', 'text', 'draft', 'lang', 'type policy'],
  account: ['draft', 'type policy'],
  panel: ['account', 'check', 'draft', 'reasons'],
  needs: ['account', 'check', 'draft', 'reasons', 'type guard', 'type policy'],
  guard: ['account', 'check', 'panel', 'draft', 'lang', 'type policy', 'type reasons'],
  outcomes: ['type guard', 'type reasons'],
  guidelines: ['rules', 'draft', 'lang', 'type policy'],
  sites: ['draft'],
  browser: ['policy', 'account', 'panel', 'outcomes', 'draft', 'lang', 'type check', 'type sites', 'type diagnostics'],
  diagnostics: ['type browser', 'type policy'],
  components: [
    'panel',
    'check',
    'reasons',
    'account',
    'outcomes',
    'guidelines',
    'rules',
    'text',
    'draft',
    'lang',
    'type policy',
    'type guard',
    'type browser',
    'type sites',
  ],
};

/** Packages that only some places may bring in. */
const PACKAGES: readonly { name: RegExp; only: RegExp; why: string }[] = [
  {
    name: /^(react|react-dom|zustand)(\/.*)?$/,
    only: /^(components|entrypoints)\//,
    why: 'React and its stores stay in components and pages, so that everything else runs in the guard and in Node',
  },
  { name: /^zod(\/.*)?$/, only: /^lib\/policy\//, why: 'lib/policy is the one place that validates' },
  {
    name: /^dompurify$/,
    only: /^components\/html\.tsx$/,
    why: 'components/html.tsx is the one place that turns a text into HTML',
  },
  {
    name: /^(wxt\/browser|webextension-polyfill|@wxt-dev\/browser)$/,
    only: /^lib\/browser\//,
    why: 'lib/browser is the one place that touches the browser; add what you need there, named for what it does',
  },
  { name: /^wxt\/utils\//, only: /^entrypoints\//, why: 'the framework is known to entrypoints only' },
];

/** `lib/sites/x.ts` and `lib/sites.ts` belong to the part `sites`. */
export function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second.replace(/\.tsx?$/, '') : top;
}

export function importProblems(source: Source): string[] {
  return importsOf(source).flatMap(({ to, typeOnly }) => {
    const problem = /^(lib|components|entrypoints|scripts|tests)\//.test(to)
      ? wrongWay(source.path, to, typeOnly)
      : wrongPackage(source.path, to);
    return problem ? [`${source.path} imports ${to}: ${problem}.`] : [];
  });
}

function wrongWay(path: string, to: string, typeOnly: boolean): string | undefined {
  const from = partOf(path);
  const part = partOf(to);
  if (part === 'tests' || part === 'scripts') return 'what ships needs nothing from tests or scripts';
  if (from === part) return undefined;
  if (from === 'entrypoints') return undefined;
  const allowed = MAY_IMPORT[from];
  if (!allowed) return `the part "${from}" is new; give it a row in tests/unit/architecture/parts.ts and in the design`;
  if (allowed.includes(part)) return undefined;
  if (allowed.includes(`type ${part}`)) return typeOnly ? undefined : `"${from}" may take only types from "${part}"`;
  return `"${from}" must not know "${part}"; it may import ${allowed.join(', ') || 'nothing'}`;
}

function wrongPackage(path: string, name: string): string | undefined {
  if (/^[@~]{1,2}\//.test(name)) return 'write a relative path; aliases work in the build alone, not in Node';
  if (name.startsWith('node:')) return 'Node is not there in a browser';
  const rule = PACKAGES.find((entry) => entry.name.test(name));
  if (rule) return rule.only.test(path) ? undefined : rule.why;
  return 'a new package; decide in tests/unit/architecture/parts.ts which part may use it';
}

/** Chains of imports that end where they began, each told once. */
export function cycles(sources: readonly Source[]): string[] {
  const next = new Map(sources.map((source) => [source.path, importsOf(source).map(({ to }) => to)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' -> '));
    if (start >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const source of sources) visit(source.path, []);
  return found;
}

/** A glob as an expression: a star stays within one folder, two stars do not. */
const globExpression = (glob: string): RegExp =>
  new RegExp(
    `^${glob.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, (stars) => (stars === '*' ? '[^/]*' : '.*'))}$`,
  );

/** Everything whose code a file brings along, packages included, with the way there. */
export function reach(entry: string, sources: readonly Source[]): Map<string, string> {
  const imports = new Map(sources.map((source) => [source.path, importsOf(source)]));
  const matched = (to: string) =>
    to.includes('*') ? [...imports.keys()].filter((path) => globExpression(to).test(path)) : [to];
  const ways = new Map([[entry, entry]]);
  for (const [path, way] of ways) {
    const code = (imports.get(path) ?? []).filter(({ typeOnly }) => !typeOnly);
    for (const to of code.flatMap((each) => matched(each.to))) if (!ways.has(to)) ways.set(to, `${way} -> ${to}`);
  }
  return ways;
}
