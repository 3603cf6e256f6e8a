import { writeFileSync } from 'node:fs';

/**
 * A web-test-runner reporter that writes `{ passed, failed, skipped }` as JSON to the file named by
 * `COUNTS_FILE`; without that variable it does nothing. A test file that does not load, and an error outside
 * any test, count as one failed test each.
 */
export function countsReporter() {
  return {
    /** @param {{ sessions: import('@web/test-runner').TestSession[] }} result */
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) countSession(session, counts);
      if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
    },
  };
}

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @param {import('@web/test-runner').TestSession} session
 * @param {Counts} counts
 */
function countSession(session, counts) {
  const failedBefore = counts.failed;
  countSuite(session.testResults, counts);
  if (!session.passed && counts.failed === failedBefore) counts.failed += 1;
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {Counts} counts
 */
function countSuite(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else if (test.passed) counts.passed += 1;
    else counts.failed += 1;
  }
  for (const child of suite?.suites ?? []) countSuite(child, counts);
}
