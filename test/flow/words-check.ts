import type { AnyFlow, AnyStep, AnyVerdict } from '../../src/flow/any-flow.ts';
import type { FlowText, StepText } from '../../src/flow/flow-text.ts';

/** One verdict of a flow, and where it stands. */
interface Placed {
  readonly step: string;
  readonly field: string;
  readonly verdict: AnyVerdict;
}

/**
 * What is wrong between a flow and its Dutch words, a sentence each; empty when nothing is. Each key of the one is a
 * key of the other, and what the words say is what the flow has: a button, an answer, a way out, a likelihood.
 */
export function wordFaults(flow: AnyFlow, text: FlowText): readonly string[] {
  const verdicts = verdictsOf(flow);
  return [
    ...differences('role', Object.keys(flow.escalate), Object.keys(text.roles)),
    ...differences('step', Object.keys(flow.steps), Object.keys(text.steps)),
    ...differences('diagnosis', diagnosesIn(verdicts), Object.keys(text.diagnoses)),
    ...differences('advice', adviceIn(verdicts), Object.keys(text.advice)),
    ...differences('symptom', Object.keys(flow.symptoms), Object.keys(text.symptoms)),
    ...Object.entries(flow.steps).flatMap(([key, step]) => stepFaults(key, step, text)),
    ...diagnosesIn(verdicts).flatMap((key) => diagnosisFaults(key, verdicts, text)),
    ...Object.keys(flow.symptoms).flatMap((key) => symptomFaults(key, flow, text)),
  ];
}

function verdictsOf(flow: AnyFlow): readonly Placed[] {
  return Object.entries(flow.steps).flatMap(([step, { verdicts = {} }]: [string, Partial<AnyStep & Verdicts>]) =>
    Object.entries(verdicts).flatMap(([field, rows]) =>
      Object.values(rows).flatMap((row) => Object.values(row).map((verdict) => ({ step, field, verdict }))),
    ),
  );
}

interface Verdicts {
  readonly verdicts: {
    readonly [field: string]: { readonly [role: string]: { readonly [option: string]: AnyVerdict } };
  };
}

function diagnosesIn(verdicts: readonly Placed[]): readonly string[] {
  return [...new Set(verdicts.flatMap(({ verdict }) => ('wrong' in verdict ? [verdict.wrong] : [])))];
}

function adviceIn(verdicts: readonly Placed[]): readonly string[] {
  return [...new Set(verdicts.flatMap(({ verdict }) => ('unmentioned' in verdict ? [verdict.unmentioned] : [])))];
}

const withButton = ['visit', 'screen', 'outcome', 'tell', 'checklist', 'wait', 'list'];

function stepFaults(key: string, step: AnyStep, text: FlowText): readonly string[] {
  const words: Partial<StepText> = text.steps[key] ?? {};
  const { ask = {}, checklist = {}, list = {} } = step as Parts;
  const isOutcome = 'outcome' in step;
  const needsButton = withButton.some((kind) => kind in step);
  return [
    ...only(`the step ${key} and its button`, needsButton, words.done),
    ...only(`the step ${key} and its last page`, isOutcome, words.arrived),
    ...only(`the step ${key} and its way onward`, isOutcome && step.onward !== undefined, words.arrived?.onward),
    ...only(`the step ${key} and its trap`, step.trap !== undefined, words.trap),
    ...only(`the step ${key} and its handover`, 'handover' in step, words.handover),
    ...differences(`answer to ${key}`, Object.keys(ask), Object.keys(words.answers ?? {})),
    ...differences(`item of ${key}`, Object.keys(checklist), Object.keys(words.items ?? {})),
    ...differences(`entry of ${key}`, Object.keys(list), Object.keys(words.entries ?? {})),
    ...variedFaults(key, step, words, text),
  ];
}

interface Parts {
  readonly ask?: object;
  readonly checklist?: object;
  readonly list?: object;
}

/** A dated step has a body for each part of time; every other text that varies does so by role. */
function variedFaults(key: string, step: AnyStep, words: Partial<StepText>, text: FlowText): readonly string[] {
  const { heading, body, arrived } = words;
  const byTime = step.dated ? ['before', 'during', 'after'] : undefined;
  const given = (varied: unknown) => (typeof varied === 'object' && varied !== null ? Object.keys(varied) : []);
  const roles = Object.keys(text.roles);
  return [
    ...(byTime ? differences(`time in the words of ${key}`, byTime, given(body)) : []),
    ...[heading, byTime ? '' : body, arrived?.body].flatMap((one) =>
      typeof one === 'object' ? differences(`role in the words of ${key}`, roles, given(one)) : [],
    ),
  ];
}

function diagnosisFaults(key: string, verdicts: readonly Placed[], text: FlowText): readonly string[] {
  const words = text.diagnoses[key];
  const placed = verdicts.flatMap(({ step, field, verdict }) =>
    'wrong' in verdict && verdict.wrong === key ? [{ at: `${step}.${field}`, verdict }] : [],
  );
  const remedies = new Set(placed.map(({ verdict }) => JSON.stringify(verdict.remedy)));
  const places = new Set(placed.map(({ at }) => at));
  const hasRemedy = placed.some(({ verdict }) => verdict.remedy);
  const isDerived = placed.some(({ verdict }) => verdict.status === 'derived');
  return [
    ...(remedies.size > 1 ? [`the diagnosis ${key} has more than one way out`] : []),
    // Its event is named after the diagnosis alone: two fields of one screen would share it.
    ...(hasRemedy && places.size > 1 ? [`the diagnosis ${key} has a way out in more than one field`] : []),
    ...only(`the diagnosis ${key} and its way out`, hasRemedy, words?.action),
    ...likely(`the diagnosis ${key}`, isDerived, `${words?.why} ${words?.remedy}`),
  ];
}

function symptomFaults(key: string, flow: AnyFlow, text: FlowText): readonly string[] {
  const words = text.symptoms[key];
  const causes = Object.entries(flow.symptoms[key]?.causes ?? {});
  return [
    ...differences(
      `cause of ${key}`,
      causes.map(([cause]) => cause),
      Object.keys(words?.causes ?? {}),
    ),
    ...causes.flatMap(([cause, { status }]) => {
      const { label, hint } = words?.causes[cause] ?? {};
      return likely(`the cause ${key}.${cause}`, status === 'derived', `${label} ${hint} ${words?.answer}`);
    }),
  ];
}

/** A derived consequence is worded as likely. */
function likely(what: string, isDerived: boolean, words: string): readonly string[] {
  return isDerived && !/waarschijnlijk/i.test(words) ? [`${what} is derived and does not say ‘waarschijnlijk’`] : [];
}

/** What the flow has needs words; what it has not has none. */
function only(what: string, isMeant: boolean, words: unknown): readonly string[] {
  if (isMeant === (words !== undefined)) return [];
  return [`${what}: ${isMeant ? 'the words are missing' : 'the words are not used'}`];
}

function differences(what: string, used: readonly string[], written: readonly string[]): readonly string[] {
  return [
    ...used.filter((key) => !written.includes(key)).map((key) => `the ${what} ${key} has no words`),
    ...written.filter((key) => !used.includes(key)).map((key) => `the words of the ${what} ${key} are not used`),
  ];
}
