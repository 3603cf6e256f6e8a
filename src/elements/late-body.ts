import { html, nothing, type TemplateResult } from 'lit';
import { answers, drawLate, otherButtons, primaryButton, type Act, type LateView } from './view-body.ts';
import type {
  ChecklistView,
  ContactsView,
  DiagnosisView,
  FindView,
  HandoverView,
  MessageView,
  SolvedView,
  TicketView,
} from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

/** The kinds of view that few steps have, and those that come after the steps: fetched when one is first shown. */
function lateBody(view: LateView, text: PanelText, act: Act): TemplateResult {
  switch (view.kind) {
    case 'diagnosis':
      return diagnosisBody(view, act);
    case 'checklist':
      return checklistBody(view, act);
    case 'find':
      return findBody(view, text, act);
    case 'handover':
      return handoverBody(view, text, act);
    case 'contacts':
      return contactsBody(view, text, act);
    case 'ticket':
      return ticketBody(view, text, act);
    case 'solved':
      return solvedBody(view, act);
  }
}

const diagnosisBody = ({ question, actions, secondary, primary, why, ruledOut }: DiagnosisView, act: Act) =>
  html`${question ? html`<h3>${question}</h3>` : nothing} ${answers(actions, act)}
  ${primary ? primaryButton(primary, act) : nothing} ${otherButtons(secondary, act)}
  ${
    why
      ? html`<details>
          <summary class="link">${why.title}</summary>
          <p>${why.text}</p>
        </details>`
      : nothing
  }
  ${
    ruledOut
      ? html`<h3>${ruledOut.title}</h3>
          <ul role="list" class="lines">
            ${ruledOut.lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
      : nothing
  }`;

/** Until its element has come, and when it cannot come, the labels alone. */
const checklistBody = ({ items, privacy, primary }: ChecklistView, act: Act) =>
  html`<wegwijzer-checklist exportparts="field" .items=${items} .privacy=${privacy}
      >${items.map(({ label }) => html`<p>${label}</p>`)}</wegwijzer-checklist
    >
    ${primaryButton(primary, act)}`;

const findBody = (view: FindView, text: PanelText, act: Act) =>
  html`<wegwijzer-find exportparts="field, action, sheet, option, twin" .view=${view} .text=${text}></wegwijzer-find>
    ${view.primary ? primaryButton(view.primary, act) : nothing}`;

const handoverBody = ({ message, print, primary, others, contacts, first }: HandoverView, text: PanelText, act: Act) =>
  html`${messageBody(message, text)} ${printButton(print)} ${primaryButton(primary, act)}
    <h3>${others}</h3>
    ${contactList(contacts, first, text)}`;

const contactList = (contacts: ContactsView['contacts'], first: string | undefined, text: PanelText) =>
  html`<wegwijzer-contacts
    exportparts="contact, phone, action, link"
    .contacts=${contacts}
    .first=${first}
    .text=${text}
  ></wegwijzer-contacts>`;

const messageBody = (message: MessageView, text: PanelText) =>
  html`<wegwijzer-message exportparts="message, action, link" .message=${message} .text=${text}
    >${message.text}</wegwijzer-message
  >`;

const printButton = (print: string) =>
  html`<button type="button" class="card box" part="action" @click=${() => globalThis.print()}>${print}</button>`;

const contactsBody = ({ contacts, first, primary, ready, message }: ContactsView, text: PanelText, act: Act) =>
  html`${contactList(contacts, first, text)} ${primary ? primaryButton(primary, act) : nothing}
  ${
    ready
      ? html`<h3>${ready.title}</h3>
          <ul role="list" class="lines">
            ${ready.lines.map((line) => html`<li>${line}</li>`)}
          </ul>`
      : nothing
  }
  ${message ? messageBody(message, text) : nothing}`;

/** Until its element has come, and when it cannot come, what the view says and the way to try again. */
const ticketBody = (view: TicketView, text: PanelText, act: Act) =>
  customElements.get('wegwijzer-ticket')
    ? html`<wegwijzer-ticket
        exportparts="field, errors, primary, action, message, link"
        .view=${view}
        .text=${text}
      ></wegwijzer-ticket>`
    : html`${view.about.map((sentence) => html`<p>${sentence}</p>`)}
      ${view.primary ? primaryButton(view.primary, act) : nothing}`;

const solvedBody = ({ primary, share, print }: SolvedView, act: Act) =>
  html`${primary ? primaryButton(primary, act) : nothing} ${printButton(print)}
  ${
    share
      ? html`<p>${share.about}</p>
          ${answers([share.action], act)}`
      : nothing
  }`;

drawLate(lateBody);
