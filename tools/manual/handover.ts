import type { AnyHandoverStep } from '../../src/flow/any-flow.ts';
import type { HandoverView } from '../../src/session/view.ts';
import { html, type Part } from './html.ts';
import { toLead, toPeople } from './links.ts';
import type { Reading } from './reading.ts';

/** The message to the person who can fix it, and whom else to ask. */
export function handover(
  reading: Reading,
  key: string,
  step: AnyHandoverStep,
): { readonly frame: HandoverView; readonly content: Part } {
  const frame = reading.view({ step: key }, 'handover');
  const { title, text } = frame.message;
  // The guide adds the address of the page where it is; the manual does not know where it is put.
  const place = reading.book.text.rare('handover.link', { link: addressIn(step) });
  const lines = text.split('\n').filter((line) => line !== place);
  return {
    frame,
    content: html`<figure class="message">
        <figcaption>${title}</figcaption>
        ${lines.map((line) => (line === '' ? '' : html`<p>${line}</p>`))}
      </figure>
      <p><strong>${frame.primary.label}</strong></p>
      <p>${toLead(reading, step.handover)}</p>
      <p><strong>${frame.others}</strong></p>
      <p>${toPeople(reading, step.refer)}</p>`,
  };
}

function addressIn({ handover: { flow, step } }: AnyHandoverStep): string {
  return `#wegwijzer=${flow}${step ? `/${step}` : ''}`;
}
