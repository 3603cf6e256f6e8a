import { caseOf } from '../diagnosis/case-of.ts';
import { evidenceOf } from '../diagnosis/evidence.ts';
import type { Evidence, PolicyNode } from '../diagnosis/model.ts';
import { noFault } from '../diagnosis/model-of.ts';
import { standingOf } from '../diagnosis/standing.ts';
import { causeLabel } from './cause-words.ts';
import { moveWords, type MoveWords, type Search } from './move-words.ts';
import type { Situation } from './situation.ts';
import type { Surroundings } from './step-view.ts';
import type { Action, DiagnosisView } from './view.ts';
import { inSentence, type Words } from './words.ts';

/** The next question or remedy for a symptom, what it is not, and for whoever helps what it probably is. */
export function diagnosisView(situation: Situation, words: Words, frame: Surroundings, symptom: string): DiagnosisView {
  const { flow, snapshot, diagnosis } = situation;
  const { role, trail } = snapshot.context;
  const { model, policy } = caseOf(flow, diagnosis!, symptom, role);
  const evidence = evidenceOf(flow, symptom, role, trail, model);
  const { move, belief } = standingOf(model, policy, evidence);
  const search = { situation, words, symptom, model, evidence };
  const shown = moveWords(search, move);
  const person = personOf(words, move);
  return {
    ...frame,
    ...headingOf(search, move, shown, frame),
    kind: 'diagnosis',
    actions: shown.actions,
    secondary: [...(shown.secondary ?? []), ...('escalate' in move ? [] : [person])],
    ...('escalate' in move ? { primary: person } : {}),
    ...(shown.why ? { why: shown.why } : {}),
    ...ruledOut(search),
    agent: { causes: ranked(search, belief), next: shown.question },
  };
}

/** The symptom and what is documented about it; once something was learnt since it was named, the question. */
function headingOf(search: Search, move: PolicyNode, shown: MoveWords, { at }: Surroundings) {
  const { words, symptom, evidence } = search;
  const path = `symptoms.${symptom}`;
  const heading = words.flow(`${path}.title`);
  const detail = shown.detail === undefined ? [] : [shown.detail];
  if (learntSince(search).length === 0) {
    const question = 'escalate' in move ? {} : { question: shown.question };
    return { at, heading, body: [...words.body(`${path}.answer`), ...detail], ...question };
  }
  const about = words.text.stuck('diagnosis.about', { symptom: heading });
  return { at: `${at}.${evidence.length}`, heading: shown.question, body: [about, ...detail] };
}

/** What was learnt since the symptom was named; what the guide itself asked before is known too, and not told here. */
function learntSince({ situation, symptom, model }: Search): readonly Evidence[] {
  const { flow, snapshot } = situation;
  const { role, trail } = snapshot.context;
  const named = trail.findLastIndex((item) => item.kind === 'symptom' && item.symptom === symptom);
  return evidenceOf(flow, symptom, role, trail.slice(named + 1), model);
}

function personOf({ text }: Words, move: PolicyNode): Action {
  if ('escalate' in move) return { event: 'person', label: text.stuck('diagnosis.escalate') };
  return { event: 'person', label: text.stuck('help.person'), hint: text.stuck('help.personHint') };
}

/** Screens on which all was right, and remedies that did not help. */
function ruledOut({ situation, words, symptom, evidence }: Search): Pick<DiagnosisView, 'ruledOut'> {
  const { flow } = situation;
  const { text } = words;
  const lines = evidence.flatMap((one) => {
    if ('failed' in one) return causeLabel(flow, words, symptom, one.failed);
    const isScreen = one.answer === noFault && 'screen' in (flow.steps[one.question] ?? {});
    return isScreen ? text.stuck('diagnosis.onScreen', { screen: inSentence(words.screenTitle(one.question)) }) : [];
  });
  return lines.length > 0 ? { ruledOut: { title: text.stuck('diagnosis.ruledOut'), lines: [...new Set(lines)] } } : {};
}

/** The causes in words, the most probable first. */
function ranked({ situation, words, symptom, model }: Search, belief: readonly number[]) {
  return model.causes
    .map((cause, index) => ({
      label: causeLabel(situation.flow, words, symptom, cause),
      probability: belief[index]!,
    }))
    .toSorted((one, other) => other.probability - one.probability);
}
