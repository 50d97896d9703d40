/** Says at the end which tests were skipped and why, and closes with the counts on a line of their own. */
export default class SkipReporter {
  onRunComplete(_, results) {
    const reasons = new Map();
    for (const file of results.testResults) {
      for (const test of file.testResults) {
        if (test.status !== 'pending') continue;
        const [, reason] = /\[skipped: ([^\]]+)\]/.exec(test.fullName) ?? [];
        const key = reason ?? 'without a reason';
        reasons.set(key, [...(reasons.get(key) ?? []), test.ancestorTitles[0]?.replace(/ \[skipped:.*/, '') ?? test.title]);
      }
    }
    for (const [reason, groups] of reasons) {
      process.stderr.write(`Skipped (${reason}):\n${[...new Set(groups)].map((group) => `  - ${group}\n`).join('')}`);
    }
    process.stdout.write(`${results.numPassedTests} passed, ${results.numFailedTests} failed, ${results.numPendingTests} skipped\n`);
  }
}
