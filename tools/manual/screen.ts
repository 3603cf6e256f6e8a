import type { ChoiceView, FieldView, OptionView, ScreenView } from '../../src/session/view.ts';
import type { Book } from './book.ts';
import { html, type Html } from './html.ts';

/** The replica of a screen: its fields from top to bottom, with what to choose. */
export function screenFigure(book: Book, title: string, { caption, fields, button }: ScreenView): Html {
  return html`<figure class="screen">
    <figcaption>${caption}: ${title}</figcaption>
    <ul class="fields">
      ${fields.map((field) => fieldItem(book, field))}
    </ul>
    ${button !== undefined && html`<p class="twin">${book.text.ui('panel.button')} <b>${ofThePage(button, false)}</b></p>`}
  </figure>`;
}

/** The words of the real screen stay Dutch, whatever language the manual or the browser's translator speaks. */
export function ofThePage(label: string, isOurs: boolean): Html {
  return isOurs ? html`${label}` : html`<span lang="nl" translate="no">${label}</span>`;
}

function fieldItem(book: Book, field: FieldView): Html {
  const label = ofThePage(field.label, field.labelIsOurs === true);
  if (field.kind === 'inert') return html`<li>${label}</li>`;
  return html`<li>
    <p class="label">${label}</p>
    ${field.options.length > 0 && optionList(book, field)}
  </li>`;
}

function optionList(book: Book, { options, value, marked }: ChoiceView): Html {
  return html`<ul>
    ${options.map((option) => optionItem(book, option, marked && option.key === value))}
  </ul>`;
}

/** An option; the one to choose is marked by words. */
function optionItem({ text }: Book, { label, labelIsOurs }: OptionView, isMarked: boolean): Html {
  const words = ofThePage(label, labelIsOurs);
  return isMarked
    ? html`<li class="marked">${text.ui('panel.here')} <strong>${words}</strong></li>`
    : html`<li>${words}</li>`;
}
