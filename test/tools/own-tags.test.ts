import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renamerOf } from '../../tools/vite/own-tags.ts';

const renamed = renamerOf(['files', 'files-sent', 'screen'], '1a2b3c');

describe('the tags inside the guide', () => {
  it('have the mark of their version wherever they are named', () => {
    assert.equal(renamed("define('wegwijzer-files', Files)"), "define('wegwijzer-files-1a2b3c', Files)");
    assert.equal(
      renamed('<wegwijzer-files-sent .view=${view}></wegwijzer-files-sent>'),
      '<wegwijzer-files-sent-1a2b3c .view=${view}></wegwijzer-files-sent-1a2b3c>',
    );
    assert.equal(renamed("'wegwijzer-screen:defined'"), "'wegwijzer-screen-1a2b3c:defined'");
  });

  it('leave files, properties and public tags alone', () => {
    for (const code of [
      "import './wegwijzer-files.ts';",
      'var(--wegwijzer-screen)',
      "define('wegwijzer-guide', Guide)",
    ])
      assert.equal(renamed(code), code);
  });
});
