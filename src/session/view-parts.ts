import type { CheckKind } from '../flow/step.ts';
import type { Control } from '../flow/screen.ts';

/** What views are made of: strings and event names only. */

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
  readonly translation?: string;
  /** How the real screen draws it: large buttons or links, a drop-down list, a text field, a box to tick. */
  readonly control: Control;
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
  /** What a label of the real screen means, in another language than Dutch. */
  readonly translation?: string;
  readonly event: string;
}

/** A part of the screen on which nothing is chosen here. */
export interface InertView {
  readonly kind: 'inert';
  readonly key: string;
  readonly label: string;
  /** The label is our own words, not those of the real screen. */
  readonly labelIsOurs?: boolean;
  readonly translation?: string;
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
  /** Without `href` what an integrator wrote is not one number. */
  readonly phone?: { readonly text: string; readonly href: string | undefined };
  readonly mail?: { readonly text: string; readonly href: string };
  readonly link?: { readonly text: string; readonly href: string };
  /** E.g. "Nu open, tot 18:00". */
  readonly hours?: { readonly open: boolean; readonly text: string };
  /** E.g. the ticket form of this contact. */
  readonly action?: Action;
}

export interface ItemView {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** A field in which the user can have a number or address checked. */
  readonly check?: CheckView;
}

/** A check on the spot: its label, what is said when it is right, and when it is not. */
export interface CheckView {
  readonly kind: CheckKind;
  readonly label: string;
  readonly right: string;
  readonly wrong: string;
}

export interface EntryView {
  readonly key: string;
  readonly label: string;
  readonly labelIsOurs: boolean;
  readonly hint?: string;
  /** What it belongs to; entries without a search stand in groups when they have one. */
  readonly group?: string;
  /** More words by which it is found. */
  readonly words?: string;
  readonly screen?: ScreenView;
  /** Where it leads: one button, or several behind `choose`. */
  readonly actions: readonly Action[];
  readonly choose?: string;
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
  /** Stands after the label of a field that may stay empty: "(niet verplicht)". */
  readonly optional?: string;
  readonly control: 'text' | 'textarea';
  readonly autocomplete?: 'name' | 'given-name' | 'family-name' | 'email' | 'tel';
  readonly value: string;
  readonly error?: string;
  /** A secret was kept out of this field: said here. */
  readonly notice?: string;
}

export interface TicketLineView {
  readonly index: number;
  readonly text: string;
  readonly removed: boolean;
  /** The visible text of its button: "Laat weg" or "Zet terug". */
  readonly button: string;
}

/** The files of a ticket; `files.remove` with its `index` takes one out. */
export interface TicketFilesView {
  readonly label: string;
  readonly hint: string;
  /** On the button that chooses a file; undefined when no more fit. */
  readonly add?: string;
  readonly items: readonly {
    readonly index: number;
    readonly name: string;
    /** Such as "120 kB". */
    readonly size: string;
    readonly remove: string;
    /** On the button that opens the tool to black something out; only for an image. */
    readonly blackOut?: string;
  }[];
  /** Why files that were chosen last were not added, that the tool must be closed first, or what must be chosen again. */
  readonly error?: string;
  /** While a file is being read. */
  readonly busy?: string;
  /** What is sent of them; undefined when there are none and none is missing. */
  readonly sent?: SentFilesView;
  /** The tool that blacks out a part of an image, when it is open. */
  readonly tool?: { readonly image: Blob; readonly index: number; readonly text: BlackOutText };
}

/** The files of a ticket as they are shown before it is sent. */
export interface SentFilesView {
  readonly title: string;
  /** An image is shown itself. */
  readonly items: readonly { readonly name: string; readonly image?: Blob }[];
  /** Each file that the page lost since it was chosen, and that is not sent: a sentence. */
  readonly without: readonly string[];
}

/** The words of the tool that blacks out a part of an image. */
export interface BlackOutText {
  readonly heading: string;
  readonly body: string;
  /** How to do it with the keyboard. */
  readonly keys: string;
  readonly image: string;
  readonly add: string;
  readonly undo: string;
  readonly keep: string;
  readonly cancel: string;
  /** Said after one corner of a bar was tapped. */
  readonly corner: string;
  /** Where a bar is: `{left}`, `{top}`, `{width}` and `{height}` become whole percentages of the image. */
  readonly at: string;
  /** Said aloud after each bar; `{{count}}` has been filled in for 0 to 20 bars. */
  readonly bars: readonly string[];
}

/** What the user has in hand after sending. */
export interface TicketReceiptView {
  readonly label: string;
  readonly reference: string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
  /** The page that says how far the ticket has come. */
  readonly status: { readonly text: string; readonly href: string };
}
