import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { folder, withFolder } from '../../tools/vite/second-try.ts';

/** What the folder of the chunks is called in an entry that was fetched by this address. */
const folderAt = (address: string): string => {
  const code = folder.replace('import.meta.url', JSON.stringify(address));
  return runInNewContext(`${code};chunks_`, { URL }) as string;
};

describe('the chunks of an entry that is fetched a second time', () => {
  it('lie in the same folder, under a name in other letters', () => {
    const again = folderAt('https://cdn.example/wegwijzer.js?v=2&again=7');
    assert.equal(again, '%63%68%75nks');
    assert.equal(decodeURIComponent(again), 'chunks');
    assert.notEqual(folderAt('https://cdn.example/wegwijzer.js?again=1'), again);
  });

  it('lie under their own name the first time', () => {
    assert.equal(folderAt('https://cdn.example/wegwijzer.js'), 'chunks');
    assert.equal(folderAt('https://cdn.example/wegwijzer.js?v=2'), 'chunks');
  });

  it('are asked for there, however the address is written', () => {
    const asked = 'import("./chunks/guide-1.js"),e=>import(`./chunks/${e}-${t}.js`),import("./other.js")';
    const expected = 'import(`./${chunks_}/guide-1.js`),e=>import(`./${chunks_}/${e}-${t}.js`),import("./other.js")';
    assert.equal(withFolder(asked), expected);
  });
});
