/**
 * Names what passed on a second try only: a crowded machine is no fault of the product, yet nobody may overlook it.
 * @implements {import('vitest/reporters').Reporter}
 */
export default class SecondTries {
  onTestRunEnd(modules) {
    const names = modules
      .flatMap((module) => [...module.children.allTests()])
      .filter((test) => test.diagnostic()?.flaky)
      .map((test) => `  ${test.fullName}`);
    if (names.length > 0) console.log(`\nPassed on a second try, as the first waited too long:\n${names.join('\n')}`);
  }
}
