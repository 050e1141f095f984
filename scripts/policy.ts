/** The command for policies: reads one as the extension does, says what is wrong, and writes every deployment file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WORDS } from '../components/words/words.ts';
import { readPolicy } from '../lib/policy/read.ts';
import { deploymentFiles } from './deploy/files.ts';
import { PLACEHOLDER } from './deploy/sources.ts';
import { ROOT } from './setup.mjs';

const HELP = `Checks a policy as the extension would, and writes the files that deploy it.

  npm run policy -- FILE              checks it and writes to .output/policy/
  npm run policy -- FILE --check      only checks it

  --out DIR            writes there instead
  --update-url URL     where Chrome and Edge find the update manifest
  --install-url URL    where Firefox finds the package
  --help               shows this

FILE is JSON; docs/policy.md explains every key, docs/policy/toronto.json is one to begin with.
What begins with $, such as "$comment", is for the reader and is left out.

Exit status: 0 all of it can be used; 1 some of it cannot; 2 wrong use, or a file that cannot be read.
`;

const OK = 0;
const FAULTS = 1;
const BAD_INPUT = 2;

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      check: { type: 'boolean', default: false },
      'update-url': { type: 'string' },
      'install-url': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

function refuse(message: string): number {
  console.error(`${message}\nSee: npm run policy -- --help`);
  return BAD_INPUT;
}

/** Without the notes to the reader, at every depth. */
export function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('$'));
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutNotes(entry)]));
}

// npm runs scripts in the project's folder; a path means the folder where the person stands.
const pathOf = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

/** Runs the command; gives its exit status. */
export function main(args: string[]): number {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = options;
  const [file] = positionals;
  if (values.help) {
    process.stdout.write(HELP);
    return OK;
  }
  if (file === undefined || positionals.length > 1) return refuse('Give one file.');
  let policy: unknown;
  try {
    policy = withoutNotes(JSON.parse(readFileSync(pathOf(file), 'utf8').replace(/^\uFEFF/, '')));
  } catch (error) {
    return refuse(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`);
  }
  const { problems } = readPolicy(policy);
  for (const problem of problems) {
    const say = WORDS.en.policy.problem[problem.what];
    console.log(`${problem.path || 'The file'}: ${say(problem)}`);
  }
  if (problems.length > 0) {
    console.log(`\n${problems.length} of it cannot be used. Nothing was written.`);
    return FAULTS;
  }
  console.log('All of it can be used.');
  if (values.check) return OK;
  const sources = {
    updateUrl: values['update-url'] ?? PLACEHOLDER.updateUrl,
    installUrl: values['install-url'] ?? PLACEHOLDER.installUrl,
  };
  const out = values.out === undefined ? join(ROOT, '.output/policy') : pathOf(values.out);
  for (const [path, content] of deploymentFiles(policy as Record<string, unknown>, sources)) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    console.log(`  ${relative(process.env.INIT_CWD ?? process.cwd(), target)}`);
  }
  if (Object.values(sources).some((url) => url === PLACEHOLDER.updateUrl || url === PLACEHOLDER.installUrl))
    console.log(
      '\nThe files name updates.example where your own address belongs. Give --update-url and --install-url, or put it in by hand; docs/deploy.md says how to choose.',
    );
  return OK;
}
