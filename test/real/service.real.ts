import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { accepts, freePort, startService, until } from '../../tools/real/service.ts';
import { temporaryFolder } from '../gateway/harness.ts';

describe('a server that a test starts', () => {
  it('serves until it is stopped', async (t) => {
    const port = await freePort();
    const service = await startService(listenerAt(port, temporaryFolder(t)));
    assert.ok(await accepts(port));
    await service.stop();
    assert.ok(!(await accepts(port)));
  });

  it('is gone when the test is killed', async (t) => {
    const port = await freePort();
    const { command, folder } = listenerAt(port, temporaryFolder(t));
    const script = `
      import { accepts, startService } from ${JSON.stringify(join(import.meta.dirname, '../../tools/real/service.ts'))};
      const start = ${JSON.stringify({ name: 'listener', command, folder, signal: 'TERM' })};
      await startService({ ...start, isReady: () => accepts(${port}) });
      console.log('ready');
      setInterval(() => {}, 1000);`;
    const test = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(test.stdout, 'data');
    assert.ok(await accepts(port));
    test.kill('SIGKILL');
    await until('end of the server', async () => ((await accepts(port)) ? undefined : true));
  });

  it('says its last words when it does not start', async (t) => {
    const command = [process.execPath, '--eval', 'console.error("no such key: hots"); process.exit(3)'] as const;
    const start = { name: 'listener', command, folder: temporaryFolder(t), signal: 'TERM' } as const;
    await assert.rejects(startService({ ...start, command: [...command], isReady: async () => false }), {
      message: /^listener did not start. It said:\nno such key: hots$/,
    });
  });
});

function listenerAt(port: number, folder: string) {
  const script = `require('node:net').createServer().listen(${port}, '127.0.0.1')`;
  const command: [string, ...string[]] = [process.execPath, '--eval', script];
  return { name: 'listener', command, folder, signal: 'TERM', isReady: () => accepts(port) } as const;
}
