/** The page of a portal that takes Wegwijzer from a CDN, and what it sends along with it. */
import type { Origins, PortalPage } from './cdn.ts';

/** What is particular about a portal. */
export interface Particular {
  /** Directives of its policy, by name, in the place of those of the strict one; undefined leaves one out. */
  readonly policy?: Readonly<Record<string, string | undefined>>;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Before everything else in its head. */
  readonly head?: string;
  /** What brings the script into the page, in the place of a plain script element. */
  readonly script?: string;
  /** The element, in the place of the launcher. */
  readonly element?: 'wegwijzer-guide';
  /** The media type of the page. */
  readonly type?: 'application/xhtml+xml';
}

/** The strict policy, with the lines that `docs/integrating.md` adds for a CDN and a gateway of other origins. */
const strict = ({ cdn, gateway }: Origins) => ({
  'default-src': "'none'",
  'script-src': `'self' ${cdn.url}`,
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': `'self' ${gateway.url}`,
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "wegwijzer 'allow-duplicates'",
});

/** The element that an integrator writes. */
export const scriptElement = (cdn: string, attributes = ''): string =>
  `<script type="module" src="${cdn}/wegwijzer.js" ${attributes}></script>`;

/** A page with the launcher, under the strict policy but for what is particular. */
export function pageOf(origins: Origins, particular: Particular): PortalPage {
  const { portal, cdn, gateway } = origins;
  const {
    policy,
    headers,
    head = '',
    script = scriptElement(cdn.url),
    element = 'wegwijzer-launcher',
    type,
  } = particular;
  const directives = Object.entries({ ...strict(origins), ...policy }).filter(([, value]) => value !== undefined);
  return {
    headers: {
      'content-security-policy': directives.map(([name, value]) => `${name} ${value}`).join('; '),
      ...headers,
      ...(type ? { 'content-type': type } : {}),
    },
    html: `<!DOCTYPE html>
<html lang="nl" xmlns="http://www.w3.org/1999/xhtml">
  <head>${head}
    <meta charset="utf-8" />
    <title>Een portaal</title>
    <link rel="icon" href="${portal.url}/icon.svg" />
    ${script}
  </head>
  <body>
    <main><h1>Een portaal</h1></main>
    <${element} gateway="${gateway.url}"><p>Bel 02/214.19.09.</p></${element}>
  </body>
</html>`,
  };
}
