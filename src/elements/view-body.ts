import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import { pageLink } from './links.ts';
import './wegwijzer-screen.ts';
import type {
  Action,
  ChoicesView,
  ContactsView,
  ScreenStepView,
  SolvedView,
  TicketView,
  View,
  VisitView,
} from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

type Act = (action: Action) => void;

/** What stands between the heading and the footer, one template for each kind of view. */
export function viewBody(view: View, text: PanelText, act: Act): TemplateResult {
  switch (view.kind) {
    case 'visit':
      return visitBody(view, text, act);
    case 'choices':
      return choicesBody(view, text, act);
    case 'screen':
      return screenBody(view, text, act);
    case 'contacts':
      return contactsBody(view, text, act);
    case 'ticket':
      return ticketBody(view, text, act);
    case 'solved':
    default:
      return solvedBody(view, act);
  }
}

const primaryButton = (action: Action, act: Act) =>
  html`<button type="button" class="card box primary" part="primary" @click=${() => act(action)}>
    <span>${action.label}</span>${icon('next')}
  </button>`;

const answerButton = (action: Action, act: Act) =>
  html`<button type="button" class="card box answer" part="action" @click=${() => act(action)}>
    <span>${action.label}${action.hint ? html`<span class="hint">${action.hint}</span>` : nothing}</span>
    ${icon('next')}
  </button>`;

const visitBody = ({ link, primary }: VisitView, text: PanelText, act: Act) =>
  html`${pageLink(link, text, 'card box')}${primaryButton(primary, act)}`;

const choicesBody = ({ groups, link }: ChoicesView, text: PanelText, act: Act) =>
  html`${groups.map(
    ({ title, actions }) =>
      html`${title ? html`<h3>${title}</h3>` : nothing}
        <ul role="list" class="stack">
          ${actions.map((action) => html`<li>${answerButton(action, act)}</li>`)}
        </ul>`,
  )}${link ? pageLink(link, text) : nothing}`;

const screenBody = ({ screen, link, primary, secondary }: ScreenStepView, text: PanelText, act: Act) =>
  html`<wegwijzer-screen
      exportparts="sheet, field, option, twin, verdict"
      .screen=${screen}
      .text=${text}
      .press=${primary}
    ></wegwijzer-screen>
    ${primaryButton(primary, act)}
    ${secondary.map(
      (action) =>
        html`<button type="button" class="card box" part="action" @click=${() => act(action)}>${action.label}</button>`,
    )}
    ${link ? pageLink(link, text) : nothing}`;

const contactsBody = ({ contacts, first, primary, ready, message }: ContactsView, text: PanelText, act: Act) =>
  html`<wegwijzer-contacts
      exportparts="contact, phone, action, link"
      .contacts=${contacts}
      .first=${first}
      .text=${text}
    ></wegwijzer-contacts>
    ${primary ? primaryButton(primary, act) : nothing}
    ${
      ready
        ? html`<h3>${ready.title}</h3>
            <ul role="list" class="lines">
              ${ready.lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
        : nothing
    }
    ${
      message
        ? html`<wegwijzer-message exportparts="message, action, link" .message=${message} .text=${text}
            >${message.text}</wegwijzer-message
          >`
        : nothing
    }`;

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

const solvedBody = ({ primary, print }: SolvedView, act: Act) =>
  html`${primary ? primaryButton(primary, act) : nothing}
    <button type="button" class="card box" part="action" @click=${() => globalThis.print()}>${print}</button>`;
