/** One action a sentence: whoever works beside a real screen does one thing, and looks for the next line. */
import { withoutLabels } from './locale-files.ts';
import { sentencesIn } from './sentences.ts';

const stems =
  'bel|bevestig|bewaar|controleer|druk|duid|ga|geef|houd|kies|kijk|klik|laat|lees|log|maak|mail|meld|neem|open|probeer|' +
  'schrijf|selecteer|sla|sluit|stuur|typ|verander|verwijder|vink|vraag|vul|wacht|zet|zoek';
const finite =
  'belt|bevestigt|controleert|duidt|gaat|geeft|kiest|kijkt|klikt|leest|maakt|mailt|meldt|neemt|opent|probeert|' +
  'selecteert|sluit|stuurt|typt|verandert|verwijdert|vinkt|vraagt|vult|wacht|zet|zoekt';

const andThen = 'en (?:dan |daarna |ook )?';
const twoActions = [
  new RegExp(String.raw`^(?:Of )?(?:${stems})\b.* ${andThen}(?:${stems})\b`, 'i'),
  new RegExp(String.raw`\b(?:${finite})\b.* ${andThen}(?:${finite})\b`, 'i'),
  new RegExp(String.raw`^(?:klik|kies)\b.*(?:, | en )(?:op |(?:en )?(?:dan|daarna|ook) (?:op |het |de |‘))`, 'i'),
];

/** The whole sentences that ask for two actions, or tell of two; a heading names a step, and may name both halves. */
export function sentencesOfTwoActions(text: string): readonly string[] {
  return sentencesIn(text)
    .filter((sentence) => /[.?!]$/.test(sentence))
    .filter((sentence) => twoActions.some((two) => two.test(withoutLabels(sentence))));
}
