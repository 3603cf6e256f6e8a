import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
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
const firstStep = dist.named('first-step');
const guide = dist.named('guide');
const ticket = dist.named('ticket');
const people = dist.named('people');
const flows = flowIds.map((id) => ({ id, file: dist.named(id), stuck: dist.named(`${id}-stuck`) }));
const shared = dist.closure(entry, guide, firstStep);

const lines: readonly Line[] = [
  { what: 'wegwijzer.js before anything is opened', files: dist.closure(entry), bytes: 5000, requests: 1 },
  ...flows.map(({ id, file }) => ({
    what: `opened guide at ${id}`,
    files: dist.closure(entry, guide, firstStep, file),
    bytes: 48_000,
    requests: 4,
  })),
  ...flows.map(({ id, file, stuck }) => ({
    what: `further flow ${id}, in Dutch`,
    files: beyondShared(file, stuck),
    bytes: 8000,
  })),
  { what: 'who can help', files: beyondShared(people), bytes: 8000 },
  // A form is filled in without what keeps and sends it, which is fetched meanwhile.
  { what: 'ticket form, as it opens', files: beyondShared(ticket), bytes: 14_000 },
  {
    what: 'ticket form, to send: the outbox and what became of it',
    files: beyond(beyondShared(ticket), dist.named('ticket-outbox')),
    bytes: 5500,
  },
  ...['rare', 'stuck', 'resume', 'gallery'].map((name) => ({
    what: `later part: ${name}`,
    files: beyondShared(dist.named(name)),
    bytes: 12_000,
  })),
  {
    what: 'later part: files of a ticket',
    files: beyond(beyondShared(ticket), dist.named('ticket-files')),
    bytes: 12_000,
  },
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
      const late = [...dist.closure(entry, guide, firstStep, file)].filter((needed) => !asked.has(needed));
      assert.deepEqual(
        late.map((needed) => needed.file),
        [],
      );
    });
  }
});

const growth = 40;

describe('what a flow costs whoever does not open it', () => {
  const source = readFileSync('dist/wegwijzer.js', 'utf8');

  for (const { id, file } of flows) {
    const name = file.file.replace(/^chunks\/|\.js$/g, '');
    const line = `${id}.${name.slice(id.length + 1)}`;

    it(`is at most ${growth} bytes of the entry: ${id}`, () => {
      assert.ok(source.includes(line), `the entry does not list ${line}`);
      const cost = compressed(source) - compressed(source.replace(line, ''));
      assert.ok(cost <= growth, `${cost} bytes, at most ${growth}`);
    });
  }

  it('is nothing of what every opened guide shares', () => {
    const shares = [guide, firstStep].map(({ file }) => readFileSync(`dist/${file}`, 'utf8'));
    const named = flowIds.filter((id) => shares.some((code) => code.includes(`${id}-`) || code.includes(`${id}.`)));
    assert.deepEqual(named, []);
  });

  it('is no request: opening a procedure fetches that procedure only', () => {
    for (const { id, file } of flows) {
      const fetched = [...dist.closure(entry, guide, firstStep, file)].map((one) => one.file);
      const others = flows.filter((other) => other.id !== id && fetched.includes(other.file.file));
      assert.deepEqual(others, []);
    }
  });
});

function compressed(code: string): number {
  return brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** What these files add to a guide that is open already. */
function beyondShared(...added: readonly BuiltFile[]): ReadonlySet<BuiltFile> {
  return beyond(shared, ...added);
}

/** What these files add to what is loaded beside the opened guide. */
function beyond(loaded: ReadonlySet<BuiltFile>, ...added: readonly BuiltFile[]): ReadonlySet<BuiltFile> {
  return new Set([...dist.closure(...added)].filter((needed) => !shared.has(needed) && !loaded.has(needed)));
}
