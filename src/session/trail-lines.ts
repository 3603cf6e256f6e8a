import type { TrailItem } from '../flow/machine-setup.ts';
import { choicesOf, isMentioned } from '../flow/verdict.ts';
import { stepUnder, type Earlier, type Situation } from './situation.ts';
import { quote, Words } from './words.ts';

/** The trail in plain sentences: who the user is, what was done and ruled out, and where the user stands. */
export function trailLines(situation: Situation, words: Words): readonly string[] {
  const { id, flow, snapshot, earlier } = situation;
  const { role, trail } = snapshot.context;
  const { text } = words;
  const { step } = stepUnder(snapshot, flow);
  const known = [...earlier.map((run) => run.role), role].findLast((one) => one !== 'anyone');
  const lines = [...earlier, { id, flow, role, trail }].flatMap((run) =>
    linesOf(run, new Words(text, run.id, run.flow, run.role), situation),
  );
  return [
    ...(known === undefined ? [] : [text.people('trail.role', { role: text.label(`roles.${known}`).text })]),
    ...new Set(lines),
    ended(text.people('trail.step', { step: words.step(step, 'heading') })),
  ];
}

/** A text as a sentence: with a full stop, unless it ends in a mark of its own. */
function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** An answer that led to a role is left out: the role says it. */
function linesOf(run: Earlier, words: Words, situation: Situation): readonly string[] {
  return run.trail
    .filter((item) => !givesRole(run, item))
    .flatMap((item) =>
      item.kind === 'told' ? situation.diagnosing!.toldLine(words, item) : trailLine(run, words, item),
    );
}

function givesRole({ flow, role }: Earlier, item: TrailItem): boolean {
  const step = item.kind === 'answered' ? flow.steps[item.step] : undefined;
  const answer = item.kind === 'answered' && step && 'ask' in step && step.ask[item.answer];
  return answer && 'leads' in answer ? answer.leads.role !== undefined && answer.leads.role !== role : false;
}

function trailLine(run: Earlier, words: Words, item: Exclude<TrailItem, { kind: 'told' }>): string {
  const { text } = words;
  switch (item.kind) {
    case 'answered': {
      const question = ended(words.step(item.step, 'heading'));
      return text.people('trail.answered', { question, answer: words.step(item.step, `answers.${item.answer}.label`) });
    }
    case 'checked':
      return text.people('trail.checked', {
        screen: words.screenTitle(item.step),
        selections: selectionsIn(run, words, item.step, item.selections),
      });
    case 'adjusted':
      return text.people('trail.adjusted', { screen: words.screenTitle(item.step) });
    case 'symptom':
      return ended(text.people('trail.symptom', { symptom: words.flow(`symptoms.${item.symptom}.title`) }));
    case 'notArrived':
      return text.people('trail.notArrived', { question: ended(words.step(item.step, 'heading')) });
  }
}

/** What was set, top to bottom, without the fields that are not named for this role and that were left empty. */
function selectionsIn(
  { flow, role }: Earlier,
  words: Words,
  step: string,
  selections: Readonly<Record<string, string>>,
): string {
  return choicesOf(flow, step)
    .flatMap(([field]) => {
      const option = selections[field];
      if (option === undefined || (option === 'nothing' && !isMentioned(flow, step, role, field))) return [];
      const label = quote(words.fieldLabel(step, field));
      return [words.text.people('trail.selection', { field: label, option: words.quoted(step, field, option) })];
    })
    .join('; ');
}
