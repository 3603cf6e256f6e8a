import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createServer } from 'vite';

describe('the development server', () => {
  it('serves a flow with a copy of its own of what that imports', async (t) => {
    const server = await createServer({ server: { middlewareMode: true }, logLevel: 'silent' });
    t.after(() => server.close());
    const { code = '' } = (await server.transformRequest('virtual:flow/alivia-sign-in')) ?? {};
    assert.match(code, /flows\/alivia-sign-in\.ts\?flow=alivia-sign-in/);
  });
});
