/**
 * A reporter for `node --test` that writes `{ passed, failed, skipped }` as JSON. A cancelled test is a failed one,
 * a test that is yet to be done is skipped, and a
 * file without any test, which Node takes for a test that passes, has failed.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
export default async function* nodeCounts(events) {
  let counts = { passed: 0, failed: 1, skipped: 0 };
  let empty = 0;
  for await (const { type, data } of events) {
    if (type === 'test:pass' && data.nesting === 0 && data.name.endsWith('.ts')) {
      console.error(`${data.name} holds no test.`);
      empty += 1;
    }
    // The summary of the whole run; that of one file names the file.
    if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed, skipped, todo } = data.counts;
      counts = { passed, failed: tests - passed - skipped - todo, skipped: skipped + todo };
    }
  }
  yield JSON.stringify({ ...counts, passed: counts.passed - empty, failed: counts.failed + empty });
}
