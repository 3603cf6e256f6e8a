import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import packageFile from '../../package.json' with { type: 'json' };

const { scripts } = packageFile;
const root = join(import.meta.dirname, '../..');

describe('the gateway in a fresh clone', () => {
  for (const [command, script] of [
    ['gateway', 'src/gateway/main.ts'],
    ['tickets', 'src/gateway/inbox/tickets-cli.ts'],
  ] as const) {
    it(`says in one line that packages are missing: npm run ${command}`, (t) => {
      const clone = mkdtempSync(join(tmpdir(), 'wegwijzer-clone-'));
      t.after(() => rmSync(clone, { recursive: true }));
      for (const path of ['package.json', 'tools/installed.mjs', 'tools/setup.mjs', script]) {
        cpSync(join(root, path), join(clone, path));
      }
      const [, ...args] = scripts[command].split(' ');
      assert.equal(args.at(-1), script);
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: clone, encoding: 'utf8' });
      assert.equal(stderr.trim(), 'The packages are not installed: run `npm ci --omit=dev` first.');
      assert.equal(status, 1);
    });
  }
});
