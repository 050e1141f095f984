/** Runs one Vitest project: its usual output on the screen, its figures from its JSON report. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../run.mjs';
import { ROOT } from '../setup.mjs';
import { countReport } from './count.mjs';

/**
 * @param {'unit' | 'built' | 'browser' | 'enterprise'} project
 * @param {string[]} filters parts of test files' names
 */
export async function vitest(project, filters) {
  const report = `.cache/test/${project}.json`;
  // A run that dies before it reports must not be counted by the report of the run before.
  await rm(join(ROOT, report), { force: true });
  const code = await run(
    'vitest',
    'run',
    ...['--project', project],
    ...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`],
    ...['--reporter', './scripts/test/second-tries.mjs'],
    '--allowOnly=false',
    ...filters,
  );
  const json = await readFile(join(ROOT, report), 'utf8').catch(() => '{}');
  return countReport(JSON.parse(json), code);
}
