import { phoneOf } from '../flow/phones.ts';
import type { PhoneNumber } from '../flow/contact.ts';
import { mainRoute } from '../flow/route.ts';
import type { Text } from '../text/text.ts';
import { placeOf, type Place, type Situation } from './situation.ts';
import type { Action, Frame } from './view.ts';
import type { Words } from './words.ts';

/** What stands around every view, but for its heading and body. */
export function frameOf(situation: Situation, words: Words): Omit<Frame, 'heading' | 'body'> {
  const { flow, snapshot, notice } = situation;
  const { text } = words;
  const place = placeOf(snapshot.value);
  const { role } = snapshot.context;
  const back = snapshot.can({ type: 'back' }) || situation.earlier.length > 0;
  return {
    at: keyOf(situation.id, place),
    portal: text.label(`portals.${flow.portal}`).text,
    ...(role === 'anyone' ? {} : roleOf(words, role)),
    ...progressOf(situation, words, place),
    ...(notice ? { notice } : {}),
    ...(back ? { back: { event: 'back', label: text.ui('frame.back') } } : {}),
    ...(place.kind === 'help' ? {} : { help: { event: 'help', label: text.ui('frame.help') } }),
    more: [
      { event: 'takeAlong', label: text.ui('frame.takeAlong') },
      { event: 'startOver', label: text.ui('frame.startOver') },
      eraseIn(text),
    ],
    contact: nearestContact(situation, words),
  };
}

function roleOf(words: Words, role: string): Pick<Frame, 'role' | 'changeRole'> {
  return {
    role: words.text.label(`roles.${role}`).text,
    changeRole: { event: 'changeRole', label: words.text.ui('frame.changeRole') },
  };
}

function progressOf({ flow, snapshot }: Situation, words: Words, place: Place): Pick<Frame, 'progress'> {
  if (place.kind !== 'guide') return {};
  const route = mainRoute(flow, snapshot.context.role);
  const now = route.indexOf(place.step) + 1;
  if (now === 0) return {};
  return { progress: { now, of: route.length, text: words.text.ui('frame.progress', { now, of: route.length }) } };
}

/** The fourth place of the footer: the telephone number of the portal, else "Wie kan helpen?". */
function nearestContact({ flow }: Situation, words: Words): Frame['contact'] {
  const phone = phoneOf[flow.portal];
  const whoCanHelp: Action = { event: 'person', label: words.text.ui('frame.whoCanHelp') };
  return phone ? phoneLink(words.text, phone) : whoCanHelp;
}

/** On every page, also where nothing else can be loaded. */
export function eraseIn(text: Text): Action {
  return { event: 'erase', label: text.ui('frame.erase') };
}

/** A telephone number for the footer. */
export function phoneLink(text: Text, phone: PhoneNumber) {
  return { text: phone.text, href: `tel:${phone.tel}`, label: text.ui('frame.call', { phone: phone.text }) };
}

function keyOf(id: string, place: Place): string {
  if (place.kind === 'guide') return `${id}.${place.step}.${place.phase}`;
  return place.kind === 'symptom' ? `${id}.symptom.${place.symptom}` : `${id}.${place.kind}`;
}
