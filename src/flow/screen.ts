import type labels from '../../locales/nl/labels.json';
import type { Cites } from './facts.ts';

/** The names of all replicas: the keys of `screens` in the Dutch labels. */
export type ScreenName = keyof typeof labels.screens;

type Fields<Name extends ScreenName> = (typeof labels.screens)[Name]['fields'];
type Options<Field> = Field extends { readonly options: infer Labels } ? keyof Labels & string : never;

/** A field on which the user chooses. The order of the options is that of the real screen. */
export interface ChoiceField<Option extends string = string> {
  /** How the real screen draws it: large buttons of which one is chosen, or a drop-down list. */
  readonly control: 'buttons' | 'list';
  readonly cites: Cites;
  readonly options: { readonly [Key in Option]: Cites };
}

/** A part of the screen on which the guide knows of no wrong choice. */
export interface InertField {
  readonly inert: true;
  readonly cites: Cites;
}

export type Field = ChoiceField | InertField;

/**
 * The replica of one real screen: its fields from top to bottom and its button. The words stand in `labels.json`
 * under the same keys; a field, option or button without its label, or the other way round, does not compile.
 */
export interface Screen<Name extends ScreenName = ScreenName> {
  readonly fields: {
    readonly [Key in keyof Fields<Name>]: Fields<Name>[Key] extends { readonly options: unknown }
      ? ChoiceField<Options<Fields<Name>[Key]>>
      : InertField;
  };
  readonly button?: { readonly key: ButtonOf<Name>; readonly cites: Cites };
}

type ButtonOf<Name extends ScreenName> = (typeof labels.screens)[Name] extends { readonly buttons: infer Buttons }
  ? keyof Buttons & string
  : never;

/** A screen as the compiler reads it: any names. */
export interface AnyScreen {
  readonly fields: { readonly [field: string]: Field };
  readonly button?: { readonly key: string; readonly cites: Cites };
}
