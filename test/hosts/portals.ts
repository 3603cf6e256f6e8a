/** Portals with the policies that portals have, and where what is asked for when all is well. */
import type { Origins } from './cdn.ts';
import { scriptElement, type Particular } from './portal-page.ts';

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

/** What is particular about each. */
export const portals: Readonly<Record<string, (origins: Origins) => Particular>> = {
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

/** Where what goes, when all is well. */
export const allInPlace = {
  portal: ['/', '/icon.svg'],
  cdn: ['/chunks/…', '/wegwijzer.js'],
  gateway: ['/v1/contacts', '/v1/tickets'],
  elsewhere: [],
};

/** The paths that were asked for at each origin; chunks count as one. */
export function whatWentWhere(
  { requests }: { readonly requests: readonly string[] },
  { portal, cdn, gateway }: Origins,
) {
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
