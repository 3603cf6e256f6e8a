import type { AnyCites, AnyFlow, AnyScreenStep, AnyStep, AnySymptom, AnyVerdict } from '../../src/flow/any-flow.ts';
import type { Contact, Rung } from '../../src/flow/contact.ts';
import type { FactId } from '../../src/flow/facts.ts';
import type { Field } from '../../src/flow/screen.ts';

/** The kinds of place that cite. A wrong verdict is a *diagnosis*; its other two kinds are a *verdict*. */
export type PlaceKind =
  | 'step'
  | 'trap'
  | 'period'
  | 'item'
  | 'entry'
  | 'answer'
  | 'field'
  | 'option'
  | 'button'
  | 'verdict'
  | 'diagnosis'
  | 'symptom'
  | 'cause'
  | 'contact'
  | 'rung';

/** One place that cites: its path in the data, and the facts it stands on. */
export interface Place {
  readonly path: string;
  readonly kind: PlaceKind;
  readonly facts: readonly FactId[];
}

/** Contacts by their keys. */
export type Contacts = { readonly [key: string]: Contact };

/** Ladders by their keys. */
export type Ladders = { readonly [key: string]: readonly Rung[] };

/** Every place of a flow that cites, walked as data; the flow's own screens are part of it. */
export function placesOf(id: string, flow: AnyFlow): readonly Place[] {
  const steps = Object.entries(flow.steps).flatMap(([key, step]) => stepPlaces(`${id}.steps.${key}`, step));
  const fields = Object.entries(flow.screens).flatMap(([name, { fields, button }]) => [
    ...Object.entries(fields).flatMap(([key, field]) => fieldPlaces(`${id}.screens.${name}.${key}`, field)),
    ...(button ? [{ path: `${id}.screens.${name}.button`, kind: 'button', facts: button.cites } as const] : []),
  ]);
  const symptoms = Object.entries(flow.symptoms).flatMap(([key, symptom]) =>
    symptomPlaces(`${id}.symptoms.${key}`, symptom),
  );
  return [...steps, ...fields, ...symptoms];
}

/** Every place of the contacts and ladders that cites. */
export function contactPlacesOf(contacts: Contacts, ladders: Ladders): readonly Place[] {
  const channels = Object.entries(contacts).flatMap(([key, { cites, phone, mail, hours, documented, ticket }]) => {
    const place = (path: string, facts: readonly FactId[]) => ({ path, kind: 'contact', facts }) as const;
    return [
      place(`contacts.${key}`, cites),
      ...Object.entries({ phone, mail, hours, documented, ticket }).flatMap(([part, data]) =>
        data?.cites ? [place(`contacts.${key}.${part}`, data.cites)] : [],
      ),
    ];
  });
  const rungs = Object.entries(ladders).flatMap(([key, ladder]) =>
    ladder.map(({ contact, cites }) => ({ path: `ladders.${key}.${contact}`, kind: 'rung', facts: cites }) as const),
  );
  return [...channels, ...rungs];
}

function stepPlaces(path: string, step: AnyStep): readonly Place[] {
  const own = byRole(step.cites).map(([role, facts]) => ({ path: `${path}${role}`, kind: 'step', facts }) as const);
  return [
    ...own,
    ...(step.trap ? [{ path: `${path}.trap`, kind: 'trap', facts: step.trap } as const] : []),
    ...(step.dated ? [{ path: `${path}.dated`, kind: 'period', facts: step.dated.cites } as const] : []),
    ...partsOf(path, step),
    ...('verdicts' in step ? verdictPlaces(path, step.verdicts) : []),
  ];
}

/** The answers, items and entries of a step. */
function partsOf(path: string, step: AnyStep): readonly Place[] {
  if ('ask' in step) {
    return Object.entries(step.ask).map(([key, { cites }]) => ({
      path: `${path}.${key}`,
      kind: 'answer',
      facts: cites,
    }));
  }
  if ('checklist' in step) {
    return Object.entries(step.checklist).map(([key, { cites }]) => ({
      path: `${path}.${key}`,
      kind: 'item',
      facts: cites,
    }));
  }
  if (!('list' in step)) return [];
  return Object.entries(step.list).map(([key, facts]) => ({ path: `${path}.${key}`, kind: 'entry', facts }));
}

function verdictPlaces(path: string, verdicts: AnyScreenStep['verdicts']): readonly Place[] {
  return Object.entries(verdicts).flatMap(([field, rows]) =>
    Object.entries(rows).flatMap(([role, row]) =>
      Object.entries(row).map(([option, verdict]) => verdictPlace(`${path}.${field}.${role}.${option}`, verdict)),
    ),
  );
}

function byRole(cites: AnyCites): readonly (readonly [string, readonly FactId[]])[] {
  if (Array.isArray(cites)) return [['', cites as readonly FactId[]]];
  return Object.entries(cites).map(([role, facts]) => [`.${role}`, facts as readonly FactId[]]);
}

function verdictPlace(path: string, verdict: AnyVerdict): Place {
  if ('wrong' in verdict) return { path, kind: 'diagnosis', facts: verdict.cites };
  return { path, kind: 'verdict', facts: 'right' in verdict ? verdict.right : verdict.cites };
}

function fieldPlaces(path: string, field: Field): readonly Place[] {
  const own = { path, kind: 'field', facts: field.cites } as const;
  if (!('options' in field)) return [own];
  const options = Object.entries(field.options).map(
    ([key, facts]) => ({ path: `${path}.${key}`, kind: 'option', facts }) as const,
  );
  return [own, ...options];
}

function symptomPlaces(path: string, { cites, causes }: AnySymptom): readonly Place[] {
  const found = Object.entries(causes).map(
    ([key, cause]) => ({ path: `${path}.${key}`, kind: 'cause', facts: cause.cites }) as const,
  );
  return [{ path, kind: 'symptom', facts: cites }, ...found];
}
