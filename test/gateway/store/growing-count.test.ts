import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GrowingCount, type Counted } from '../../../src/gateway/store/growing-count.ts';

describe('a count of a table that grows', () => {
  it('is of all rows, and looks at each once', async () => {
    const table = rows([1, 2, 3]);
    const count = new GrowingCount('sqlite', table.count);
    assert.equal((await count.groups()).get('a'), 3);
    table.ids.push(4, 5);
    assert.equal((await count.groups()).get('a'), 5);
    assert.equal((await count.groups()).get('a'), 5);
    assert.deepEqual(table.looked, [3, 2, 0]);
  });

  it('sees rows that another transaction held back', async () => {
    const table = rows([1, 2, 4, 6]);
    const count = new GrowingCount('postgres', table.count, 3);
    assert.equal((await count.groups()).get('a'), 4);
    table.ids.push(5, 7);
    assert.equal((await count.groups()).get('a'), 6);
    assert.equal((await count.groups()).get('a'), 6);
  });

  it('is none of an empty table', async () => {
    assert.equal((await new GrowingCount('sqlite', rows([]).count).groups()).size, 0);
  });
});

/** A table with these numbers, and how many rows were looked at each time. */
function rows(ids: number[]) {
  const looked: number[] = [];
  const count = async (after: number, upTo = Infinity): Promise<readonly Counted[]> => {
    const found = ids.filter((id) => id > after && id <= upTo);
    looked.push(found.length);
    return found.length === 0 ? [] : [{ group: 'a', n: found.length, last: Math.max(...found) }];
  };
  return { ids, looked, count };
}
