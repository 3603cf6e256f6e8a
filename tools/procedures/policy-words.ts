import { anyFault } from '../../src/diagnosis/causes.ts';
import type { Evidence, PolicyNode } from '../../src/diagnosis/model.ts';
import { noFault, whichCause } from '../../src/diagnosis/model-of.ts';
import { causeLabel } from '../../src/session/cause-words.ts';
import { inSentence, type Words } from '../../src/session/words.ts';
import type { Library, Told } from './told.ts';

/** A search of which is told: of one symptom, in the roles that are led alike. */
export interface Searched {
  readonly library: Library;
  readonly told: Told;
  readonly symptom: string;
  readonly roles: readonly string[];
}

/** A move: what is asked, what it may be, or whom to turn to. */
export function moveWords(searched: Searched, move: PolicyNode): string {
  const { told, symptom } = searched;
  if ('escalate' in move) return `mensen: ${told.flow.symptoms[symptom]!.escalate}`;
  if ('do' in move) return remedyWords(searched, move.do);
  if (move.ask === whichCause) return `${told.text.stuck('diagnosis.which')} (lijst van oorzaken)`;
  return `controleer ${headingOf(searched, move.ask)}`;
}

/** What is seen after a move. */
export function seenWords(searched: Searched, seen: Evidence): string {
  const { told } = searched;
  if ('failed' in seen) return told.text.stuck('diagnosis.failed');
  const { question, answer } = seen;
  if (question === whichCause) {
    return answer === noFault ? told.text.stuck('diagnosis.none') : causeWords(searched, answer);
  }
  return faultWords(searched, question, answer);
}

/** What to try. A cause that the symptom names is called as in the table of the symptoms, which has its remedy. */
function remedyWords(searched: Searched, remedy: string): string {
  const [step = '', part = '', notListed] = remedy.split('.');
  if (part === '' || notListed) return causeWords(searched, remedy);
  if (part === anyFault) return `doe opnieuw: ${headingOf(searched, step)}`;
  return `opnieuw: ${inSentence(causeWords(searched, remedy))}`;
}

/** What is wrong on a screen. */
function faultWords(searched: Searched, step: string, answer: string): string {
  if (answer === noFault) return 'alles juist';
  if (answer === anyFault) return 'iets is fout';
  const cause = causeWords(searched, `${step}.${answer}`);
  const isNotListed = answer.includes('.');
  return isNotListed ? cause : `fout: ${inSentence(cause)}`;
}

function causeWords(searched: Searched, cause: string): string {
  const { told, symptom } = searched;
  return inEach(searched, (words) => [causeLabel(told.flow, words, symptom, cause)]);
}

function headingOf(searched: Searched, step: string): string {
  return inEach(searched, (words) => [words.step(step, 'heading')]);
}

/** What is said in each of the roles, once. */
function inEach({ told, roles }: Searched, say: (words: Words) => readonly string[]): string {
  return [...new Set(roles.flatMap((role) => say(told.in(role))))].join(' / ');
}
