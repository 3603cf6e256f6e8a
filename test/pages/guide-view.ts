import { spoken } from '../elements/harness.ts';

/** What is said of one field after checking. */
export interface Verdict {
  readonly kind: string;
  readonly sentences: readonly string[];
}

/** A control of the replica or of the form. */
export type Field = HTMLInputElement & HTMLTextAreaElement & HTMLSelectElement;

/** What can be seen and heard of one element in the page. Together with the page object it knows the shadow trees. */
export class GuideView {
  readonly host: HTMLElement;

  constructor(host: HTMLElement) {
    this.host = host;
  }

  /** The one heading; empty while there is none. */
  get heading(): string {
    return this.text('h2');
  }

  /** The sentences between the heading and the rest. */
  get sentences(): readonly string[] {
    return this.all('.main > p').map(spoken);
  }

  /** The parts of the view between the header and the footer, top to bottom. */
  get order(): readonly string[] {
    return this.all('.main > *').map((part) => part.getAttribute('part') ?? part.localName);
  }

  /** What is said before it is met: what loses work. */
  get trap(): string {
    return this.text('[part="trap"]');
  }

  /** The titles of the entries that are shown of a list to search. */
  get entries(): readonly string[] {
    return this.all('wegwijzer-find')
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('h3') ?? [])])
      .map(spoken);
  }

  /** What a list to search says of what it found. */
  get count(): string {
    return this.text('.count');
  }

  /** Everything in the view, from the heading to the footer, as it is read. */
  get aloud(): string {
    return this.all('.main').map(deep).join(' ');
  }

  /** What is announced apart from the view. */
  get announced(): string {
    return this.text('[part="panel"] > [role="status"]');
  }

  /** In which language that is announced. */
  get announcedIn(): string | null | undefined {
    return this.all('.notice')[0]?.getAttribute('lang');
  }

  /** Where the user is, as whom, and how far. */
  get header(): string {
    return this.text('header');
  }

  /** The names of all buttons and links, in order. */
  get controls(): readonly string[] {
    return this.all('button, a').map(spoken);
  }

  /** The name of what has focus; empty when it is not in the guide. */
  get focused(): string {
    let element = this.host.shadowRoot?.activeElement ?? null;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = element && 'labels' in element ? (element as Field).labels[0] : undefined;
    return element ? spoken(label ?? element) : '';
  }

  /** The contacts in their order: everything that is said of each. */
  get contacts(): readonly string[] {
    return this.all('[part="contact"]').map(spoken);
  }

  /** The ready message. */
  get message(): string {
    return this.all<HTMLTextAreaElement>('textarea[readonly]')[0]?.value ?? '';
  }

  /** What the guide shows when it cannot open, or is still opening. */
  get failure(): string {
    return this.text('.message');
  }

  /** Whether the words of the page for those who cannot have the guide are shown. */
  get showsFallback(): boolean {
    return this.all<HTMLSlotElement>('slot').some((slot) => slot.assignedNodes().length > 0);
  }

  get isShown(): boolean {
    return (
      this.host.getBoundingClientRect().height > 0 || this.all('button').some((button) => button.checkVisibility())
    );
  }

  get isOpen(): boolean {
    return this.all<HTMLDialogElement>('dialog')[0]?.open ?? this.heading !== '';
  }

  /** Whether an option is what the replica stands at. */
  isSet(field: string, option: string): boolean {
    const [list] = this.labelled(field).filter((control) => control.matches('select'));
    return list ? list.selectedOptions[0]?.text === option : this.radio(field, option).checked;
  }

  /** What is asked at a field that is not set yet. */
  missingAt(field: string): string {
    const [at] = this.all('.missing').filter((part) => spoken(part).startsWith(field));
    return at ? spoken(at.querySelector('.note') ?? at) : '';
  }

  /** The verdict beside a field. */
  verdictAt(field: string): Verdict {
    const part = this.all('[part="field"]').find((one) => spoken(one).startsWith(field));
    const verdict = part?.querySelector('[part="verdict"]');
    if (!verdict) throw new Error(`No verdict at ‘${field}’:\n${this.aloud}`);
    const kind = ['right', 'wrong', 'unmentioned'].find((name) => verdict.classList.contains(name)) ?? '';
    return { kind, sentences: [...verdict.querySelectorAll('p')].map(spoken) };
  }

  /** The fields with a verdict, top to bottom, with its kind. */
  get verdicts(): readonly string[] {
    return this.all('[part="field"]')
      .filter((part) => part.querySelector('[part="verdict"]'))
      .map((part) => `${this.verdictAt(spoken(part)).kind} ${spoken(part.querySelector('.label') ?? part)}`);
  }

  /** What is sent along: each line, and whether it was left out. */
  get known(): readonly string[] {
    return this.all('.known li').map((line) => spoken(line.querySelector('s, span') ?? line));
  }

  /** Those of them that were left out. */
  get leftOut(): readonly string[] {
    return this.all('.known s').map(spoken);
  }

  /** What the summary says that is to be mended. */
  get toMend(): string {
    return this.text('[part="errors"]');
  }

  labelled(label: string): Field[] {
    return this.all<HTMLLabelElement>('label')
      .filter((element) => spoken(element).startsWith(label))
      .flatMap(({ control }) => (control ? [control as Field] : []));
  }

  radio(field: string, option: string): HTMLInputElement {
    const group = this.all('fieldset').find((one) => spoken(one).startsWith(field));
    const label = [...(group?.querySelectorAll('label') ?? [])].find((one) => spoken(one) === option);
    if (!label?.control) throw new Error(`No ‘${option}’ under ‘${field}’:\n${this.aloud}`);
    return label.control as HTMLInputElement;
  }

  text(selector: string): string {
    const [found] = this.all(selector);
    return found ? spoken(found) : '';
  }

  /** All that match, through every shadow tree, in the order of the page. */
  all<Found extends Element = HTMLElement>(selector: string, root: ParentNode | null = this.host.shadowRoot): Found[] {
    return [...(root?.querySelectorAll('*') ?? [])].flatMap((element) => [
      ...(element.matches(selector) ? [element as Found] : []),
      ...(element.shadowRoot ? this.all<Found>(selector, element.shadowRoot) : []),
    ]);
  }
}

/** The text of an element and of the shadow trees in it. */
function deep(element: Element): string {
  const inner = [...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.children ?? [])]);
  return [spoken(element), ...inner.map(deep)].join(' ').trim();
}
