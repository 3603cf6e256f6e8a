/** How each kind of state is drawn; a kind that is not named is a plain box. */
const looks = {
  screen: 'stroke-width:3px',
  ask: 'stroke-dasharray:6 3',
  people: 'stroke-width:1px,stroke-dasharray:2 2',
  flow: 'stroke-width:1px,stroke-dasharray:2 2,font-style:italic',
} as const;

/** How a state looks. */
export type Look = keyof typeof looks;

/** A statechart of these lines; the looks that they have are described first. */
export function statechart(looksUsed: readonly Look[], lines: readonly string[]): string {
  const described = looksUsed.map((look) => `  classDef ${look} ${looks[look]}`);
  return ['```mermaid', 'stateDiagram-v2', ...described, ...lines, '```'].join('\n');
}

/** Every look, for a chart that may have all of them. */
export const everyLook = Object.keys(looks) as readonly Look[];

/** A state with what it says. */
export function stateLine(id: string, name: string, look?: Look): string {
  return `  state "${inDiagram(name)}" as ${id}${look ? `\n${lookLine([id], look)}` : ''}`;
}

/** States that look alike. */
export function lookLine(ids: readonly string[], look: Look): string {
  return `  class ${ids.join(',')} ${look}`;
}

/** An arrow; the label may be empty. */
export function wayLine(from: string, to: string, label: string): string {
  return `  ${from} --> ${to}${label ? ` : ${inDiagram(label)}` : ''}`;
}

/** Signs that Mermaid would read are given by their number. */
function inDiagram(text: string): string {
  return text.replace(/["#:;<>{}[\]]/g, (sign) => `#${sign.codePointAt(0)};`);
}
