/** A sentence that is too long for a helpdesk: the rule that `LOOK.md` calls *Voice*. */
export const mostWords = 20;

/** The most words a sentence may have on average over a file. */
export const mostWordsOnAverage = 12;

/** The sentences of a text. What stands between ‘ and ’ is one label, whatever is in it; so is a value to fill in. */
export function sentencesIn(text: string): readonly string[] {
  return withLabels(text)
    .split(/(?<=[.?!]’?\)?)\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** How many words a sentence has. */
export function wordsIn(sentence: string): number {
  return withLabels(sentence)
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function withLabels(text: string): string {
  return text.replaceAll(/‘[^’]*’|\{\{\w+\}\}/g, (label) => label.replaceAll(/\s/g, '_').replaceAll(/[.?!]/g, ''));
}
