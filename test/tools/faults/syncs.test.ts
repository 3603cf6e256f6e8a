import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callsIn } from '../../../tools/faults/calls.ts';
import { syncsIn } from '../../../tools/faults/syncs.ts';

const log = '21</data/tickets.db-wal>';
const arrives =
  '100 1000.100000 read(30<socket:[7]>, "POST /v1/tickets HTTP/1.1\\r\\nhost"..., 65536) = 900 <0.000010>';
const starts = '100 1000.200000 write(21</data/tickets.db-wal>, "\\0\\0"..., 24) = 24 <0.000010>';
const syncs = `100 1000.300000 fdatasync(${log}) = 0 <0.004000>`;
const answers =
  '100 1000.400000 writev(30<socket:[7]>, [{iov_base="HTTP/1.1 201 Created\\r\\n"..., iov_len=900}], 1) = 900 <0.000030>';

describe('the calls of a trace', () => {
  it('have their times, what they are on, and how they ended', () => {
    assert.deepEqual(callsIn(`${syncs}\n`), [
      { name: 'fdatasync', on: '/data/tickets.db-wal', data: '', result: 0, began: 1000.3, ended: 1000.304 },
    ]);
  });

  it('are put together when another process came in between', () => {
    const begun = `100 1000.300000 fdatasync(${log} <unfinished ...>`;
    const other = '101 1000.301000 read(30<socket:[7]>, "POST "..., 65536) = 900 <0.000010>';
    const [sync] = callsIn([begun, other, '100 1000.304100 <... fdatasync resumed>) = 0 <0.004000>'].join('\n'));
    assert.equal(sync?.on, '/data/tickets.db-wal');
    assert.equal(sync?.ended, 1000.304);
  });

  it('are no calls when they are signals or ends', () => {
    assert.deepEqual(callsIn('100 1000.5 --- SIGTERM {si_signo=SIGTERM} ---\n100 1000.6 +++ exited with 0 +++\n'), []);
  });
});

describe('an answer', () => {
  const unsynced = (...lines: readonly string[]): number => {
    const { acknowledged, unsynced } = syncsIn(callsIn(lines.join('\n')));
    assert.equal(acknowledged, 1);
    return unsynced;
  };

  it('is synced when the log was, between its request and it', () => {
    assert.equal(unsynced(arrives, starts, syncs, answers), 0);
    assert.equal(unsynced(arrives, starts, syncs.replace(log, '9</pg/pg_wal/00000001000000000000000A>'), answers), 0);
  });

  for (const [why, lines] of [
    ['nothing was synced', [arrives, starts, answers]],
    ['another file was', [arrives, starts, syncs.replace('-wal', ''), answers]],
    ['the sync failed', [arrives, starts, syncs.replace('= 0', '= -1 EIO (Input/output error)'), answers]],
    ['the sync had ended before its request was whole', [syncs, arrives.replace('1000.1', '1000.35'), answers]],
    ['the sync had begun before its request was whole', [syncs, arrives.replace('1000.1', '1000.302'), answers]],
    ['the sync ended after it', [arrives, syncs.replace('<0.004', '<0.200'), answers]],
    ['its request was not seen', [syncs, answers]],
  ] as const) {
    it(`is not when ${why}`, () => {
      assert.equal(unsynced(...lines), 1);
    });
  }
});
