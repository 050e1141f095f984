/** The stages of `npm test`, in order. Each runs by itself and answers how many of its checks passed and failed. */
import { BUILDS, build } from '../build.mjs';
import { load } from '../load.mjs';
import { read, run } from '../run.mjs';
import { ensureBrowsers } from '../setup.mjs';
import { addonsLint } from './addons-lint.mjs';
import { vitest } from './vitest.mjs';

const count = (results) => ({
  passed: results.filter(Boolean).length,
  failed: results.filter((ok) => !ok).length,
});

/** Biome colours whatever it writes to, a log included. */
const colours = process.stdout.isTTY ? [] : ['--colors=off'];

/**
 * @typedef {{ passed: number, failed: number, failures?: string[] }} Count
 * @typedef {{ name: string, title: string, needs?: string[], run: (filters: string[]) => Promise<Count> }} Stage
 * @type {Stage[]}
 */
export const STAGES = [
  {
    name: 'types',
    title: 'Types',
    // The compiler's settings extend a file that `wxt prepare` writes.
    run: async () => count([(await run('wxt', 'prepare')) === 0 && (await run('tsc', '--noEmit')) === 0]),
  },
  {
    name: 'lint',
    title: 'Lint and format',
    run: async () => count([(await run('biome', 'ci', '--error-on-warnings', ...colours)) === 0]),
  },
  { name: 'unit', title: 'Unit tests', run: (filters) => vitest('unit', filters) },
  {
    name: 'build',
    title: 'Builds for Chrome and Firefox',
    run: async () => count([(await build('chrome')) === 0, (await build('firefox')) === 0]),
  },
  {
    name: 'store',
    title: 'Rules of addons.mozilla.org',
    needs: ['build'],
    run: async () => {
      const { output } = await read('web-ext', ...addonsLint.args(`.output/${BUILDS.firefox}`));
      return count([addonsLint.accept(JSON.parse(output))]);
    },
  },
  { name: 'built', title: 'What was built', needs: ['build'], run: (filters) => vitest('built', filters) },
  {
    name: 'browser',
    title: 'In Chromium and Firefox',
    needs: ['build'],
    run: async (filters) => {
      await ensureBrowsers(['chromium', 'firefox']);
      const count = await vitest('browser', filters);
      const { printCoverage } = await load('scripts/coverage.ts');
      printCoverage();
      return count;
    },
  },
  {
    name: 'enterprise',
    title: 'Under a policy of the machine',
    needs: ['build'],
    run: async (filters) => {
      await ensureBrowsers(['chromium', 'firefox']);
      return vitest('enterprise', filters);
    },
  },
];
