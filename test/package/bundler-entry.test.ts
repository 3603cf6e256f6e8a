import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundlerEntry } from '../../tools/package/bundler-entry.ts';
import { shortened } from '../../tools/vite/short-list.ts';

const written =
  '{"choose-portal":()=>import(`./chunks/choose-portal-a_B-cd1.js`),faq:()=>import("./chunks/faq-1234567.js")}';

describe('bundlerEntry', () => {
  it('writes out what the build has shortened', () => {
    assert.equal(
      bundlerEntry(`const flows=${shortened(written)};flows.faq()`),
      'const flows={"choose-portal":()=>import("./chunks/choose-portal-a_B-cd1.js"),"faq":()=>import("./chunks/faq-1234567.js")};flows.faq()',
    );
  });

  it('gives up on an entry without such a list', () => {
    assert.throws(() => bundlerEntry('import("./chunks/guide-1.js")'), /no list of flows/);
  });

  it('gives up on another address that no bundler can follow', () => {
    assert.throws(
      () => bundlerEntry(`${shortened(written)};import(\`./chunks/\${name}.js\`)`),
      /No bundler can follow/,
    );
  });
});
