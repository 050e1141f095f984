/** The battery's table: each site, surface and way out, and how it went in each browser when it last ran. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from '../tests/browser/surfaces/index.ts';
import { waysOutOf } from '../tests/browser/surfaces/surface.ts';
import { ROOT } from './setup.mjs';

const DOC = join(ROOT, 'docs/coverage.md');
const REPORT = join(ROOT, '.cache/test/browser.json');
const BROWSERS = ['chromium', 'firefox'] as const;

export type Result = 'held and released' | 'failed' | 'not run' | 'no touch screen';

export interface Row {
  readonly site: string;
  readonly surface: string;
  readonly way: string;
  readonly results: readonly Result[];
}

/** Vitest's JSON report, as far as it is read here. */
interface Report {
  readonly testResults?: readonly {
    readonly assertionResults: readonly { ancestorTitles: readonly string[]; title: string; status: string }[];
  }[];
}

function resultsOf(report: Report): ReadonlyMap<string, Result> {
  const tests = (report.testResults ?? []).flatMap((file) => file.assertionResults);
  const words: Record<string, Result> = { passed: 'held and released', failed: 'failed' };
  return new Map(
    tests.map((test) => [[...test.ancestorTitles, test.title].join(' · '), words[test.status] ?? 'not run'] as const),
  );
}

/** What other tools for these sites got wrong. The tests that show it name the number. */
const TRAPS = [
  'Risky words in the second box of a thread only.',
  'A draft that moves from the page into the dialog.',
  'Ctrl+Enter, or Command+Enter on a Mac, with suggestions open.',
  'The Enter with which an input method accepts a word.',
  'Enter in a comment while a list of mentions is open.',
  'Two composers open at once.',
  'Ghosts of buttons, without a size.',
  'Two fields that share an id.',
  'The account switched in another tab between writing and pressing.',
  'A delegate: one person is signed in, another account speaks.',
  'One press that publishes on Instagram as well.',
  'A click made by a script.',
  'A button that is another element by the time the officer has decided.',
  'A double press, or a key that repeats: one decision, one post.',
  'A text changed after the decision.',
];

/** Every case the battery has, in its order, with what the report says of it. */
export function coverage(report: Report): Row[] {
  const results = resultsOf(report);
  return SITES.flatMap(({ site, surfaces }) =>
    surfaces.flatMap((surface) =>
      surface.ways.map((way) => ({
        site,
        surface: surface.name,
        way,
        results: BROWSERS.map((browser) =>
          waysOutOf(surface, browser).includes(way)
            ? (results.get(`${browser} · ${site} · ${surface.name} · ${way}`) ?? 'not run')
            : 'no touch screen',
        ),
      })),
    ),
  );
}

export function coverageDoc(rows: readonly Row[]): string {
  const lines = rows.map(({ site, surface, way, results }) => `| ${[site, surface, way, ...results].join(' | ')} |`);
  return `# What is covered

Generated from the last run of the browser tests: \`npm run coverage\`. Do not edit.

Each line is one way out of one composer on a practice page that runs the site's own kind of editor. "Held and released"
means: a good post went out untouched; a risky one was held, gone back from, edited, held again, and posted once after
the decision, exactly as written. The real sites were not visited: what is known of them, with its date, is in \`lib/sites\`.

| Site | Surface | Way out | Chromium | Firefox |
| --- | --- | --- | --- | --- |
${lines.join('\n')}

## Traps

What other tools for these sites got wrong, each a test of its own in \`tests/browser\` that names its number (the first
is a surface of the table above).

${TRAPS.map((trap, index) => `${index + 1}. ${trap}`).join('\n')}
`;
}

const readReport = (): Report =>
  existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as Report) : { testResults: [] };

/** Prints the table of the last run, one line a case. */
export function printCoverage(): void {
  for (const { site, surface, way, results } of coverage(readReport()))
    console.log(`  ${[site, surface, way].join(' · ')}: ${results.join(', ')}`);
}

/** Throws when the last run did not run every case: a table with holes would say less than it seems to. */
export function writeCoverageDoc(): void {
  const rows = coverage(readReport());
  const missing = rows.filter(({ results }) => results.includes('not run'));
  if (missing.length > 0) {
    throw new Error(`${missing.length} cases were not run. Run \`npm test browser\` first, whole, then this again.`);
  }
  writeFileSync(DOC, coverageDoc(rows));
}
