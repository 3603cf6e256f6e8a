/** The same disk, as if it took longer to say that something is on it: for the raw rate and the gateway alike. */
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Accepted, Plan } from './accepting.ts';

/** What was measured when each flush to the disk took so much longer. */
export type Slowed = { readonly milliseconds: number; readonly accepted: Accepted };

/** Put before the C library: each flush waits first. */
const source = `#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>
static int late(const char *name, int file) {
  usleep(atoi(getenv("FLUSH_DELAY")));
  return ((int (*)(int))dlsym(RTLD_NEXT, name))(file);
}
int fsync(int file) { return late("fsync", file); }
int fdatasync(int file) { return late("fdatasync", file); }
`;

/** Measures with each of the delays; nothing where there is no C compiler. */
export async function measureSlowed(plan: Plan, delays: readonly number[]): Promise<readonly Slowed[]> {
  mkdirSync(plan.folder, { recursive: true });
  const folder = mkdtempSync(join(plan.folder, 'bench-slow-'));
  try {
    const library = compiledIn(folder);
    const slowed: Slowed[] = [];
    for (const milliseconds of library === undefined ? [] : delays) {
      const env = { ...process.env, LD_PRELOAD: library, FLUSH_DELAY: String(milliseconds * 1000) };
      slowed.push({ milliseconds, accepted: await measuredUnder(env, plan) });
    }
    return slowed;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compiledIn(folder: string): string | undefined {
  const library = resolve(folder, 'late.so');
  writeFileSync(join(folder, 'late.c'), source);
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-o', library, join(folder, 'late.c'), '-ldl'], { stdio: 'ignore' });
    return library;
  } catch {
    return undefined;
  }
}

/** In a process of its own, because the library is put before what a process has when it starts. */
async function measuredUnder(env: NodeJS.ProcessEnv, plan: Plan): Promise<Accepted> {
  const child = fork(join(import.meta.dirname, 'accepting-process.ts'), [JSON.stringify(plan)], { env });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The measurement ended with ${String(code)}.`);
  });
  ended.catch(() => {});
  const [accepted] = (await Promise.race([once(child, 'message'), ended])) as [Accepted];
  return accepted;
}
