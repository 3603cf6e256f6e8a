import { html, nothing } from 'lit';
import type { TicketView } from '../session/view.ts';

/** What is sent, to the letter: the answers, what was tried, the files. */
export const reviewList = ({ rows, lines, files }: NonNullable<TicketView['review']>) =>
  html`<dl>
      ${rows.map(
        ({ label, value }) =>
          html`<div>
            <dt>${labelled(label)}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${lines ? titledList(lines.title, lines.lines) : nothing}
    ${files ? html`<wegwijzer-files-sent .view=${files}></wegwijzer-files-sent>` : nothing}`;

/** A star that says for the eye that a field is required is not read aloud: the control says so itself. */
export const labelled = (label: string) => {
  const [words, star] = label.split(' *');
  return html`${words}${star === '' ? html`<span aria-hidden="true"> *</span>` : nothing}`;
};

const titledList = (title: string, items: readonly string[]) =>
  html`<h3>${title}</h3>
    <ul role="list" class="bullets">
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
