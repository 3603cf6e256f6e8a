import { portalOf } from '../flow/entrances.ts';
import type { LabelText, ScreenText } from '../flow/screen.ts';
import type { Text } from '../text/text.ts';
import type { GalleryScreen, ScreenUse } from './gallery.ts';
import { drawnOptions } from './screen-view.ts';
import type { Action, EntryView, FieldView } from './view.ts';

/** Every replica as an entry to search: how it looks, the words on it, and the procedures and roles that meet it. */
export function galleryEntries(text: Text, screens: readonly GalleryScreen[]): readonly EntryView[] {
  return screens.map((screen) => {
    const actions = screen.uses.flatMap((use) => actionsTo(text, use));
    return {
      key: screen.name,
      label: told(screen.words.title),
      labelIsOurs: true,
      group: text.label(`portals.${portalOf(screen.uses[0]!.flow)}`).text,
      words: wordsOn(screen.words).join(' '),
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

function fieldView({ words, controls }: GalleryScreen, key: string): FieldView {
  const { label, options = {} } = words.fields[key]!;
  const named = { key, label: told(label), labelIsOurs: isOurs(label) };
  const control = controls[key];
  if (!control) return { kind: 'inert', ...named };
  const shown = drawnOptions(options).map((option) => ({
    key: option,
    label: told(options[option]!),
    labelIsOurs: isOurs(options[option]!),
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

function isOurs(label: LabelText): boolean {
  return typeof label !== 'string';
}
