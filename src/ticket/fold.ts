/** One way of writing for characters that look or count the same, so that the recognisers need to know one only. */

const plain = (character: string): string => {
  if (/[\s\p{Cc}\p{Cf}]/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  if (/[‘’‚‛]/.test(character)) return "'";
  if (/[“”„«»]/.test(character)) return '"';
  // Arabic-Indic digits: the last four bits of their code points are their value.
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(character)) return String(character.charCodeAt(0) % 16);
  return character.normalize('NFKD').charAt(0);
};

/**
 * Writes a text in lower case, without accents, with ASCII digits, spaces, dashes, quotes and punctuation.
 * Each UTF-16 unit becomes exactly one, so a place in the result is the same place in the text.
 */
export const fold = (text: string): string => text.replace(/[^ -~]/g, plain).toLowerCase();

/** What a sticky pattern finds at a place; undefined when nothing. */
export const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};
