/**
 * What the page shows of a session: strings and event names only, so that the page, the desk, the printed sheet and
 * the ticket all say the same thing. Made by `viewOf` from a session; drawn by `src/elements`.
 */

/** Something the user can press. `event` is the type that the session understands, e.g. `answer.computer`. */
export interface Action {
  readonly event: string;
  readonly label: string;
  /** A second, quieter sentence under the label. */
  readonly hint?: string;
}

/** A choice field of a replica. */
export interface ChoiceView {
  readonly kind: 'choice';
  readonly key: string;
  /** The label to the letter, or our own words when the real screen prints none (`labelIsOurs`). */
  readonly label: string;
  readonly labelIsOurs: boolean;
  /** How the real screen draws it: large buttons of which one is chosen, or a drop-down list. */
  readonly control: 'buttons' | 'list';
  readonly options: readonly OptionView[];
  /** The key of the chosen option: what the user set (check, explain) or what to choose (instruct). */
  readonly value?: string;
  /** The field to act on: marked in the instruction, and in an explanation when its verdict is wrong. */
  readonly marked: boolean;
  /** Said at the field: set it first. Only while checking. */
  readonly missing?: string;
  /** Only while explaining. */
  readonly verdict?: VerdictView;
}

/** One option; `event` is sent when the user sets it. `labelIsOurs` when it describes rather than quotes. */
export interface OptionView {
  readonly key: string;
  readonly label: string;
  readonly labelIsOurs: boolean;
  readonly event: string;
}

/** A part of the screen on which nothing is chosen here. */
export interface InertView {
  readonly kind: 'inert';
  readonly key: string;
  readonly label: string;
  /** The label is our own words, not those of the real screen. */
  readonly labelIsOurs?: boolean;
}

export type FieldView = ChoiceView | InertView;

/** The verdict on one selection, in whole sentences: what was chosen, why not, what instead, where. */
export interface VerdictView {
  readonly kind: 'right' | 'wrong' | 'unmentioned';
  readonly sentences: readonly string[];
}

/** The replica of a real screen. */
export interface ScreenView {
  /** E.g. "Zo ziet het scherm eruit" or "Zet hier wat u koos". */
  readonly caption: string;
  /** Whether the user only looks (instruct), sets (check) or reads verdicts (explain). */
  readonly mode: 'instruct' | 'check' | 'explain';
  readonly fields: readonly FieldView[];
  /** The label of the real button, to the letter. */
  readonly button?: string;
}

/** One contact: a channel of the ladder. */
export interface ContactView {
  readonly key: string;
  readonly name: string;
  /** What for, and under which condition. */
  readonly about: readonly string[];
  readonly phone?: { readonly text: string; readonly href: string };
  readonly mail?: { readonly text: string; readonly href: string };
  readonly link?: { readonly text: string; readonly href: string };
  /** E.g. "Nu open, tot 18:00". */
  readonly hours?: { readonly open: boolean; readonly text: string };
  /** E.g. the ticket form of this contact. */
  readonly action?: Action;
}

/** What stands around every view, always in the same places. */
export interface Frame {
  /** A key that changes when focus must move to the new heading. */
  readonly at: string;
  /** Where am I, as whom: "Alivia", "Mantelzorger". */
  readonly portal: string;
  readonly role?: string;
  /** Changes the role; absent where no role is chosen yet. */
  readonly changeRole?: Action;
  readonly progress?: { readonly now: number; readonly of: number; readonly text: string };
  readonly heading: string;
  readonly body: readonly string[];
  /** A sentence about the session itself: restarted, language not offered (then in that language). */
  readonly notice?: { readonly text: string; readonly lang?: string };
  readonly back?: Action;
  readonly help?: Action;
  readonly startOver?: Action;
  /** The fourth place of the footer: a contact that can be reached directly, or "Wie kan helpen?". */
  readonly contact: { readonly text: string; readonly href: string; readonly label: string } | Action;
}

/** A step with a link to the real page. */
export interface VisitView extends Frame {
  readonly kind: 'visit';
  readonly link: { readonly text: string; readonly href: string };
  readonly primary: Action;
}

/** One question or menu: answers below each other, in groups when they are not alternatives of one kind. */
export interface ChoicesView extends Frame {
  readonly kind: 'choices';
  readonly groups: readonly { readonly title?: string; readonly actions: readonly Action[] }[];
  readonly link?: { readonly text: string; readonly href: string };
}

/** A step with a replica. */
export interface ScreenStepView extends Frame {
  readonly kind: 'screen';
  readonly screen: ScreenView;
  readonly link?: { readonly text: string; readonly href: string };
  readonly primary: Action;
  readonly secondary: readonly Action[];
}

/** Who can help, in the documented order; `first` is the key of the first that can be reached now. */
export interface ContactsView extends Frame {
  readonly kind: 'contacts';
  readonly contacts: readonly ContactView[];
  readonly first?: string;
  /** E.g. try again, when a part of the guide could not be loaded. */
  readonly primary?: Action;
  /** What to have ready: the trail in sentences. */
  readonly ready?: { readonly title: string; readonly lines: readonly string[] };
  /** The message to copy or to mail. */
  readonly message?: MessageView;
}

/** A ready message: nothing is sent by us, the user copies or mails it. */
export interface MessageView {
  readonly title: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly mail?: { readonly text: string; readonly href: string };
}

/** One field of the ticket form. */
export interface TicketFieldView {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly control: 'text' | 'textarea';
  readonly autocomplete?: 'name' | 'given-name' | 'family-name' | 'email' | 'tel';
  readonly value: string;
  readonly error?: string;
  /** A secret was kept out of this field: said here. */
  readonly notice?: string;
}

/** The ticket: what we know, what only the user knows, what happens next. */
export interface TicketView extends Frame {
  readonly kind: 'ticket';
  readonly phase: 'loading' | 'filling' | 'sending' | 'refused' | 'unreachable' | 'sent';
  /** The trail in sentences; each can be left out (`event` `line.remove`) or put back (`line.restore`). */
  readonly known: { readonly title: string; readonly lines: readonly TicketLineView[] };
  readonly fields: readonly TicketFieldView[];
  /** The error summary; empty when there is nothing to mend. */
  readonly errors: {
    readonly title: string;
    readonly items: readonly { readonly field: string; readonly text: string }[];
  };
  /** What happens after sending; what happened, after it. */
  readonly about: readonly string[];
  readonly primary?: Action;
  readonly secondary: readonly Action[];
  readonly receipt?: { readonly label: string; readonly reference: string };
  readonly message?: MessageView;
}

export interface TicketLineView {
  readonly index: number;
  readonly text: string;
  readonly removed: boolean;
  /** The visible text of its button: "Laat weg" or "Zet terug". */
  readonly button: string;
}

/** The quiet, warm end. */
export interface SolvedView extends Frame {
  readonly kind: 'solved';
  readonly primary?: Action;
  readonly print: string;
}

export type View = VisitView | ChoicesView | ScreenStepView | ContactsView | TicketView | SolvedView;
