import type { Visitor } from '../stories/visitor.ts';

/** What is drawn: for each element its name, and every computed property that it has with its place and size. */
export type Drawing = readonly (readonly [element: string, style: readonly string[]])[];

/** Everything that Wegwijzer draws in a page, through its shadow trees: closed, and open once the page is at rest. */
export async function drawingOf(maria: Visitor): Promise<Drawing> {
  await maria.aloud();
  return maria.page.evaluate(drawn, true);
}

/** Everything that the page itself draws, with what it generates before and after its elements. */
export async function hostDrawingOf(maria: Visitor): Promise<Drawing> {
  await maria.aloud();
  return maria.page.evaluate(drawn, false);
}

/** Where two drawings differ, one line for each property that does. */
export function differences(before: Drawing, after: Drawing): readonly string[] {
  const names = (drawing: Drawing) => drawing.map(([name]) => name).join('\n');
  if (names(before) !== names(after)) return [`other elements:\n${names(before)}\nbecame\n${names(after)}`];
  return before.flatMap(([name, was], at) => {
    const is = after[at]?.[1] ?? [];
    return was.flatMap((property, nth) => (property === is[nth] ? [] : [`${name}: ${property} became ${is[nth]}`]));
  });
}

/** Runs in the page. */
function drawn(isOurs: boolean): Drawing {
  const ours = 'wegwijzer-launcher, wegwijzer-guide';
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  const elements = isOurs
    ? [...document.querySelectorAll(ours)].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : []))
    : [...document.querySelectorAll(`:not(${ours})`)];
  const styled = (element: Element, pseudo?: string) => {
    const style = getComputedStyle(element, pseudo);
    return [...style].map((property) => `${property}: ${style.getPropertyValue(property)}`);
  };
  const placed = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `place: ${[x, y, width, height].map((length) => length.toFixed(1)).join(' ')}`;
  };
  const named = ({ localName, classList, textContent }: Element) =>
    `${localName}.${[...classList].join('.')} ‘${textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 20)}’`;
  return elements.map((element) => [
    named(element),
    [placed(element), ...styled(element), ...styled(element, '::before'), ...styled(element, '::after')],
  ]);
}
