import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { flowIds } from '../../src/flow/catalogue.ts';
import { beginning, budgets } from '../../tools/built/budgets.ts';
import { Manifest } from '../../tools/built/manifest.ts';

const dist = new Manifest('dist');
const { entry, guide, firstStep } = beginning(dist);
const flows = flowIds.map((id) => ({ id, file: dist.named(id) }));

describe('the size of the built product', () => {
  const table: object[] = [];
  after(() => console.table(table));

  for (const { what, at = '', files, bytes, requests = Infinity } of budgets(dist)) {
    it(`keeps within its budget: ${what} ${at}`, () => {
      const cost = { bytes: dist.bytes(files), requests: files.size };
      table.push({ what, at, ...cost, 'bytes at most': bytes, 'requests at most': requests });
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

  const [, list = ''] = /fromEntries\("([^"]+)"/.exec(source) ?? [];

  for (const { id } of flows) {
    it(`is at most ${growth} bytes of the entry: ${id}`, () => {
      const names = list.split(' ');
      assert.ok(names.includes(id), `the entry does not list ${id}`);
      const without = names.filter((name) => name !== id).join(' ');
      const cost = compressed(source) - compressed(source.replace(list, without));
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
