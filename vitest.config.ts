import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Only what waited too long is tried once more, and named at the end of the run; since 2026-11, when each of three
 * full runs lost one in 520 to a busy machine, never the same one. What is wrong, or went out unheld, fails at once.
 */
const LATE = { count: 1, condition: /^(Waited|No answer within|Not held, and nothing went out|Test timed out)/ };

/** The two longest files start first; else one of them runs alone at the end (four of thirteen minutes, 2026-11). */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/battery-');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          maxWorkers: 2,
          testTimeout: 20_000,
        },
      },
      {
        // Reads .output, so the builds come first.
        test: { name: 'built', include: ['tests/built/**/*.test.ts'], environment: 'node' },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/before-all.ts'],
          environment: 'node',
          // Bound by the processor: a third browser on two cores was no faster (2026-11).
          maxWorkers: 2,
          retry: LATE,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        // By itself: a policy of the machine reaches every browser that starts meanwhile.
        test: {
          name: 'enterprise',
          include: ['tests/enterprise/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          retry: LATE,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
