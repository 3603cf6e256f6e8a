import { parseAst, type Plugin } from 'vite';
import { cutOut, nameOf, nodesIn, type Cut, type Node } from './syntax.ts';

/**
 * Folds the white space in the templates of the elements (`html`, `css`), and in those of the entry, which are all style
 * sheets: a minifier leaves strings as they are.
 */
export function minifiedTemplates(): Plugin {
  return {
    name: 'wegwijzer:minified-templates',
    apply: 'build',
    transform(code, id) {
      if (/\/src\/elements\/[^/]+\.ts$/.test(id)) return { code: cutOut(code, cutsIn(code)), map: null };
      // The entry has its own copy (`self-contained-entry.ts`).
      if (/\/src\/embed\/styles\.ts(?:\?|$)/.test(id)) return { code: cutOut(code, sheetCutsIn(code)), map: null };
      return null;
    },
  };
}

function cutsIn(code: string): readonly Cut[] {
  return nodesIn(parseAst(code))
    .filter(({ type }) => type === 'TaggedTemplateExpression')
    .flatMap((tagged) => {
      const fold = nameOf(tagged['tag']) === 'css' ? foldedCss : foldedHtml;
      const { quasis } = tagged['quasi'] as { quasis: readonly Node[] };
      return quasis.map(({ start, end }) => ({ start, end, instead: fold(code.slice(start, end)) }));
    });
}

function sheetCutsIn(code: string): readonly Cut[] {
  return nodesIn(parseAst(code))
    .filter(({ type }) => type === 'TemplateElement')
    .map(({ start, end }) => ({ start, end, instead: foldedCss(code.slice(start, end)) }));
}

/** A line break with its indentation becomes one space. */
function foldedHtml(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

/** Around brackets and semicolons, and behind colons and commas, a space never means anything: no text stands in a sheet. */
function foldedCss(text: string): string {
  return text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;\}/g, '}');
}
