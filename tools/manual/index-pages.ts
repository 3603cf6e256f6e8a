import { flowIds, type FlowId, type PortalKey } from '../../src/flow/catalogue.ts';
import { entrances } from '../../src/flow/entrances.ts';
import { flowOf, type Book } from './book.ts';
import { html, type Html } from './html.ts';
import type { Page } from './layout.ts';
import { link } from './links.ts';
import { fileOf, rolesOf } from './places.ts';

/** The first page of a language, and one for each portal. */
export function indexPages(book: Book): readonly Page[] {
  return [startPage(book), ...portals.map((portal) => portalPage(book, portal))];
}

/** The portals that have a page. */
const portals = (Object.keys(entrances) as PortalKey[]).filter((portal) => portal !== 'none');

function startPage(book: Book): Page {
  const { say } = book;
  const title = say('start.title');
  return {
    file: 'index.html',
    title,
    description: say('description', { title }),
    above: [],
    content: html`<h1>${title}</h1>
      <p>${say('start.body')}</p>
      <section>
        <h2>${say('start.portals')}</h2>
        <ul>
          ${portals.map((portal) => html`<li>${link(`${portal}.html`, portalName(book, portal))}</li>`)}
        </ul>
      </section>
      <section>
        <h2>${say('start.questions')}</h2>
        <ul>
          ${flowsOf(book, 'none').map((id) => questionItem(book, id))}
        </ul>
      </section>`,
  };
}

function portalPage(book: Book, portal: PortalKey): Page {
  const { say } = book;
  const title = say('portal.title', { portal: portalName(book, portal) });
  const first = entrances[portal];
  return {
    file: `${portal}.html`,
    title,
    description: say('description', { title }),
    above: [{ file: 'index.html', title: say('start.title') }],
    content: html`<h1>${title}</h1>
      <p>${say('portal.body')}</p>
      <ul>
        ${flowsOf(book, portal)
          .toSorted((one, other) => Number(other === first) - Number(one === first))
          .map((id) => flowItem(book, id))}
      </ul>`,
  };
}

function flowsOf(book: Book, portal: PortalKey): readonly FlowId[] {
  return flowIds.filter((id) => flowOf(book, id).portal === portal);
}

function portalName({ text }: Book, portal: PortalKey): string {
  return text.label(`portals.${portal}`).text;
}

/** What helps to find the page. Its title there would only say again what this page is about. */
function questionItem(book: Book, id: FlowId): Html {
  if (id !== entrances.none) return flowItem(book, id);
  return html`<li>${link(fileOf(book, id, rolesOf(book, id)[0]!), book.say('start.ask'))}</li>`;
}

/** A flow: its page, or a page for each role. */
function flowItem(book: Book, id: FlowId): Html {
  const roles = rolesOf(book, id);
  const title = book.text.flow(id, 'title');
  if (roles.length === 1) return html`<li>${link(fileOf(book, id, roles[0]!), title)}</li>`;
  const pages = roles.map((role) => link(fileOf(book, id, role), book.text.label(`roles.${role}`).text));
  return html`<li>
    ${title}
    <ul>
      ${pages.map((page) => html`<li>${page}</li>`)}
    </ul>
  </li>`;
}
