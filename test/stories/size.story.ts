import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { flowIds } from '../../src/flow/catalogue.ts';
import { Manifest, type BuiltFile } from '../../tools/built/manifest.ts';

/** What a visit loads, and the most that it may cost. Bytes are those of brotli at its best, 1 KB is 1000. */
interface Line {
  readonly what: string;
  readonly files: ReadonlySet<BuiltFile>;
  readonly bytes: number;
  readonly requests?: number;
}

const dist = new Manifest('dist');
const entry = dist.named('wegwijzer');
const text = dist.named('text-nl');
const guide = dist.named('guide');
const ticket = dist.named('ticket');
const flows = flowIds.map((id) => ({ id, file: dist.named(id), stuck: dist.named(`${id}-stuck`) }));
const shared = dist.closure(entry, guide, text);

const lines: readonly Line[] = [
  { what: 'wegwijzer.js before anything is opened', files: dist.closure(entry), bytes: 5000, requests: 1 },
  ...flows.map(({ id, file }) => ({
    what: `opened guide at ${id}`,
    files: dist.closure(entry, guide, text, file),
    bytes: 48_000,
    requests: 4,
  })),
  ...flows.map(({ id, file, stuck }) => ({
    what: `further flow ${id}, in Dutch`,
    files: beyondShared(file, stuck),
    bytes: 8000,
  })),
  { what: 'ticket form', files: beyondShared(ticket), bytes: 14_000 },
];

describe('the size of the built product', () => {
  const table: object[] = [];
  after(() => console.table(table));

  for (const { what, files, bytes, requests = Infinity } of lines) {
    it(`keeps within its budget: ${what}`, () => {
      const cost = { bytes: dist.bytes(files), requests: files.size };
      table.push({ what, ...cost, 'bytes at most': bytes, 'requests at most': requests });
      assert.ok(cost.bytes <= bytes, `${cost.bytes} bytes, at most ${bytes}`);
      assert.ok(cost.requests <= requests, `${[...files].map(({ file }) => file).join(', ')}: at most ${requests}`);
    });
  }

  for (const { id, file } of flows) {
    it(`opens ${id} in two round trips: the entry itself asks for everything`, () => {
      const asked = new Set([entry, ...dist.asksFor(entry)]);
      const late = [...dist.closure(entry, guide, text, file)].filter((needed) => !asked.has(needed));
      assert.deepEqual(
        late.map((needed) => needed.file),
        [],
      );
    });
  }
});

/** What these files add to a guide that is open already. */
function beyondShared(...added: readonly BuiltFile[]): ReadonlySet<BuiltFile> {
  return new Set([...dist.closure(...added)].filter((needed) => !shared.has(needed)));
}
