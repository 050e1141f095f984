/** The command for text: the same `check` as the extension, for a file of posts or for one post. */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { check, type Finding } from '../lib/check.ts';
import { LANGS, type Lang } from '../lib/lang.ts';
import { DEFAULTS } from '../lib/policy/defaults.ts';
import { WORDS } from '../lib/rules/words.ts';

const HELP = `Checks posts for risky wording, with the same rules as the extension.

  npm run check -- "some text"                 says what was found, for a person
  npm run --silent check -- --jsonl FILE       one answer a line, for a program

  --lang en|fr    language of the explanations (default: en)
  --jsonl FILE    reads lines {"id", "text", "platform"?} and writes lines
                  {"id", "findings": [{"rule", "severity", "start", "end", "span"}]};
                  start and end count UTF-16 units of the text
  --help          shows this

Exit status: 0 the text was checked, whatever was found; 1 a rule failed; 2 wrong use, or input that cannot be read.
`;

const OK = 0;
const RULE_FAILED = 1;
const BAD_INPUT = 2;

interface Answer {
  readonly findings: readonly Finding[];
  readonly failed: boolean;
}

function ask(text: string): Answer {
  let failed = false;
  const findings = check({ fields: [{ kind: 'text', index: 0, text }] }, DEFAULTS, (rule, error) => {
    failed = true;
    console.error(`The rule ${rule} failed:`, error);
  });
  return { findings, failed };
}

export async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(args);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = options;
  if (values.help) {
    process.stdout.write(HELP);
    return OK;
  }
  const lang = LANGS.find((known) => known === values.lang);
  if (lang === undefined) return refuse(`--lang knows ${LANGS.join(' and ')}, not "${values.lang}".`);
  if (values.jsonl !== undefined) {
    return positionals.length > 0 ? refuse('Give a text or --jsonl FILE, not both.') : answerFile(values.jsonl);
  }
  const text = positionals.join(' ');
  if (text.trim() === '') return refuse('There is no text to check.');
  const { findings, failed } = ask(text);
  process.stdout.write(report(text, findings, lang));
  return failed ? RULE_FAILED : OK;
}

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      jsonl: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

function refuse(message: string): number {
  console.error(`${message}\nSee: npm run check -- --help`);
  return BAD_INPUT;
}

interface Post {
  readonly id: unknown;
  readonly text: string;
}

/** Throws what is wrong with the line, in words. */
function postOf(line: string): Post {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('this is not a JSON object');
  if (!('id' in value)) throw new Error('"id" is missing');
  if (!('text' in value)) throw new Error('"text" is missing');
  if (typeof value.text !== 'string') throw new Error('"text" is not a string');
  return { id: value.id, text: value.text };
}

async function answerFile(file: string): Promise<number> {
  let status = OK;
  let number = 0;
  // npm runs scripts in the project's folder; a path means the folder where the person stands.
  const path = resolve(process.env.INIT_CWD ?? '.', file);
  try {
    for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
      number++;
      const json = number === 1 ? line.replace(/^\uFEFF/, '') : line;
      if (json.trim() === '') continue;
      let post: Post;
      try {
        post = postOf(json);
      } catch (error) {
        console.error(`${file}, line ${number}: ${error instanceof Error ? error.message : error}`);
        status = BAD_INPUT;
        continue;
      }
      const { findings, failed } = ask(post.text);
      if (failed && status === OK) status = RULE_FAILED;
      await write(`${JSON.stringify({ id: post.id, findings: findings.map(plain) })}\n`);
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    console.error(
      missing ? `There is no file ${file}` : `Cannot read ${file}: ${error instanceof Error ? error.message : error}`,
    );
    return BAD_INPUT;
  }
  return status;
}

const plain = ({ rule, severity, start, end, span }: Finding) => ({ rule, severity, start, end, span });

/** Waits while a slow reader of our output catches up. */
const write = (text: string): Promise<void> =>
  new Promise((done, fail) => {
    process.stdout.write(text, (error) => (error ? fail(error) : done()));
  });

interface Phrasing {
  readonly clean: string;
  readonly found: (count: number) => string;
  readonly severity: Readonly<Record<Finding['severity'], string>>;
  readonly write: string;
}

const PHRASING: Readonly<Record<Lang, Phrasing>> = {
  en: {
    clean: 'Nothing found. Good to post.',
    found: (count) => (count === 1 ? 'One thing to look at:' : `${count} things to look at:`),
    severity: { block: 'Stop', warn: 'Check', advise: 'Tip' },
    write: 'Could be',
  },
  fr: {
    clean: 'Rien à signaler. Vous pouvez publier.',
    found: (count) => (count === 1 ? 'Un point à revoir :' : `${count} points à revoir :`),
    severity: { block: 'Arrêt', warn: 'À vérifier', advise: 'Conseil' },
    write: 'Par exemple',
  },
};

function report(text: string, findings: readonly Finding[], lang: Lang): string {
  const phrasing = PHRASING[lang];
  if (findings.length === 0) return `${phrasing.clean}\n`;
  const cards = findings.map((finding) => {
    const words = WORDS.get(finding.rule)?.[lang];
    return [
      `${phrasing.severity[finding.severity]}: ${words?.title ?? finding.rule}  (${finding.rule})`,
      `  ${excerpt(text, finding)}`,
      ...(words === undefined ? [] : [`  ${words.reason}`, `  → ${words.instead}`]),
      ...(finding.replacement === undefined ? [] : [`  → ${phrasing.write}: ${finding.replacement}`]),
    ].join('\n');
  });
  return `${phrasing.found(findings.length)}\n\n${cards.join('\n\n')}\n`;
}

const AROUND = 40;

/** The span in marks, with a little of what stands around it. */
function excerpt(text: string, { start, end, span }: Finding): string {
  const before = [...text.slice(0, start)];
  const after = [...text.slice(end)];
  const left = (before.length > AROUND ? '…' : '') + before.slice(-AROUND).join('');
  const right = after.slice(0, AROUND).join('') + (after.length > AROUND ? '…' : '');
  return `${left}⟦${span}⟧${right}`.replace(/\s+/g, ' ');
}
