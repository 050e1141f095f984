/**
 * Tests passed and failed by Vitest's JSON report. A file that could not be loaded counts as a failure,
 * and so does a run that ends badly with no failing test to show for it (an unhandled error, no test found).
 * @param {{ numPassedTests?: number, testResults?: { status: string, assertionResults: { status: string }[] }[] }} report
 * @param {number} exitCode
 */
export function countReport(report, exitCode) {
  const files = report.testResults ?? [];
  const failedIn = (file) => file.assertionResults.filter((test) => test.status === 'failed').length;
  const failed = files.reduce((sum, file) => sum + (failedIn(file) || (file.status === 'failed' ? 1 : 0)), 0);
  return { passed: report.numPassedTests ?? 0, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
