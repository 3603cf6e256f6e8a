/** How the status page looks: the colours and sizes of the guide. Its hash stands in the page's policy. */
import { createHash } from 'node:crypto';
import { Html } from './html.ts';

const style = `
:root {
  --text: #1a1c20;
  --surface: #fff;
  --action: #003e87;
  --border: #6c7480;
  --soft: #f1f4f8;
  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #f3f4f6;
    --surface: #16191e;
    --action: #a9ccff;
    --border: #99a1ad;
    --soft: #22272f;
  }
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  font: 1.125em/1.5 system-ui, sans-serif;
  color: var(--text);
  background: var(--surface);
  overflow-wrap: anywhere;
}
main {
  max-inline-size: 36em;
  margin-inline: auto;
  padding: 1.5em 1em;
}
h1 {
  margin: 0 0 0.5em;
  font-size: 1.5em;
  line-height: 1.25;
  overflow-wrap: break-word;
}
p {
  margin: 0 0 1em;
}
dl {
  margin: 1.5em 0;
  padding: 1em;
  border: 1px solid var(--border);
  border-radius: 0.5em;
  background: var(--soft);
}
dd {
  margin: 0 0 0.75em;
  font-weight: 700;
}
dd:last-child {
  margin: 0;
}
.reference {
  font-size: 1.25em;
  letter-spacing: 0.05em;
}
a {
  display: block;
  inline-size: fit-content;
  padding-block: 0.5em;
  color: var(--action);
  font-weight: 700;
}
a:focus-visible {
  outline: 3px solid;
  outline-offset: 2px;
}
@media print {
  main {
    padding: 0;
  }
  dl {
    break-inside: avoid;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
}
`;

/** The style sheet as an element; not a space may be added in it. */
export const styleElement = new Html(`<style>${style}</style>`);

/** The policy of a page with this style sheet, and with nothing else. */
export const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');
