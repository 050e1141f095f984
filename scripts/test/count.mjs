/**
 * Tests passed and failed by Vitest's JSON report, and the failed ones' names with their first line of complaint.
 * A file that could not be loaded counts as a failure, and so does a run that ends badly with no failing test
 * to show for it (an unhandled error, no test found).
 * @param {import('./count.d.mts').Report} report
 * @param {number} exitCode
 */
export function countReport(report, exitCode) {
  const files = report.testResults ?? [];
  const failures = files.flatMap(({ status, message, name, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (tests.length > 0) return tests.map((test) => complaint(test.fullName, test.failureMessages?.[0]));
    return status === 'failed' ? [complaint(name, message)] : [];
  });
  const failed = failures.length === 0 && exitCode !== 0 ? 1 : failures.length;
  return { passed: report.numPassedTests ?? 0, failed, failures };
}

const complaint = (name = 'A file', message = '') => `${name}: ${message.split('\n')[0]}`;
