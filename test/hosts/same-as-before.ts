import assert from 'node:assert/strict';
import type { Browser } from 'puppeteer-core';
import { traces } from '../stories/traces.ts';
import { Visitor } from '../stories/visitor.ts';

/** Where zone.js keeps its own book of the listeners of a window. */
const book = /^globalThis\.__zone_symbol__/;

/** Looks whether a page has the globals, prototypes and document that it has where Wegwijzer does not come. */
export async function sameAsBefore(browser: Browser, { page }: Visitor): Promise<void> {
  const without = await Visitor.at(browser, page.url(), { broken: '/wegwijzer' });
  const [before, now] = await Promise.all([without.page, page].map((one) => one.evaluate(traces)));
  assert.ok(before && before.length > 5000, `${before?.length}`);
  assert.deepEqual(beyond(now, before), beyond(before, now));
  await without.page.close();
}

/** The traces that another list has not; both are empty when nothing came and nothing went. */
function beyond(traces: readonly string[] = [], others: readonly string[] = []): readonly string[] {
  const known = new Set(others);
  return traces.filter((trace) => !known.has(trace) && !book.test(trace));
}
