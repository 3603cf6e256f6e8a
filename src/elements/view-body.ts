import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import { pageLink } from './links.ts';
import type { Action, ChoicesView, ScreenStepView, View, VisitView } from '../session/view.ts';
import type { PanelText } from './panel-text.ts';

/** Does what the user presses. */
export type Act = (action: Action) => void;

/** What stands between the heading and the footer, one template for each kind of view. */
export function viewBody(view: View, text: PanelText, act: Act): TemplateResult {
  switch (view.kind) {
    case 'visit':
      return visitBody(view, text, act);
    case 'choices':
      return choicesBody(view, act);
    case 'screen':
      return screenBody(view, text, act);
    case 'diagnosis':
    case 'checklist':
    case 'find':
    case 'handover':
    case 'contacts':
    case 'ticket':
    case 'solved':
    default:
      return late?.(view, text, act) ?? primaryAlone(view, act);
  }
}

/** Draws the kinds of view that come later. */
export type LateBody = (view: LateView, text: PanelText, act: Act) => TemplateResult;

/** The kinds of view that few steps have, and those that come after the steps. */
export type LateView = Exclude<View, VisitView | ChoicesView | ScreenStepView>;

let late: LateBody | undefined;

/** From now on the kinds of view that come later can be drawn (`late-body.ts`). */
export function drawLate(body: LateBody): void {
  late = body;
}

/** Until that has come, and when it cannot come: the next thing to do, such as trying again. */
const primaryAlone = (view: LateView, act: Act) => html`${view.primary ? primaryButton(view.primary, act) : nothing}`;

/** The button for the next thing to do. */
export const primaryButton = (action: Action, act: Act) =>
  html`<button type="button" class="card box primary" part="primary" @click=${() => act(action)}>
    <span>${action.label}</span>${icon('next')}
  </button>`;

const answerButton = (action: Action, act: Act) =>
  html`<button type="button" class="card box answer" part="action" @click=${() => act(action)}>
    <span>${action.label}${action.hint ? html`<span class="hint">${action.hint}</span>` : nothing}</span>
    ${icon('next')}
  </button>`;

/** Answers below each other. */
export const answers = (actions: readonly Action[], act: Act) =>
  html`<ul role="list" class="stack">
    ${actions.map((action) => html`<li>${answerButton(action, act)}</li>`)}
  </ul>`;

const visitBody = ({ link, wait, primary }: VisitView, text: PanelText, act: Act) =>
  html`${wait ? html`<p class="note">${icon('clock')}<span>${wait.text} ${wait.left}</span></p>` : nothing}
  ${link ? pageLink(link, text, 'card box') : nothing}${primaryButton(primary, act)}`;

const choicesBody = ({ groups }: ChoicesView, act: Act) =>
  html`${groups.map(
    ({ title, actions }) => html`${title ? html`<h3>${title}</h3>` : nothing} ${answers(actions, act)}`,
  )}`;

/** What else can be done, less prominent. */
export const otherButtons = (actions: readonly Action[], act: Act) =>
  actions.map(
    (action) =>
      html`<button type="button" class="card box" part="action" @click=${() => act(action)}>${action.label}</button>`,
  );

const screenBody = ({ screen, link, primary, secondary }: ScreenStepView, text: PanelText, act: Act) =>
  html`<wegwijzer-screen
      exportparts="sheet, field, option, twin, verdict"
      .screen=${screen}
      .text=${text}
      .press=${primary}
    ></wegwijzer-screen>
    ${primaryButton(primary, act)} ${otherButtons(secondary, act)} ${link ? pageLink(link, text) : nothing}`;
