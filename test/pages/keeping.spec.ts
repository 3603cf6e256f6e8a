import { assert } from '@open-wc/testing';
import { GuidePage } from './guide-page.ts';
import { signInAs } from './ways.ts';

const ownSessionStorage = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage')!;

afterEach(async () => {
  Object.defineProperty(globalThis, 'sessionStorage', ownSessionStorage);
  await GuidePage.leaveAll();
});

describe('What the guide keeps', () => {
  it('goes on after a reload where the user was, with what was set', async () => {
    const page = await atCheck();
    const again = await page.reload();
    assert.equal(again.heading, 'Wat koos u op het echte scherm?');
    assert.isTrue(again.isSet(signInAs, 'een ander beroep'));
    await again.press('Controleer');
    await again.reads('Eén keuze past niet bij uw rol');
    await again.presses('Terug', 'Terug', 'Terug');
    await again.reads('Meld u aan met een digitale sleutel');
  });

  it('goes on after a reload in the flow that a choice led to, and can go back', async () => {
    const page = await GuidePage.open();
    await page.presses('Alivia', 'Mantelzorger');
    await page.reads('Waarop meldt u zich aan?');
    const again = await page.reload();
    assert.equal(again.heading, 'Waarop meldt u zich aan?');
    assert.include(again.header, 'Mantelzorger');
    await again.press('Terug');
    await again.reads('Wie bent u in Alivia?');
    await again.press('Terug');
    await again.reads('Waar zit u vast?');
  });

  it('is nothing before the user acts', async () => {
    await GuidePage.open();
    assert.deepEqual([sessionStorage.length, localStorage.length, document.cookie], [0, 0, '']);
  });

  it('is in this tab only, and holds keys, not a word that was shown', async () => {
    await atCheck();
    const kept = Object.values(sessionStorage).join(' ');
    assert.include(kept, 'confirmProfile');
    assert.notMatch(kept, /Burger|beroep|zorgnood/i);
    assert.deepEqual([localStorage.length, document.cookie], [0, '']);
  });

  it('is apart for another procedure', async () => {
    await atCheck();
    const other = await GuidePage.open({ procedure: 'alivia-get-help' });
    assert.match(other.heading, /^Is er een coördinator/);
  });

  it('stays in memory where storage is refused', async () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
    const page = await atCheck();
    page.host.remove();
    const again = await GuidePage.open({ visitor: 'personInNeed' });
    assert.equal(again.heading, 'Wat koos u op het echte scherm?');
    assert.isTrue(again.isSet(signInAs, 'een ander beroep'));
    Object.defineProperty(globalThis, 'sessionStorage', ownSessionStorage);
  });

  it('leads to the nearest step after a new version, with one sentence', async () => {
    const page = await atCheck();
    for (const [name, value] of Object.entries(sessionStorage))
      sessionStorage.setItem(name, value.replace(/"catalogue":"[^"]*"/, '"catalogue":"older"'));
    const again = await page.reload();
    await again.hears('Deze hulp is vernieuwd.');
    assert.equal(again.heading, 'Kies ‘Burger’');
  });

  it('is ignored when it is broken or foreign', async () => {
    const page = await atCheck();
    for (const name of Object.keys(sessionStorage))
      sessionStorage.setItem(name, '{"positions":[{"flow":"__proto__"}]}');
    const again = await page.reload();
    assert.equal(again.heading, 'Waarop meldt u zich aan?');
  });
});

describe('The element', () => {
  it('keeps its place when the page moves it', async () => {
    const page = await atCheck();
    const elsewhere = document.body.appendChild(document.createElement('div'));
    elsewhere.append(page.host);
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(page.heading, 'Wat koos u op het echte scherm?');
    assert.isTrue(page.isSet(signInAs, 'een ander beroep'));
    await page.press('Controleer');
    await page.reads('Eén keuze past niet bij uw rol');
    elsewhere.remove();
  });
});

/** The replica of the profile screen, with one field set. */
async function atCheck(): Promise<GuidePage> {
  const page = await GuidePage.open({ visitor: 'personInNeed' });
  await page.presses('Op een computer', 'Alivia is open', 'Ik heb op ‘Aanmelden’', 'Ik ben aangemeld');
  await page.press('Controleer mijn keuzes');
  await page.set(signInAs, 'een ander beroep');
  return page;
}
