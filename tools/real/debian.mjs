/** What the real tests need from Debian. Runs on Node 20, before any package of ours is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { giveUp } from '../setup.mjs';

/** Any one of each row serves; the first is installed when there is none. */
const wanted = [
  ['request-tracker5'],
  ['rt5-db-sqlite'],
  ['rt5-standalone'],
  ['exim4-daemon-light', 'exim4-daemon-heavy'],
  ['postgresql'],
  ['firefox-esr'],
  ['openssl'],
  ['strace'],
  ['fonts-liberation'],
];
const policy = '/usr/sbin/policy-rc.d';
const log = '/var/log/apt/term.log';

/** Installs what is missing. Ends the process with one sentence when it cannot. */
export function ensureDebianPackages() {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) {
    giveUp('npm run test:real installs and starts real servers: it needs Debian (or its like), and root.');
  }
  const missing = missingPackages();
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} (a minute, the first time) …`);
  if (!withoutServices(() => install(missing))) {
    giveUp(`apt-get could not install ${missing.join(', ')}: see above, and ${log}.`);
  }
}

/**
 * The tests start their own servers. Debian would start its too, on the ports that everybody knows.
 *
 * @param {() => boolean} installs
 */
function withoutServices(installs) {
  if (existsSync(policy)) return installs();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return installs();
  } finally {
    rmSync(policy);
  }
}

/** The first of each row of which nothing is installed. */
function missingPackages() {
  const names = wanted.flat();
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${Package} ${db:Status-Status}\n', ...names], {
    encoding: 'utf8',
  });
  const installed = new Set(stdout.split('\n').map((line) => line.replace(/ installed$/, '')));
  return wanted.filter((row) => !row.some((name) => installed.has(name))).map(([first = '']) => first);
}

/**
 * With the index that is there; with a fresh one when that does not do.
 *
 * @param {readonly string[]} packages
 */
function install(packages) {
  // Nothing is removed: a machine that has another mail server keeps it.
  const args = ['install', '--yes', '--no-install-recommends', '--no-remove', ...packages];
  return aptGet(args, 'ignore') || (aptGet(['update'], 'inherit') && aptGet(args, 'inherit'));
}

/**
 * @param {readonly string[]} args
 * @param {'ignore' | 'inherit'} errors - What becomes of what it complains about.
 */
function aptGet(args, errors) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', errors] }).status === 0;
}
