import type { Cites } from './facts.ts';

/** Words of a real screen: to the letter, or what we say (`says`) where the screen prints none. */
export type LabelText = string | { readonly says: string };

/** The shape of a screen's Dutch words: its keys are the only fields, options and buttons that the screen can name. */
export interface ScreenText {
  readonly title: LabelText;
  readonly fields: {
    readonly [field: string]: {
      readonly label: LabelText;
      readonly options?: { readonly [option: string]: LabelText };
    };
  };
  readonly buttons?: { readonly [button: string]: LabelText };
}

/**
 * How the real screen draws a choice: large buttons or links of which one is chosen, a drop-down list, a text field
 * (the options say what can be typed there) or a box to tick.
 */
export type Control = 'buttons' | 'links' | 'list' | 'text' | 'tick';

/** A field on which the user chooses. The order of the options is that of the real screen. */
export interface ChoiceField<Option extends string = string> {
  readonly control: Control;
  readonly cites: Cites;
  readonly options: { readonly [Key in Option]: Cites };
}

/** A part of the screen on which the guide knows of no wrong choice. */
export interface InertField {
  readonly inert: true;
  readonly cites: Cites;
}

export type Field = ChoiceField | InertField;

type ButtonOf<Text extends ScreenText> = Text extends { readonly buttons: infer Buttons }
  ? keyof Buttons & string
  : never;

/** What the compiler calls its own states beside the options: no option can have such a name. */
type OwnState = 'recall' | 'unset' | 'missing';

/**
 * The replica of one real screen: its fields from top to bottom and its button. `Screen<typeof text>` maps over the
 * words in `locales/nl/screens/`: a field, option or button without its label, or the other way round, does not compile.
 */
export interface Screen<Text extends ScreenText> {
  readonly fields: {
    readonly [Key in keyof Text['fields']]: Text['fields'][Key] extends { readonly options: infer Labels }
      ? [keyof Labels & OwnState] extends [never]
        ? ChoiceField<keyof Labels & string>
        : never
      : InertField;
  };
  readonly button?: { readonly key: ButtonOf<Text>; readonly cites: Cites };
}

/** A screen as the compiler reads it: any names. */
export interface AnyScreen {
  readonly fields: { readonly [field: string]: Field };
  readonly button?: { readonly key: string; readonly cites: Cites };
}
