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

const SECOND_LOOK = [
  '## The second look',
  '',
  "Phrases know what somebody has thought of. So each rule whose risk lies in what is said, rather than in a shape such as a number's, also has weights for words, word beginnings and pairs of words (`lib/learned`): a logistic regression, linear, the same for the same text, and inside the extension like everything else.",
  '',
  '- Where no phrase of a rule stands but a passage reads like its risk, the sentence that says most for it is shown, marked as *a guess*. A guess asks for a look and never for a reason, also under a rule that blocks; it gives way to any finding by phrase, and is not made of fewer than nine words.',
  '- Where a phrase stands and nothing around it reads like the risk, there is no finding. What is held until a reason is given is never talked away like this.',
  '- A rule that is turned off is off here, too.',
  '- The weights were learned from the invented posts in `tests/posts` and the examples of the rules. Genuine posts were shown as the opposite only, and only words that the invented posts hold count at all; the file holds numbers. A guess must score higher than all but one of some 12,700 genuine posts, each scored by weights that had not seen it, and than every good post of the project, half written or whole.',
  '- `npm run learn -- --labelled FILE… --genuine FILE…` learns them anew, in about two minutes; the same files give the same weights.',
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
    'Releases are measured on other texts than these. The given posts and genuine posts are not part of the project; the figures were taken with `npm run judge`, and the rules were tuned on the same posts, so expect less on new ones. In November 2026 four authors who had read only the catalogue wrote 272 posts each: when first seen, 77, 70, 77 and 90 % of their plain risks were found, 24, 16, 26 and 28 % of the implied ones, and 10 of their 160 good posts were held. All four have been tuned on since. Two more wrote 272 posts each after that: phrases alone found 85 and 89 % of their plain risks and 22 and 21 % of the implied ones, and held 4 and 4 of 40 good posts; with a second look that had learned nothing of them 89 and 92 %, 27 and 22 %, 5 and 2. Two sets of near-miss good posts, 342 in all, were written to be mistaken: 43 were held at first sight, and both sets have been tuned on since. Two sets of posts on respect and on operations alone, half of their risks implied, are the hardest so far: 63 and 60 % of the plain ones were found at first sight, 62 and 62 % with the second look, 8 and 10 % of the implied, and 8 and 9 of 64 good posts were held.',
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
