import { choicesOf, rightOptions, verdictOn } from '../../src/flow/verdict.ts';
import type { ChoiceField } from '../../src/flow/screen.ts';
import type { AnyVerdict } from '../../src/flow/any-flow.ts';
import type { VerdictView } from '../../src/session/view.ts';
import { quote } from '../../src/session/words.ts';
import { paragraphs } from './contacts.ts';
import { html, type Html, type Part } from './html.ts';
import { choicesId, toRemedy, toStep } from './links.ts';
import type { Reading } from './reading.ts';
import { ofThePage } from './screen.ts';

/** What goes wrong on each screen: every choice that is not right for this reader, and what to do about it. */
export function choicesSections(reading: Reading): readonly Html[] {
  const screens = reading.steps.filter((step) => choicesOf(reading.flow, step).length > 0);
  return screens.map(
    (step) =>
      html`<section id="${choicesId(step)}">
        <h3>${reading.words.screenTitle(step)}</h3>
        <p>${toStep(reading, step)}</p>
        ${choicesOf(reading.flow, step).map(([field, kind]) => fieldSection(reading, step, field, kind))}
      </section>`,
  );
}

function fieldSection(reading: Reading, step: string, field: string, { options }: ChoiceField): Html {
  const { flow, role, words } = reading;
  const label = words.fieldLabel(step, field);
  const right = rightOptions(flow, step, role, field);
  const rows = Object.keys(options)
    .filter((option) => !right.includes(option))
    .map((option) => ({ option, told: toldOf(reading, step, field, option) }));
  // Choices about which the same is said stand together.
  const same = [...Map.groupBy(rows, ({ told }) => told.source).values()];
  return html`<h4>${ofThePage(label.text, label.ours)}</h4>
    ${right.length > 0 && html`<p>${rightSentence(reading, step, field)}</p>`}
    <dl>
      ${same.map(
        (alike) =>
          html`<div>
            ${alike.map(({ option }) => html`<dt>${choseSentence(reading, step, field, option)}</dt>`)}
            <dd>${alike[0]!.told}</dd>
          </div>`,
      )}
    </dl>`;
}

function rightSentence({ words, book }: Reading, step: string, field: string): string {
  const label = words.fieldLabel(step, field);
  const right = words.right(step, field);
  return label.ours
    ? book.text.stuck('diagnosis.rightHere', { right, field: label.text })
    : book.text.stuck('diagnosis.rightAt', { right, field: quote(label) });
}

function choseSentence({ words, book }: Reading, step: string, field: string, option: string): string {
  if (option === 'nothing') return book.text.stuck('verdict.choseNothing');
  if (option === 'notListed') return book.text.stuck('verdict.choseNotListed');
  return book.text.stuck('verdict.chose', { option: words.quoted(step, field, option) });
}

/** What the guide says of a choice, after what was chosen, and where that leads. */
function toldOf(reading: Reading, step: string, field: string, option: string): Html {
  const verdict = verdictOn(reading.flow, step, reading.role, field, option);
  const { sentences } = verdictView(reading, step, field, option);
  const chose = choseSentence(reading, step, field, option);
  return html`${paragraphs(sentences.filter((sentence) => sentence !== chose))} ${remedyOf(reading, verdict)}`;
}

/** The verdict as the guide gives it, with all other fields as they should be. */
function verdictView(reading: Reading, step: string, field: string, option: string): VerdictView {
  const set = Object.fromEntries(
    choicesOf(reading.flow, step).map(([other, { options }]) => {
      const [right = 'nothing' in options ? 'nothing' : Object.keys(options)[0]!] = rightOptions(
        reading.flow,
        step,
        reading.role,
        other,
      );
      return [other, other === field ? option : right];
    }),
  );
  const { screen } = reading.view({ step, phase: 'explain' }, 'screen', { [step]: set });
  const shown = screen.fields.find(({ key }) => key === field);
  if (shown?.kind !== 'choice' || !shown.verdict) throw new RangeError(`No verdict on ${step}.${field}.${option}`);
  return shown.verdict;
}

function remedyOf(reading: Reading, verdict: AnyVerdict): Part {
  if (!('wrong' in verdict) || !verdict.remedy) return undefined;
  const { remedy, wrong } = verdict;
  const action = reading.words.flow(`diagnoses.${wrong}.action`);
  return html`<p><strong>${action}</strong></p>
    <p>${toRemedy(reading, remedy)}</p>`;
}
