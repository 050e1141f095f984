/**
 * `npm test`: everything that must hold, from nothing but Node and git.
 *   npm test                      all stages, in order
 *   npm test -- unit lint         these stages, with the builds they need
 *   npm test -- browser thread    what is no stage's name goes to Vitest as a part of a test file's name
 * The last line is always `N passed, N failed`.
 */
import { ensureDependencies } from './setup.mjs';
import { STAGES } from './test/stages.mjs';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const heading = (text) => console.log(`\n━━━ ${text} ${'━'.repeat(Math.max(3, 76 - text.length))}\n`);

/** The stages asked for and the stages they need, in the order of the list. */
function choose(names) {
  if (names.length === 0) return STAGES;
  const wanted = new Set(
    names.flatMap((name) => [...(STAGES.find((stage) => stage.name === name)?.needs ?? []), name]),
  );
  return STAGES.filter((stage) => wanted.has(stage.name));
}

/** Runs one stage. A crash is a failure of that stage and no reason to skip the others. */
async function runStage(stage, broken, filters) {
  const missing = stage.needs?.filter((name) => broken.has(name)) ?? [];
  if (missing.length > 0) {
    console.log(`Not run, because this failed: ${missing.join(', ')}.`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await stage.run(filters);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

async function main() {
  const words = process.argv.slice(2);
  const names = words.filter((word) => STAGES.some((stage) => stage.name === word));
  const filters = words.filter((word) => !names.includes(word));
  if (filters.length > 0 && names.length === 0) {
    console.log(
      `No stage is named ${filters.join(' or ')}. The stages: ${STAGES.map((stage) => stage.name).join(', ')}.`,
    );
    return { passed: 0, failed: 1 };
  }

  try {
    await ensureDependencies();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }

  const total = { passed: 0, failed: 0 };
  const lines = [];
  const broken = new Set();
  for (const stage of choose(names)) {
    heading(stage.title);
    const start = performance.now();
    const { passed, failed, failures = [] } = await runStage(stage, broken, names.includes(stage.name) ? filters : []);
    if (failed > 0 || passed === 0) broken.add(stage.name);
    total.passed += passed;
    total.failed += failed;
    lines.push(`${failed > 0 ? '✗' : '✓'} ${stage.title}: ${passed} passed, ${failed} failed, ${seconds(start)}`);
    console.log(`\n${lines.at(-1)}`);
    // Named once more at the very end, as a log is often kept by its last lines only.
    lines.push(...failures.map((one) => `    ${one}`));
  }
  heading('Summary');
  console.log(`${lines.join('\n')}\n`);
  return total;
}

const { passed, failed } = await main();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
