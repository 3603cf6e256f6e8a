import type { AnySymptom } from '../../src/flow/any-flow.ts';
import { paragraphs } from './contacts.ts';
import { html, type Html } from './html.ts';
import { toPeople, toRemedy } from './links.ts';
import type { Reading } from './reading.ts';
import { symptomsOf } from './remedies.ts';

/** What people see instead of the outcome: each with its causes in the order of the documents, and what to do. */
export function symptomSections(reading: Reading): readonly Html[] {
  return symptomsOf(reading.flow, reading.role).map(([key, symptom]) => symptomSection(reading, key, symptom));
}

function symptomSection(reading: Reading, key: string, { causes, escalate }: AnySymptom): Html {
  const { words } = reading;
  const path = `symptoms.${key}`;
  return html`<section id="symptom-${key}">
    <h3>${words.flow(`${path}.title`)}</h3>
    ${paragraphs(words.body(`${path}.answer`))}
    <ul class="answers">
      ${Object.entries(causes).map(([cause, told]) => causeItem(reading, `${path}.causes.${cause}`, told))}
    </ul>
    <p>${reading.book.say('otherwise')} ${toPeople(reading, escalate)}</p>
  </section>`;
}

function causeItem(reading: Reading, path: string, { status, remedy }: AnySymptom['causes'][string]): Html {
  const { words, book } = reading;
  // The guide says how sure a cause is where it asks to check a screen; of others the words say it.
  const sureness = 'check' in remedy && status !== 'documented' && book.text.stuck(`diagnosis.${status}`);
  return html`<li>
    <strong>${words.flow(`${path}.label`)}</strong>
    ${words.has(`${path}.hint`) && html`<p>${words.flow(`${path}.hint`)}</p>`} ${sureness && html`<p>${sureness}</p>`}
    <p>${toRemedy(reading, remedy)}</p>
  </li>`;
}
