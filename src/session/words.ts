import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowId } from '../flow/catalogue.ts';
import { rightOptions, screenStep } from '../flow/verdict.ts';
import type { Label, Text } from '../text/text.ts';

/** The words of one flow in one role: what all views of it share. */
export class Words {
  readonly text: Text;
  readonly #id: FlowId;
  readonly #flow: AnyFlow;
  readonly #role: string;

  constructor(text: Text, id: FlowId, flow: AnyFlow, role: string) {
    this.text = text;
    this.#id = id;
    this.#flow = flow;
    this.#role = role;
  }

  /** A text of the flow, in this role where it differs, with `{{role}}` filled in. */
  flow(path: string, values: Readonly<Record<string, string>> = {}): string {
    return this.text.flow(this.#id, path, this.#role, {
      role: this.text.flow(this.#id, `roles.${this.#role}`),
      ...values,
    });
  }

  has(path: string): boolean {
    return this.text.has(this.#id, path);
  }

  /** A text of a step. */
  step(step: string, part: string): string {
    return this.flow(`steps.${step}.${part}`);
  }

  /** The body of a step in paragraphs. */
  body(path: string): readonly string[] {
    return this.flow(path)
      .split('\n')
      .filter((line) => line !== '');
  }

  /** What the screen of a step is called. */
  screenTitle(step: string): string {
    return this.text.label(`${this.#screen(step)}.title`).text;
  }

  fieldLabel(step: string, field: string): Label {
    return this.text.label(`${this.#screen(step)}.fields.${field}.label`);
  }

  optionLabel(step: string, field: string, option: string): Label {
    return this.text.label(`${this.#screen(step)}.fields.${field}.options.${option}`);
  }

  button(step: string, button: string): Label {
    return this.text.label(`${this.#screen(step)}.buttons.${button}`);
  }

  /** The right choices for this role, each quoted: "‘Burger’". */
  right(step: string, field: string): string {
    return this.either(
      rightOptions(this.#flow, step, this.#role, field).map((option) => this.quoted(step, field, option)),
    );
  }

  /** The same; undefined when nothing is right there, or it is not a field of that screen. */
  rightIn(step: string, field: string): string | undefined {
    return rightOptions(this.#flow, step, this.#role, field).length > 0 ? this.right(step, field) : undefined;
  }

  /** An option in a sentence: a label between quotation marks, our own description without. */
  quoted(step: string, field: string, option: string): string {
    return quote(this.optionLabel(step, field, option));
  }

  /** "a", "a of b", "a of b of c". */
  either(parts: readonly string[]): string {
    return parts.reduce((one, other) => (one === '' ? other : this.text.ui('screen.or', { one, other })), '');
  }

  #screen(step: string): string {
    return `screens.${screenStep(this.#flow, step).screen}`;
  }
}

/** A label as it stands in a sentence. */
export function quote({ text, ours }: Label): string {
  return ours ? text : `‘${text}’`;
}

/** Makes the first letter small, for a title in the middle of a sentence. */
export function inSentence(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
