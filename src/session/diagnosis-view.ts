import { caseOf } from '../diagnosis/case-of.ts';
import { evidenceOf } from '../diagnosis/evidence.ts';
import type { Evidence, Model, PolicyNode } from '../diagnosis/model.ts';
import { noFault, unknown, whichCause } from '../diagnosis/model-of.ts';
import { standingOf } from '../diagnosis/standing.ts';
import { causeLabel, namedFor } from './cause-words.ts';
import type { Situation } from './situation.ts';
import type { Surroundings } from './step-view.ts';
import type { Action, DiagnosisView } from './view.ts';
import { quote, inSentence, type Words } from './words.ts';

/** A symptom of which the cause is looked for. */
interface Search {
  readonly situation: Situation;
  readonly words: Words;
  readonly symptom: string;
  readonly model: Model;
  readonly evidence: readonly Evidence[];
}

/** What a move shows. */
type MoveWords = Pick<DiagnosisView, 'actions' | 'why'> & {
  readonly question: string;
  readonly secondary?: readonly Action[];
};

/** The next question or remedy for a symptom, what it is not, and for whoever helps what it probably is. */
export function diagnosisView(situation: Situation, words: Words, frame: Surroundings, symptom: string): DiagnosisView {
  const { flow, snapshot, diagnosis } = situation;
  const { role, trail } = snapshot.context;
  const { model, policy } = caseOf(flow, diagnosis!, symptom, role);
  const evidence = evidenceOf(flow, symptom, role, trail, model);
  const { move, belief } = standingOf(model, policy, evidence);
  const search = { situation, words, symptom, model, evidence };
  const shown = wordsOf(search, move);
  const person = personOf(words, move);
  const isFirst = evidence.length === 0;
  const path = `symptoms.${symptom}`;
  return {
    ...frame,
    ...(isFirst ? {} : { at: `${frame.at}.${evidence.length}` }),
    kind: 'diagnosis',
    heading: isFirst ? words.flow(`${path}.title`) : shown.question,
    body: isFirst
      ? words.body(`${path}.answer`)
      : [words.text.stuck('diagnosis.about', { symptom: words.flow(`${path}.title`) })],
    ...(isFirst && !('escalate' in move) ? { question: shown.question } : {}),
    actions: shown.actions,
    secondary: [...(shown.secondary ?? []), ...('escalate' in move ? [] : [person])],
    ...('escalate' in move ? { primary: person } : {}),
    ...(shown.why ? { why: shown.why } : {}),
    ...ruledOut(search),
    agent: { causes: ranked(search, belief), next: shown.question },
  };
}

function personOf({ text }: Words, move: PolicyNode): Action {
  if ('escalate' in move) return { event: 'person', label: text.stuck('diagnosis.handOver') };
  return { event: 'person', label: text.stuck('help.person'), hint: text.stuck('help.personHint') };
}

function wordsOf(search: Search, move: PolicyNode): MoveWords {
  if ('escalate' in move) return { question: search.words.text.stuck('diagnosis.nothingLeft'), actions: [] };
  if ('do' in move) return remedyWords(search, move.do);
  if (move.ask === whichCause) return listWords(search);
  return 'screen' in search.situation.flow.steps[move.ask]!
    ? mirrorWords(search, move.ask)
    : askWords(search, move.ask);
}

/** The causes of which the user can know, as answers, but for those of which the remedy did not help. */
function listWords({ words, symptom, model, evidence }: Search): MoveWords {
  const { text } = words;
  const list = model.questions.find(({ id }) => id === whichCause)!;
  const failed = evidence.map((one) => ('failed' in one ? one.failed : ''));
  const causes = Object.keys(list.answers).filter((answer) => ![noFault, unknown, ...failed].includes(answer));
  const none = { event: `tell.${whichCause}.${noFault}`, label: text.stuck('diagnosis.none') };
  return {
    question: text.stuck('diagnosis.which'),
    actions: [...causes.map((cause) => causeAction(words, symptom, cause, `tell.${whichCause}.${cause}`)), none],
    secondary: [unknownAction(words, whichCause)],
    why: whyOf(words, text.stuck('diagnosis.whyWhich')),
  };
}

/** The user sets on the replica what was chosen on the real screen. */
function mirrorWords({ situation, words, symptom }: Search, step: string): MoveWords {
  const { flow } = situation;
  const { text } = words;
  const cause = namedFor(flow, symptom, step);
  const screen = inSentence(words.screenTitle(step));
  const check = cause
    ? causeAction(words, symptom, cause, `check.${step}`)
    : { event: `check.${step}`, label: text.stuck('help.checkScreen', { screen }) };
  const status = cause && flow.symptoms[symptom]!.causes[cause]!.status;
  return {
    question: text.stuck('diagnosis.mirror'),
    actions: [check],
    secondary: [unknownAction(words, step)],
    why: whyOf(words, status ? text.stuck(`diagnosis.${status}`) : text.stuck('diagnosis.onTheWay')),
  };
}

/** A question on the way that may not have been answered. Some have an answer of their own for who does not know. */
function askWords({ situation, words }: Search, step: string): MoveWords {
  const asked = situation.flow.steps[step]!;
  const notKnown = unknownAction(words, step);
  const answers = 'ask' in asked ? Object.entries(asked.ask) : [];
  const actions = answers.map(([answer, way]) => {
    const label = words.step(step, `answers.${answer}.label`);
    if ('leads' in way) return { event: `tell.${step}.${answer}`, label };
    return label === notKnown.label ? notKnown : { event: `tell.${step}.${noFault}`, label };
  });
  return {
    question: words.step(step, 'heading'),
    actions,
    secondary: actions.some(({ label }) => label === notKnown.label) ? [] : [notKnown],
    why: whyOf(words, words.text.stuck('diagnosis.onTheWay')),
  };
}

/** One thing to try. */
function remedyWords({ situation, words, symptom }: Search, remedy: string): MoveWords {
  const { flow } = situation;
  const { text } = words;
  const [step = '', part = '', notListed] = remedy.split('.');
  const secondary = [{ event: `failed.${remedy}`, label: text.stuck('diagnosis.failed') }];
  const tried = (action: Action) => ({ question: text.stuck('diagnosis.try'), actions: [action], secondary });
  if (part === '') return tried(causeAction(words, symptom, remedy, `cause.${remedy}`));
  const asked = flow.steps[step]!;
  const label = causeLabel(flow, words, symptom, remedy);
  if ('ask' in asked) {
    const way = asked.ask[part]!;
    const { flow: to, step: at = '', role = '' } = 'leads' in way ? way.leads : { flow: '' };
    return tried({ event: `go.${to}.${at}.${role}`, label });
  }
  // What is not there cannot be chosen again: the replica says who can put that right.
  if (notListed) return tried({ event: `check.${step}`, label });
  return { ...fieldWords(words, step, part), secondary };
}

/** Choosing again on a screen: said in words, with its replica behind the button. */
function fieldWords(words: Words, step: string, field: string): MoveWords {
  const { text } = words;
  const screen = inSentence(words.screenTitle(step));
  const check = { event: `check.${step}`, label: text.stuck('help.checkScreen', { screen }) };
  const right = words.rightIn(step, field);
  if (!right) return { question: text.stuck('diagnosis.again', { screen }), actions: [check] };
  const label = words.fieldLabel(step, field);
  const set = label.ours ? inSentence(label.text) : quote(label);
  return { question: text.stuck('diagnosis.choose', { right, field: set }), actions: [check] };
}

function causeAction(words: Words, symptom: string, cause: string, event: string): Action {
  const path = `symptoms.${symptom}.causes.${cause}`;
  const hint = words.has(`${path}.hint`) ? { hint: words.flow(`${path}.hint`) } : {};
  return { event, label: words.flow(`${path}.label`), ...hint };
}

function unknownAction({ text }: Words, question: string): Action {
  return { event: `tell.${question}.${unknown}`, label: text.stuck('diagnosis.unknown') };
}

function whyOf({ text }: Words, why: string): NonNullable<DiagnosisView['why']> {
  return { title: text.stuck('diagnosis.why'), text: why };
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
