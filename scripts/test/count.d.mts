interface Report {
  numPassedTests?: number;
  testResults?: { status: string; assertionResults: { status: string }[] }[];
}

export function countReport(report: Report, exitCode: number): { passed: number; failed: number };
