import type { FlowText } from '../../src/flow/flow-text.ts';
import type { ManualKey, Text } from '../../src/text/text.ts';

/** Words of the guide that are not true on a page that stands still, by their file and path. */
interface Instead {
  readonly file: string;
  readonly path: string;
  /** What the manual says in their place. */
  readonly says: ManualKey;
}

/** The guide looks at the clock and says whether somebody is there now. A page cannot. */
const closed = ['alivia-sign-in', 'alivia-get-help'].flatMap((file): readonly Instead[] => {
  const cause = 'symptoms.helpdeskDoesNotAnswer.causes.closed';
  return [
    { file, path: `${cause}.label`, says: 'instead.closed' },
    { file, path: `${cause}.hint`, says: 'instead.closedHint' },
  ];
});

/** The button below the step opens a search. Here what else can be seen stands in a part of its own. */
const check = ['tbe-appoint-htb-self', 'tbe-appoint-htb-other'].map((file): Instead => {
  return { file, path: 'steps.readScreen.body', says: 'instead.check' };
});

/** All that the manual says in other words than the guide: what the guide only does while somebody uses it. */
export const insteads: readonly Instead[] = [
  ...closed,
  ...check,
  // The answer before it cannot be taken back on a page: its steps stand there.
  { file: 'alivia-sign-in', path: 'steps.useTheApp.body', says: 'instead.computer' },
  // The guide finds the right page of the documents together with the user. Here she is on that page.
  { file: 'contacts', path: 'aliviaManual.about', says: 'instead.aliviaManual' },
];

/** Puts the words of the manual where those of the guide are not true. */
export function sayInstead(text: Text): void {
  for (const { file, path, says } of insteads) {
    const said: string = text.flow('manual', says);
    const nested = path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), said);
    text.add(file, nested as Partial<FlowText>);
  }
}
