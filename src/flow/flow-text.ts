/**
 * The shape of a flow's Dutch text. The text is the vocabulary: its keys are the only roles, steps, answers, items,
 * entries, diagnoses, advice, symptoms and causes that a flow can name.
 */
export interface FlowText {
  readonly title: string;
  /** Each role as it stands in a sentence: "als …". */
  readonly roles: { readonly [role: string]: string };
  readonly steps: { readonly [step: string]: StepText };
  /** `action` names the button of a remedy that the guide itself can take. */
  readonly diagnoses: {
    readonly [diagnosis: string]: { readonly why: string; readonly remedy: string; readonly action?: string };
  };
  readonly advice: { readonly [advice: string]: string };
  readonly symptoms: { readonly [symptom: string]: SymptomText };
}

/** A text for everybody, or one for each role; in a dated step, one for each part of time. */
export type Varied = string | { readonly [roleOrTime: string]: string };

/** The words of a step. */
export interface StepText {
  readonly heading: Varied;
  readonly body: Varied;
  /** What goes wrong here unless it is said before: a trap that loses work. */
  readonly trap?: string;
  /** The button that goes on: it says what the user has done or sees. */
  readonly done?: string;
  /** What stands on the last page, once the outcome is there; `onward` names the button to the flow that follows. */
  readonly arrived?: { readonly heading: string; readonly body: Varied; readonly onward?: string };
  readonly answers?: Entries;
  /** What to have ready: each is ticked off. */
  readonly items?: Entries;
  /** What can be looked up. */
  readonly entries?: Entries;
  /** The message to the person who can fix it: a line each; `lead` names the button for whoever that is herself. */
  readonly handover?: { readonly message: string; readonly lead: string };
}

/** Labels with a quieter sentence below. */
export interface Entries {
  readonly [key: string]: { readonly label: string; readonly hint?: string };
}

/** The words of a symptom: as a user says it, the answer, and each possible cause with what to do about it. */
export interface SymptomText {
  readonly title: string;
  readonly answer: string;
  readonly causes: Entries;
}
