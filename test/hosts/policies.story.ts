import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, Visitor } from '../stories/visitor.ts';
import { openOrigins, type Origins } from './cdn.ts';
import { everyPart } from './every-part.ts';
import { pageOf, scriptElement, type Particular } from './portal-page.ts';

/** Everything that a portal can forbid the things in its pages, and that some portals do. */
const nothingAllowed = ['camera', 'clipboard-read', 'clipboard-write', 'fullscreen', 'geolocation', 'storage-access'];

/** Takes the name that Lit gives its Trusted Types policy, as a portal with a Lit of its own does. */
const takesLitName = `<script nonce="n1">trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })</script>`;

/** Puts the script in the page itself, as tag managers do. */
const tagManager = ({ cdn }: Origins) => `<script nonce="n1">
  const trusted = trustedTypes.createPolicy('portal', { createScriptURL: (url) => url });
  const script = document.createElement('script');
  script.type = 'module';
  script.src = trusted.createScriptURL('${cdn.url}/wegwijzer.js');
  document.head.append(script);
</script>`;

const portals: Readonly<Record<string, (origins: Origins) => Particular>> = {
  'the strict policy, with the lines of the documentation': () => ({}),
  'a nonce alone': ({ cdn }) => ({
    policy: { 'script-src': "'nonce-n1'" },
    script: scriptElement(cdn.url, 'nonce="n1"'),
  }),
  "a nonce with 'strict-dynamic'": ({ cdn }) => ({
    policy: { 'script-src': "'nonce-n1' 'strict-dynamic'" },
    script: scriptElement(cdn.url, 'nonce="n1"'),
  }),
  "a tag manager under 'strict-dynamic'": (origins) => ({
    policy: { 'script-src': "'nonce-n1' 'strict-dynamic'", 'trusted-types': 'portal wegwijzer' },
    script: tagManager(origins),
  }),
  'a Lit of its own, and no duplicates of Trusted Types policies': ({ cdn }) => ({
    policy: { 'script-src': `'nonce-n1' ${cdn.url}`, 'trusted-types': 'lit-html wegwijzer' },
    head: takesLitName,
  }),
  'Trusted Types, and no list of their policies': () => ({ policy: { 'trusted-types': undefined } }),
  'an isolated page (COEP and COOP)': () => ({
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  }),
  'no permissions, and no referrer': () => ({
    headers: {
      'permissions-policy': nothingAllowed.map((feature) => `${feature}=()`).join(', '),
      'referrer-policy': 'no-referrer',
    },
  }),
  'another base address': () => ({
    policy: { 'base-uri': undefined },
    head: '<base href="https://elsewhere.example/deep/" />',
  }),
};

describe('A portal that takes Wegwijzer from a CDN', () => {
  let origins: Origins;
  let browser: Browser;
  before(async () => {
    [origins, browser] = await Promise.all([openOrigins(), openBrowser()]);
  });
  after(async () => {
    await browser.close();
    await origins.close();
  });

  for (const [what, particular] of Object.entries(portals)) {
    it(`has nothing to refuse, and gets no request: ${what}`, async () => {
      origins.portal.page = pageOf(origins, particular(origins));
      const maria = await Visitor.at(browser, origins.portal.url);
      await everyPart(maria);
      assert.deepEqual(maria.console, []);
      assert.deepEqual(whatWentWhere(maria, origins), allInPlace);
    });
  }

  it('has nothing to refuse in a sandbox that allows scripts alone, when the gateway takes questions from anywhere', async (t) => {
    const open = await openOrigins('*');
    t.after(() => open.close());
    open.portal.page = pageOf(open, { policy: { sandbox: 'allow-scripts' } });
    const maria = await Visitor.at(browser, open.portal.url);
    await everyPart(maria);
    assert.deepEqual(maria.console, []);
    assert.deepEqual(whatWentWhere(maria, open), allInPlace);
  });

  it('leaves every number in sight when its list of Trusted Types policies does not have ours', async () => {
    origins.portal.page = pageOf(origins, { policy: { 'trusted-types': 'portal' } });
    const maria = await Visitor.at(browser, origins.portal.url);
    await maria.press('Hulp nodig?');
    for (const number of ['02/214.19.09', '+32-2-788 51 55']) await maria.says(number);
    await maria.press('Sluit de hulp');
    await maria.find('button', 'Hulp nodig?');
    assert.match(maria.console.join('\n'), /refused by the policy: trusted-types .*wegwijzer/);
  });

  it('leaves what stands in the element in sight when it is served as XHTML, for which browsers take no modules', async () => {
    origins.portal.page = pageOf(origins, { type: 'application/xhtml+xml' });
    const maria = await Visitor.at(browser, origins.portal.url);
    await maria.says('Bel 02/214.19.09.');
    assert.match(maria.console.join('\n'), /Module scripts in XML documents are currently not supported/);
  });
});

/** Where what goes, when all is well. */
const allInPlace = {
  portal: ['/', '/icon.svg'],
  cdn: ['/chunks/…', '/wegwijzer.js'],
  gateway: ['/v1/contacts', '/v1/tickets'],
  elsewhere: [],
};

/** The paths that were asked for at each origin; chunks count as one. */
function whatWentWhere({ requests }: Visitor, { portal, cdn, gateway }: Origins) {
  const urls = requests.map((url) => new URL(url));
  const pathsAt = (isThere: (url: URL) => boolean) =>
    [...new Set(urls.filter(isThere).map(({ pathname }) => pathname.replace(/^\/chunks\/.*/, '/chunks/…')))].toSorted();
  const known = [portal, cdn, gateway].map(({ url }) => url);
  return {
    portal: pathsAt(({ origin }) => origin === portal.url),
    cdn: pathsAt(({ origin }) => origin === cdn.url),
    gateway: pathsAt(({ origin }) => origin === gateway.url),
    elsewhere: urls.filter(({ origin }) => !known.includes(origin)).map(({ href }) => href),
  };
}
