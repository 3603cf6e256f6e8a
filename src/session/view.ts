import type {
  Action,
  ContactView,
  EntryView,
  ItemView,
  MessageView,
  ScreenView,
  SentFilesView,
  TicketFieldView,
  TicketFilesView,
  TicketLineView,
  TicketReceiptView,
} from './view-parts.ts';

export type * from './view-parts.ts';

/**
 * What the page shows of a session: strings and event names only, so that the page, the desk, the printed sheet and
 * the ticket all say the same thing. Made by `viewOf` from a session; drawn by `src/elements`.
 */

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
  /** Said before it happens: what loses work here. */
  readonly trap?: string;
  /** A sentence about the session itself: restarted, language not offered (then in that language). */
  readonly notice?: { readonly text: string; readonly lang?: string };
  readonly back?: Action;
  readonly help?: Action;
  /** The last line of the footer: go on elsewhere, begin again, erase all that is kept in this browser. */
  readonly more: readonly Action[];
  /** The fourth place of the footer: a contact that can be reached directly, or "Wie kan helpen?". */
  readonly contact: { readonly text: string; readonly href: string; readonly label: string } | Action;
}

/** A step to read or to do; with a link to the real page, or a time to wait for. */
export interface VisitView extends Frame {
  readonly kind: 'visit';
  readonly link?: { readonly text: string; readonly href: string };
  /** From when it holds at the latest, and how long that still is; the view is made anew while time goes by. */
  readonly wait?: { readonly text: string; readonly left?: string };
  readonly primary: Action;
}

/** One question or menu: answers below each other, in groups when they are not alternatives of one kind. */
export interface ChoicesView extends Frame {
  readonly kind: 'choices';
  readonly groups: readonly { readonly title?: string; readonly actions: readonly Action[] }[];
}

/** The search for the cause of a symptom: one question, or one thing to try. */
export interface DiagnosisView extends Frame {
  readonly kind: 'diagnosis';
  /** What is asked, or what to try, where the heading names the symptom. */
  readonly question?: string;
  readonly actions: readonly Action[];
  /** "Dat weet ik niet", "Dat hielp niet", and always somebody to speak to. */
  readonly secondary: readonly Action[];
  readonly primary?: Action;
  /** Why this is asked. */
  readonly why?: { readonly title: string; readonly text: string };
  /** What it is not. */
  readonly ruledOut?: { readonly title: string; readonly lines: readonly string[] };
  /** For whoever helps the user: the causes by now, the most probable first, and the next best question. */
  readonly agent: {
    readonly causes: readonly { readonly label: string; readonly probability: number }[];
    readonly next: string;
  };
}

/** What to have ready. What is ticked and typed here stays in the element: it goes nowhere and is kept nowhere. */
export interface ChecklistView extends Frame {
  readonly kind: 'checklist';
  readonly items: readonly ItemView[];
  /** That nothing of it leaves the page. */
  readonly privacy?: string;
  readonly primary: Action;
}

/** A list to search: words, or replicas of screens. */
export interface FindView extends Frame {
  readonly kind: 'find';
  /** The label of the search field. */
  readonly search: string;
  readonly entries: readonly EntryView[];
  /** What is said after the number of entries that were found. */
  readonly found: { readonly one: string; readonly other: string };
  /** What is said when nothing was found. */
  readonly none: string;
  readonly primary?: Action;
}

/** Somebody else must do it: the message to that person. */
export interface HandoverView extends Frame {
  readonly kind: 'handover';
  readonly message: MessageView;
  readonly print: string;
  /** For whoever is that person: the steps. */
  readonly primary: Action;
  /** Stands above whom else to ask. */
  readonly others: string;
  readonly contacts: readonly ContactView[];
  readonly first?: string;
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

/**
 * The ticket. It is written (`filling`), shown as it will be sent (`reviewing`), not sendable because a part of
 * the guide cannot be fetched (`unready`), being sent (`sending`), waiting for a connection (`waiting`), and then stored (`sent`), refused (`refused`), not sent within a day (`expired`) or taken back
 * (`withdrawn`).
 */
export interface TicketView extends Frame {
  readonly kind: 'ticket';
  readonly phase:
    | 'loading'
    | 'filling'
    | 'reviewing'
    | 'unready'
    | 'sending'
    | 'waiting'
    | 'refused'
    | 'expired'
    | 'withdrawn'
    | 'sent'
    /** The form could not be fetched. */
    | 'failed';
  /** The trail in sentences; each can be left out (`event` `line.remove`) or put back (`line.restore`). */
  readonly known: { readonly title: string; readonly lines: readonly TicketLineView[] };
  readonly fields: readonly TicketFieldView[];
  /** Where the form takes files. A file that is chosen comes as an `AttachEvent`. */
  readonly files?: TicketFilesView;
  /** The trap for programs: a field that people never see. */
  readonly trapField?: { readonly key: string; readonly label: string };
  /** What is sent, to the letter; only while `reviewing` or `unready`. */
  readonly review?: {
    readonly rows: readonly { readonly label: string; readonly value: string }[];
    readonly lines?: { readonly title: string; readonly lines: readonly string[] };
    readonly files?: SentFilesView;
  };
  /** The error summary; empty when there is nothing to mend. */
  readonly errors: {
    readonly title: string;
    readonly items: readonly { readonly field: string; readonly text: string }[];
  };
  /** What happens after sending; what happened, after it. */
  readonly about: readonly string[];
  readonly primary?: Action;
  readonly secondary: readonly Action[];
  readonly receipt?: TicketReceiptView;
  readonly message?: MessageView;
}

/** The quiet, warm end. */
export interface SolvedView extends Frame {
  readonly kind: 'solved';
  readonly primary?: Action;
  /** Asks whether the case may be counted, and says what became of that. */
  readonly share?: {
    readonly about: string;
    readonly action: Action;
    readonly done: string;
    readonly failed: string;
  };
  readonly print: string;
}

export type View =
  | VisitView
  | ChoicesView
  | DiagnosisView
  | ChecklistView
  | FindView
  | HandoverView
  | ScreenStepView
  | ContactsView
  | TicketView
  | SolvedView;
