export interface Report {
  numPassedTests?: number;
  testResults?: {
    name?: string;
    status: string;
    message?: string;
    assertionResults: { fullName?: string; status: string; failureMessages?: string[] }[];
  }[];
}

export function countReport(report: Report, exitCode: number): { passed: number; failed: number; failures: string[] };
