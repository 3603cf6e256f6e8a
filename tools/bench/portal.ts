/** The page of a portal that embeds a guide: a style sheet that painting waits for, a form, and content below. */
import { linksOf, type Preload } from '../package/preload.ts';
import type { Guide } from './guides.ts';

/**
 * The page, which names the guide's script and nothing else of it, unless that is the way to embed it.
 *
 * @param preload - What pages can preload, by procedure.
 * @throws {Error} when there is nothing of a procedure that is to be preloaded.
 */
export function pageOf({ script, tag, attributes = '', preloads }: Guide, cdn: string, preload: Preload): string {
  const chunks = preloads === undefined ? [] : preload[preloads];
  if (!chunks) throw new Error(`preload.json has no ${preloads}`);
  const embedded = `<${tag} data-guide ${attributes}></${tag}>`;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Een portaal</title>
    <link rel="stylesheet" href="/portal.css">
    <script type="module" crossorigin src="${cdn}/${script}"></script>
    ${linksOf(chunks, `${cdn}/`)}
  </head>
  <body>
    <header><p>Een portaal</p><nav><a href="#form">Aanmelden</a> <a href="#news">Nieuws</a></nav></header>
    <main>
      <h1>Meld u aan</h1>
      <form id="form"><label>Gebruikersnaam <input name="user"></label> <button type="button">Verder</button></form>
      ${embedded}
      <section id="news"><h2>Nieuws</h2>${'<p>Het portaal was vandaag even niet bereikbaar.</p>'.repeat(8)}</section>
    </main>
  </body>
</html>`;
}

/** The portal's own style. */
export const style = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #222 }
header { display: flex; justify-content: space-between; padding: 0 24px; background: #eee }
main { max-width: 60em; margin: 0 auto; padding: 24px }
nav a { margin-left: 16px }
input { padding: 8px }
`;
