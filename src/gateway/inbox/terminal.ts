/** Text from a stranger, made fit for an operator's terminal. */

// Controls, formatting (also the marks that reverse reading order), line and paragraph separators, half pairs.
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** The text on one line, with everything that could drive a terminal or deceive a reader spelled out as `\u{…}`. */
export function oneLine(text: string): string {
  return text.replaceAll(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** The text with its own line ends kept, each line made safe and marked, so that none passes for ours. */
export function quoted(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => `    | ${oneLine(line)}`)
    .join('\n');
}
