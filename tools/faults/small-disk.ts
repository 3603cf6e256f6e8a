/** A disk that can be filled up, and freed again. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '../../src/gateway/store/database.ts';
import { temporaryFolder, type Scope } from './scope.ts';

/** The disk; `pid` is the process that must feel it. */
export type SmallDisk = {
  /** For the report. */
  readonly said: string;
  readonly folder: string;
  readonly fill: (pid: number) => void;
  readonly free: (pid: number) => void;
};

const size = '16m';
const block = Buffer.alloc(4096);

/** A small file system in memory; where none may be mounted, a process that may not write longer files. */
export function smallDisk(scope: Scope): SmallDisk {
  const folder = temporaryFolder(scope);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', folder]).status === 0;
  if (!mounted) return limited(folder);
  scope.after(() => execFileSync('umount', [folder]));
  const filler = join(folder, 'filler');
  return {
    said: 'a file system of 16 MB',
    folder,
    fill: () => fillUp(filler),
    free: () => rmSync(filler),
  };
}

/** Where files cannot grow beyond what the log of the database is now. */
export function limited(folder: string): SmallDisk {
  const limit = (pid: number, size: string) =>
    execFileSync('prlimit', ['--pid', String(pid), `--fsize=${size}:unlimited`]);
  return {
    said: 'a limit on the length of files',
    folder,
    fill: (pid) => limit(pid, String(statSync(`${databaseFile(folder)}-wal`).size)),
    free: (pid) => limit(pid, 'unlimited'),
  };
}

function fillUp(file: string): void {
  const handle = openSync(file, 'w');
  try {
    for (;;) writeSync(handle, block);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  } finally {
    closeSync(handle);
  }
}
