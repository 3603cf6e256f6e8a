/** What can be the matter with one person, at the finest level: one option, one answer, one cause. */
import { noFault, unknown, whichCause } from '../../src/diagnosis/model-of.ts';
import { anyFault } from '../../src/diagnosis/causes.ts';
import type { Model, Question } from '../../src/diagnosis/model.ts';
import { fieldsAsked, wrongSelection } from '../../src/diagnosis/selections.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { rightOptions, screenStep } from '../../src/flow/verdict.ts';

/** A wrong option on a screen. */
export interface WrongOption {
  readonly step: string;
  readonly field: string;
  readonly option: string;
  /** What the question about the screen is answered with; absent when it makes another symptom. */
  readonly answer?: string;
}

/** What is the matter with one person. */
export interface Fault {
  /** For whoever reads the report. */
  readonly name: string;
  /** The cause in the model; absent for a selection that does not make this symptom. */
  readonly cause?: string;
  readonly wrong?: WrongOption;
}

/** Everything that can be the matter: each wrong option, each missing answer, each named cause, and something else. */
export function faultsOf(flow: AnyFlow, role: string, model: Model): readonly Fault[] {
  const selections = model.questions.filter(({ id }) => isScreen(flow, id)).flatMap((one) => wrongOn(flow, role, one));
  const others = model.causes.filter((cause) => !isScreen(flow, stepOf(cause)));
  return [
    ...selections.map((wrong) => ({
      name: `${wrong.step}.${wrong.field}.${wrong.option}`,
      wrong,
      ...(wrong.answer === undefined ? {} : { cause: `${wrong.step}.${wrong.answer}` }),
    })),
    ...others.map((cause) => ({ name: cause, cause })),
  ];
}

/** Every wrong option of the screen that a question is about. */
export function wrongOn(flow: AnyFlow, role: string, { id: step, answers }: Question): readonly WrongOption[] {
  return fieldsAsked(flow, step, role).flatMap((field) =>
    Object.keys(screenStep(flow, step).verdicts[field]?.[role] ?? {}).flatMap((option): readonly WrongOption[] => {
      const wrong = wrongSelection(flow, step, role, field, option);
      if (!wrong) return [];
      const answer = [anyFault, wrong.id].find((one) => one in answers);
      return [{ step, field, option, ...(answer === undefined ? {} : { answer }) }];
    }),
  );
}

/** A screen as it is when everything is right, but for one option. */
export function selectionsWith(flow: AnyFlow, role: string, step: string, wrong?: WrongOption) {
  const right = fieldsAsked(flow, step, role).flatMap((field) => {
    const [option] = rightOptions(flow, step, role, field);
    return option === undefined ? [] : [[field, option] as const];
  });
  return { ...Object.fromEntries(right), ...(wrong?.step === step ? { [wrong.field]: wrong.option } : {}) };
}

/** What somebody with this fault truthfully answers. */
export function truthOf({ cause, wrong }: Fault, { id, answers }: Question): string {
  if (id === whichCause) return cause !== undefined && cause in answers ? cause : noFault;
  if (wrong) return (wrong.step === id && wrong.answer) || noFault;
  return cause !== undefined && stepOf(cause) === id ? cause.slice(id.length + 1) : noFault;
}

/** The answers that would not be true, but for "Dat weet ik niet". */
export function untruthsOf(fault: Fault, question: Question): readonly string[] {
  const truth = truthOf(fault, question);
  return Object.keys(question.answers).filter((answer) => answer !== truth && answer !== unknown);
}

export function isScreen(flow: AnyFlow, step: string): boolean {
  return 'screen' in (flow.steps[step] ?? {});
}

function stepOf(cause: string): string {
  return cause.split('.')[0]!;
}
