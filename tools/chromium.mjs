import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { giveUp } from './setup.mjs';

const isRoot = process.getuid?.() === 0;

/** The Chromium that browser tests drive: `CHROME_PATH`, else Debian's. */
export function chromiumPath() {
  return process.env.CHROME_PATH || '/usr/bin/chromium';
}

/** Installs Debian's Chromium when there is none and this user may; else says what to install. */
export function ensureChromium() {
  if (existsSync(chromiumPath())) return;
  const canInstall = isRoot && !process.env.CHROME_PATH && existsSync('/usr/bin/apt-get');
  if (canInstall && installChromium()) return;
  giveUp(
    `The browser tests need Chromium or Chrome, and there is none at ${chromiumPath()}. ` +
      'On Debian: apt-get install chromium. Elsewhere: set CHROME_PATH to the program.',
  );
}

function installChromium() {
  console.log('Installing Chromium for the browser tests (a minute or two, the first time) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Without fonts of its own Chromium measures and paints text as boxes.
  const install = ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  return [['update'], install].every(
    (args) => spawnSync('apt-get', ['--quiet', ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0,
  );
}

/** The flags every test browser starts with: no traffic of its own; and no sandbox for root, who cannot have one. */
export function chromiumArguments() {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return isRoot ? ['--no-sandbox', ...quiet] : quiet;
}
