import { html, nothing } from 'lit';
import { qrCode } from './qr-code.ts';
import type { SheetLine } from '../session/take-along-lines.ts';
import type { SheetStep, SheetView } from '../session/take-along-sheet.ts';

/** What is printed, out of sight until then. */
export const sheet = ({ title, lang, role, made, steps, help, code, link }: SheetView) =>
  html`<div class="sheet" hidden lang=${lang} title=${title}>
    <header>
      <div>
        <h1>${title}</h1>
        <p>${role ? html`<b>${role}</b> · ` : nothing}${made}</p>
        <p class="code">${code}</p>
      </div>
      ${
        link
          ? html`<figure>
              ${qrCode(link.href, link.text)}
              <figcaption>${link.text}</figcaption>
            </figure>`
          : nothing
      }
    </header>
    <ol>
      ${steps.map(sheetStep)}
    </ol>
    <section>
      <h2>${help.title}</h2>
      ${help.contacts.map(sheetContact)}
    </section>
  </div>`;

const sheetContact = ({ name, phone, lines }: SheetView['help']['contacts'][number]) =>
  html`<div>
    <h3>${name}</h3>
    ${phone ? html`<p class="phone">${phone}</p>` : nothing} ${lines.map((line) => html`<p>${line}</p>`)}
  </div>`;

const sheetStep = ({ heading, body, trap, lines, here }: SheetStep) =>
  html`<li class=${here ? 'here' : ''}>
    <h2>${heading}${here ? html` <span>${here}</span>` : nothing}</h2>
    ${body.map((sentence) => html`<p>${sentence}</p>`)} ${trap ? html`<p class="trap">${trap}</p>` : nothing}
    ${lines.map(sheetLine)}
  </li>`;

const sheetLine = ({ field, text }: SheetLine) =>
  field === undefined ? html`<p class="line">${text}</p>` : html`<p class="line">${field} <b>${text}</b></p>`;
