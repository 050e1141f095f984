/** The shape of the repository: what lies where, how long, under which name. */

const TOP_FOLDERS = ['.ci', '.github', 'components', 'docs', 'entrypoints', 'lib', 'public', 'scripts', 'tests'];
const TOP_FILES = [
  ...['.editorconfig', '.gitattributes', '.gitignore', '.npmrc', 'LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md'],
  ...['biome.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts'],
];

const MAX_LINES = 300;
/** A rule is one idea whatever its length: most of its lines are phrases. */
const MAX_RULE_LINES = 350;
const SAYS_NOTHING = /^(utils?|helpers?|commons?|misc|shared|stuff)$/i;

/** Folders of this or any machine, spelled so that this file does not find itself. */
const MACHINE_PATH = new RegExp(
  `(?<![\\w.:~-])/(?:(?:${['work', 'tmp', 'root'].join('|')})(?![\\w-])|(?:home|Users)/\\w)`,
);
const REGISTRY = new RegExp(
  ['registry', 'npmjs', 'artifactory', 'nexus'].map((name) => `\\b${name}\\.\\w|://[^ ]*/${name}/`).join('|'),
);

export function placeProblems(path: string): string[] {
  const [top = '', ...rest] = path.split('/');
  const known = rest.length > 0 ? TOP_FOLDERS : TOP_FILES;
  const problems = known.includes(top)
    ? []
    : [`${path}: the top of the repository holds only ${known.join(', ')}. Find it a place below one of the folders.`];
  const vague = path.split('/').find((name) => SAYS_NOTHING.test(name.replace(/(\.\w+)+$/, '')));
  if (vague) problems.push(`${path}: "${vague}" says nothing about what is inside. Name it for what it does.`);
  return problems;
}

export function lengthProblems(path: string, text: string): string[] {
  const lines = text.split('\n').length;
  const most = /^lib\/rules\/[a-z-]+\/[a-z-]+\.ts$/.test(path) ? MAX_RULE_LINES : MAX_LINES;
  return /^(lib|entrypoints|components)\/.*(?<!\.json)$/.test(path) && lines > most
    ? [`${path} has ${lines} lines; above ${most} a file holds two ideas. Give the second its own file.`]
    : [];
}

export function machineProblems(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const where = `${path}:${index + 1}`;
    const folder = MACHINE_PATH.exec(line);
    if (folder) return [`${where} names "${folder[0]}", a folder of one machine. Start from the project's folder.`];
    const isHostname = REGISTRY.test(line) && path !== 'package-lock.json';
    const isResolved = path === 'package-lock.json' && /"resolved": "https?:/.test(line);
    return isHostname || isResolved ? [`${where} names a package registry. Whoever installs chooses that.`] : [];
  });
}
