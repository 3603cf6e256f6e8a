import type { TakeAlongKey, Text } from '../text/text.ts';
import { phoneCode, type PlaceNumbers } from './phone-code.ts';
import { inGroups } from './phone-code-letters.ts';
import { isReachable, linkTo } from './take-along-link.ts';
import { sheetView, type SheetView } from './take-along-sheet.ts';
import { takeAlongWords, type TakeAlongWords } from './take-along-words.ts';
import { placeOf, stepUnder, type Situation } from './situation.ts';
import type { Position } from './saved.ts';
import type { MessageView } from './view.ts';
import { Words } from './words.ts';

/** What a user takes along: to a phone, on paper, or to the helpdesk on the telephone. */
export interface TakeAlongView {
  readonly heading: string;
  readonly close: string;
  readonly phone: PhoneView;
  readonly paper: { readonly title: string; readonly about: string; readonly print: string };
  readonly desk: {
    readonly title: string;
    readonly about: string;
    /** `K7P-4MX`. */
    readonly code: string;
    /** "K van Karel, 7, …". */
    readonly say: string;
  };
  /** What is printed. */
  readonly sheet: SheetView;
}

/** How to go on on a phone; without `way` the page lies on this device alone. */
interface PhoneView {
  readonly title: string;
  readonly about: string;
  readonly way?: {
    readonly message: MessageView;
    readonly privacy: string;
    readonly scan: {
      readonly title: string;
      readonly about: string;
      /** What the QR code holds. */
      readonly link: string;
      /** What is said of it to whoever does not see it. */
      readonly image: string;
    };
  };
}

type Standing = Pick<Position, 'flow' | 'role' | 'step' | 'phase' | 'selections' | 'trail'>;

/** What the user can take along from where she stands. Pure: the same situation gives the same view. */
export function takeAlongView(situation: Situation, text: Text, numbers: PlaceNumbers): TakeAlongView {
  const says = takeAlongWords(text);
  const words = new Words(text, situation.id, situation.flow, situation.snapshot.context.role);
  const { flow, page } = situation;
  const position = standingIn(situation);
  const code = phoneCode(position, flow, numbers);
  const link = isReachable(page) ? linkTo(page, position, code) : undefined;
  const shown = inGroups(code).join('-');
  return {
    heading: says('heading'),
    close: says('close'),
    phone: phoneView(says, words.flow('title'), link),
    paper: { title: says('paper.title'), about: says('paper.about'), print: says('paper.print') },
    desk: {
      title: says('desk.title'),
      about: says('desk.about'),
      code: shown,
      say: says('desk.say', { spoken: spokenCode(says, code) }),
    },
    sheet: sheetView({ situation, words, says }, { code: shown, ...(link ? { link } : {}) }),
  };
}

/** What a phone code tells: the step, also under what lies over it. */
export function standingIn({ id, flow, snapshot }: Pick<Situation, 'id' | 'flow' | 'snapshot'>): Standing {
  const { step, phase } = stepUnder(snapshot, flow);
  const { role, selections, trail } = snapshot.context;
  return {
    flow: id,
    role,
    step,
    phase: placeOf(snapshot.value).kind === 'solved' ? 'solved' : phase,
    selections,
    trail,
  };
}

function phoneView(says: TakeAlongWords, title: string, link: string | undefined): PhoneView {
  if (!link) return { title: says('phone.title'), about: says('phone.unreachable') };
  const subject = encodeURIComponent(says('phone.subject', { title }));
  return {
    title: says('phone.title'),
    about: says('phone.opens'),
    way: {
      message: {
        title: says('phone.link'),
        text: link,
        copy: says('phone.copy'),
        copied: says('phone.copied'),
        mail: { text: says('phone.mail'), href: `mailto:?subject=${subject}&body=${encodeURIComponent(link)}` },
      },
      privacy: says('phone.privacy'),
      scan: { title: says('scan.title'), about: says('scan.about'), link, image: says('scan.image') },
    },
  };
}

/** The code as one says it on the telephone: a letter with a name that begins with it, a digit as it is. */
function spokenCode(says: TakeAlongWords, code: string): string {
  const said = [...code].map((letter) => {
    if (/\d/.test(letter)) return letter;
    return says('letters.as', { letter, name: says(`letters.${letter}` as TakeAlongKey) });
  });
  return said.join(', ');
}
