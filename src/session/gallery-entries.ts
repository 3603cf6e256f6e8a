import { portalOf } from '../flow/entrances.ts';
import type { LabelText, ScreenText } from '../flow/screen.ts';
import type { Text } from '../text/text.ts';
import type { GalleryScreen, ScreenUse } from './gallery.ts';
import { drawnOptions } from './screen-view.ts';
import type { Action, EntryView, FieldView, OptionView } from './view.ts';

/** Every replica as an entry to search: how it looks, the words on it, and the procedures and roles that meet it. */
export function galleryEntries(text: Text, screens: readonly GalleryScreen[]): readonly EntryView[] {
  return screens.map((screen) => {
    const actions = screen.uses.flatMap((use) => actionsTo(text, use));
    return {
      key: screen.name,
      label: told((screen.translations ?? screen.words).title),
      labelIsOurs: true,
      group: text.label(`portals.${portalOf(screen.uses[0]!.flow)}`).text,
      words: [screen.words, ...(screen.translations ? [screen.translations] : [])].flatMap(wordsOn).join(' '),
      screen: {
        caption: text.ui('screen.instruct'),
        mode: 'instruct',
        fields: Object.keys(screen.words.fields).map((field) => fieldView(screen, field)),
        ...buttonOf(screen.words),
      },
      actions:
        actions.length === 1
          ? [{ ...actions[0]!, label: text.rare('find.thisOne'), hint: actions[0]!.label }]
          : actions,
      choose: text.rare('find.thisOne'),
    };
  });
}

/** One way in for each role that comes there; a role that everybody has needs no name. */
function actionsTo(text: Text, { flow, title, step, heading, roles }: ScreenUse): readonly Action[] {
  return roles.map((role) => {
    const as = role === 'anyone' ? [] : [text.rare('find.as', { role: text.label(`roles.${role}`).text })];
    const hint = [...as, ...(heading ? [heading] : [])].join(': ');
    return { event: `go.${flow}.${step}.${role}`, label: title, ...(hint ? { hint } : {}) };
  });
}

function fieldView({ words, translations, controls }: GalleryScreen, key: string): FieldView {
  const { label, options = {} } = words.fields[key]!;
  const means = translations?.fields[key];
  const named = { key, ...labelView(label, means?.label) };
  const control = controls[key];
  if (!control) return { kind: 'inert', ...named };
  const shown = drawnOptions(options).map((option) => ({
    key: option,
    ...labelView(options[option]!, means?.options?.[option]),
    event: '',
  }));
  return { kind: 'choice', ...named, control, options: shown, marked: false };
}

function buttonOf({ buttons = {} }: ScreenText): { button?: string } {
  const [button] = Object.values(buttons);
  return button ? { button: told(button) } : {};
}

/** All that can be read on a screen. */
function wordsOn({ fields, buttons = {} }: ScreenText): readonly string[] {
  const inFields = Object.values(fields).flatMap(({ label, options = {} }) => [label, ...Object.values(options)]);
  return [...inFields, ...Object.values(buttons)].map(told);
}

function told(label: LabelText): string {
  return typeof label === 'string' ? label : label.says;
}

/** A label of the real screen with what it means; our own words in the language of the guide. */
function labelView(label: LabelText, means?: LabelText): Pick<OptionView, 'label' | 'labelIsOurs' | 'translation'> {
  if (typeof label !== 'string') return { label: told(means ?? label), labelIsOurs: true };
  return { label, labelIsOurs: false, ...(means === undefined ? {} : { translation: told(means) }) };
}
