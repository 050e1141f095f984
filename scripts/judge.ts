/** Measures the rules with the extension's own `check`. Reads posts and prints figures; the only file it may write holds numbers alone. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check, type Finding } from '../lib/check.ts';
import { RULES } from '../lib/rules/index.ts';
import { figuresOf } from './judge/figures.ts';
import { scoreGenuine } from './judge/genuine.ts';
import { scoreLabelled } from './judge/labelled.ts';
import { HELP, type Options, readOptions } from './judge/options.ts';
import { genuine, labelled, readPosts } from './judge/posts.ts';
import { genuineJson, genuineReport, labelledJson, labelledReport } from './judge/report.ts';
import { showGenuine, showLabelled, spread } from './judge/show.ts';

const OK = 0;
const RULE_FAILED = 1;
const BAD_INPUT = 2;

/** Messages of rules that threw, with how often. */
const failures = new Map<string, number>();

function noteFailure(rule: string, error: unknown): void {
  const message = `The rule ${rule} failed: ${error instanceof Error ? error.message : error}`;
  failures.set(message, (failures.get(message) ?? 0) + 1);
}

/** No policy changes a severity here: the rules are measured as they ship. */
const find = <T extends { readonly text: string }>(post: T): { post: T; findings: Finding[] } => ({
  post,
  findings: check({ fields: [{ kind: 'text', index: 0, text: post.text }] }, { severities: {} }, noteFailure),
});

// npm runs scripts in the project's folder; a path means the folder where the person stands.
const pathOf = (file: string) => resolve(process.env.INIT_CWD ?? '.', file);

function measure({ labelled: labelledFiles, genuine: genuineFiles, show, limit, figures }: Options): void {
  const severities = new Map(RULES.map((rule) => [rule.id, rule.severity]));
  if (show !== undefined && !severities.has(show))
    throw new Error(`There is no rule ${show}. There are: ${[...severities.keys()].sort().join(', ')}`);

  const known = labelledFiles.flatMap((file) => readPosts(pathOf(file), labelled));
  const sent = genuineFiles.flatMap((file) => readPosts(pathOf(file), genuine));
  const start = performance.now();
  const judgedLabelled = known.map(find);
  const judgedGenuine = sent.map(find);
  const seconds = Math.round((performance.now() - start) / 10) / 100;
  const labelledScore = known.length > 0 ? scoreLabelled(judgedLabelled, severities) : undefined;
  const genuineScore = sent.length > 0 ? scoreGenuine(judgedGenuine) : undefined;

  if (show !== undefined) {
    const lines = [...showLabelled(show, judgedLabelled), ...showGenuine(show, judgedGenuine)];
    print(...spread(lines, limit), '', `${show}: ${lines.length} in all, ${Math.min(lines.length, limit)} shown`);
  } else {
    if (labelledScore) print(labelledReport(labelledScore, severities), '');
    if (genuineScore) print(genuineReport(genuineScore, severities), '');
  }
  print(`${known.length + sent.length} posts checked against ${RULES.length} rules in ${seconds} s`);
  for (const [message, times] of failures) print(`${message} (${times} times)`);
  const summary = {
    rules: RULES.length,
    seconds,
    ruleFailures: [...failures.values()].reduce((sum, times) => sum + times, 0),
    labelled: labelledScore ? labelledJson(labelledScore) : null,
    genuine: genuineScore ? genuineJson(genuineScore) : null,
  };
  print('', 'SUMMARY', JSON.stringify(summary));
  if (figures !== undefined) {
    const numbers = figuresOf(labelledScore, genuineScore);
    writeFileSync(pathOf(figures), `${JSON.stringify(numbers, null, 2)}\n`);
  }
}

const print = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);

export function main(args: string[]): number {
  try {
    const options = readOptions(args);
    if (options.help) print(HELP);
    else measure(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('See: npm run judge -- --help');
    return BAD_INPUT;
  }
  return failures.size > 0 ? RULE_FAILED : OK;
}
