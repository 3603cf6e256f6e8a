/**
 * What has to be there before anything can run: the packages, and a Node that is new enough. Runs on Node 20, before
 * any package is installed, so it imports nothing but Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const binaries = join(root, 'node_modules', '.bin');
const leastNode = [22, 18];
const tooOld =
  `Wegwijzer needs Node ${leastNode.join('.')} or later. This is Node ${process.versions.node}, and no Node for ` +
  `${process.platform} ${process.arch} came with the packages: install a newer one.`;

/** Ends the process with one sentence for the person at the terminal.
 * @param {string} message
 * @returns {never}
 */
export function giveUp(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** Runs `npm ci` when the packages are missing or are not those of package-lock.json. */
export function ensurePackages() {
  if (installedAsLocked()) return;
  console.log('Installing the packages of package-lock.json (half a minute, the first time) …');
  // Outside the project's own .bin, which npm is about to remove.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) giveUp('The packages could not be installed: see what npm says above.');
}

/** Whether every package that is not optional is there in the version of the lock file. */
function installedAsLocked() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional, peer }]) => path === '' || optional || peer || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean, peer?: boolean }>}
 */
function packagesIn(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Ends the process with one sentence when the packages were never installed, or this Node is too old to run the source. */
export function requireInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) {
    giveUp('The packages are not installed: run `npm ci --omit=dev` first.');
  }
  if (!isNewEnough()) giveUp(tooOld);
}

/** The Node that runs the project: the packaged one, else the user's own when it is new enough. */
export function node() {
  const packaged = join(binaries, 'node');
  if (existsSync(packaged)) return packaged;
  return isNewEnough() ? process.execPath : giveUp(tooOld);
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastNode;
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/**
 * Runs a script under that Node, with this terminal as its own, until it ends. Signals reach it; and it ends when the
 * shell that npm started is killed, because npm passes a signal on to that shell alone.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] - Added to the environment.
 * @returns {Promise<number>} Its exit code; 1 when a signal ended it.
 */
export function runNode(args, env = {}) {
  const path = [binaries, process.env.PATH ?? ''].join(delimiter);
  const child = spawn(node(), args, { cwd: root, env: { ...process.env, PATH: path, ...env }, stdio: 'inherit' });
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => void child.kill(signal);
  process.on('SIGINT', passOn).on('SIGTERM', passOn);
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid === parent || child.kill(), 500);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(watch);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve(code ?? 1);
    });
  });
}
