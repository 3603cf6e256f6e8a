/** What processes ask of the kernel, as strace saw it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Scope } from './scope.ts';

/** One system call that ended; times are seconds since 1970. */
export type Call = {
  readonly name: string;
  /** What its descriptor stands for: a path, or `socket:[number]`. */
  readonly on: string;
  /** The first letters that were read or written, as strace quotes them. */
  readonly data: string;
  readonly result: number;
  readonly began: number;
  readonly ended: number;
};

/** A trace that is being written. */
export type Trace = {
  /** Lets go of the processes, and resolves to their calls by the time at which they began. */
  readonly end: () => Promise<readonly Call[]>;
};

const calls = 'fsync,fdatasync,read,recvfrom,write,writev,sendto,sendmsg';

/** Whether processes can be traced here: false, or why they cannot. */
export function mayNotTrace(): string | false {
  const { status } = spawnSync('strace', ['-o', '/dev/null', 'true']);
  return status === 0 ? false : 'there is no strace, or it may trace nothing here';
}

/** Traces processes, and all that they start, into a file; resolves once it sees them all. */
export async function traced(scope: Scope, pids: readonly number[], file: string): Promise<Trace> {
  const attach = pids.flatMap((pid) => ['-p', String(pid)]);
  const args = ['-f', '-ttt', '-T', '-y', '-s', '48', '-e', `trace=${calls}`, '-o', file, ...attach];
  const child = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const exit = once(child, 'exit');
  const end = async (): Promise<void> => {
    child.kill('SIGINT');
    await exit;
  };
  scope.after(end);
  await attached(child.stderr, pids);
  return {
    end: async () => {
      await end();
      return callsIn(readFileSync(file, 'utf8'));
    },
  };
}

/** It says so of each process. */
async function attached(said: NodeJS.ReadableStream, pids: readonly number[]): Promise<void> {
  const awaited = new Set(pids.map(String));
  const lines: string[] = [];
  for await (const line of createInterface({ input: said })) {
    lines.push(line);
    const pid = /Process (\d+) attached/.exec(line)?.[1];
    if (pid !== undefined) awaited.delete(pid);
    if (awaited.size === 0) return;
  }
  throw new Error(`strace did not begin: ${lines.join(' ')}`);
}

const ended = /^(\d+) +(\d+\.\d+) (\w+)\((.*)\) += (-?\d+)(?: .*)? <(\d+\.\d+)>$/;
const unfinished = /^(\d+) +(\d+\.\d+) (\w+\(.*?),? *<unfinished \.\.\.>$/;
const resumed = /^(\d+) +\d+\.\d+ <\.\.\. \w+ resumed>(.*)$/;

/** The calls of a trace. One that another process interrupted stands in two parts, which are put together. */
export function callsIn(text: string): readonly Call[] {
  const open = new Map<string, string>();
  const found: Call[] = [];
  for (const line of text.split('\n')) {
    const [, begun, time, head] = unfinished.exec(line) ?? [];
    if (begun !== undefined) open.set(begun, `${begun} ${time} ${head}`);
    const [, pid = '', tail] = resumed.exec(line) ?? [];
    const call = callIn(tail === undefined ? line : `${open.get(pid)}${tail}`);
    if (call) found.push(call);
  }
  return found.toSorted((a, b) => a.began - b.began);
}

function callIn(line: string): Call | undefined {
  const [, , time = '', name = '', said = '', result = '', took = ''] = ended.exec(line) ?? [];
  if (name === '') return undefined;
  const began = Number(time);
  const on = /^\d+<(.*?)>(?:,|$)/.exec(said)?.[1] ?? '';
  const data = /"((?:[^"\\]|\\.)*)"/.exec(said)?.[1] ?? '';
  return { name, on, data, result: Number(result), began, ended: began + Number(took) };
}
