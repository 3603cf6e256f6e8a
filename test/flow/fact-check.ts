import type { FactId } from '../../src/flow/facts.ts';
import type { Waived } from '../../src/flow/waived.ts';
import type { Place, PlaceKind } from './places.ts';

/** One fact of the register, as far as the check reads it. */
export interface Fact {
  readonly kind: string;
}

/** What the check reads: the register, every place that cites, and the facts that are waived. */
export interface Evidence {
  readonly facts: { readonly [id: string]: Fact };
  readonly places: readonly Place[];
  readonly waived: Waived;
}

/** Where a fact of a kind has its effect: it must be cited at one of these places, whatever else cites it. */
const homes: { readonly [kind: string]: readonly PlaceKind[] } = {
  'selection-rule': ['field', 'option', 'button', 'answer', 'entry', 'verdict', 'diagnosis'],
  option: ['field', 'option', 'button', 'answer', 'entry', 'verdict', 'diagnosis'],
  step: ['step', 'item', 'button'],
  // A form to reach somebody is a replica.
  contact: ['contact', 'rung', 'field'],
  failure: ['symptom', 'diagnosis'],
};

/** What a user acts on: a fact of such a kind is waived only where the documents contradict it. */
const neverWaived = ['step', 'selection-rule', 'option', 'outcome', 'failure', 'contact', 'precondition'];

const mostInOnePlace = 8;
const mostWaived = 0.08;

/**
 * What is wrong with how the facts whose ids start with `prefix` are cited, a sentence each; empty when nothing is.
 * Facts of the kind `context` need neither a citation nor a waiver.
 */
export function faultsIn({ facts, places, waived }: Evidence, prefix: string): readonly string[] {
  const due = Object.keys(facts).filter((id) => id.startsWith(prefix) && facts[id]?.kind !== 'context');
  const citing = citedBy(places);
  const isWaived = (id: string) => waived[id as FactId] !== undefined;
  return [
    ...due.filter((id) => !citing.has(id) && !isWaived(id)).map((id) => `${id} is neither cited nor waived`),
    ...due.flatMap((id) => homeless(id, facts[id]?.kind ?? '', citing.get(id) ?? [])),
    ...due.filter((id) => isWaived(id) && citing.has(id)).map((id) => `${id} is waived and cited`),
    ...places
      .filter((place) => place.facts.length > mostInOnePlace)
      .map(({ path, facts: { length } }) => `${path} cites ${length} facts`),
  ];
}

/** What is wrong with what is waived, over all documents, a sentence each; empty when nothing is. */
export function waiverFaults({ facts, waived }: Pick<Evidence, 'facts' | 'waived'>): readonly string[] {
  const due = Object.values(facts).filter(({ kind }) => kind !== 'context').length;
  const entries = Object.entries(waived);
  const kindOf = (id: string) => facts[id]?.kind ?? 'unknown';
  return [
    ...(entries.length > 0 && entries.length >= mostWaived * due
      ? [`${entries.length} of ${due} facts are waived`]
      : []),
    ...entries
      .filter(([id, reason]) => neverWaived.includes(kindOf(id)) && !reason.startsWith('contradicted:'))
      .map(([id, reason]) => `${id} is a ${kindOf(id)} and waived as ${reason}`),
    ...entries.filter(([id]) => kindOf(id) === 'context').map(([id]) => `${id} is context and needs no waiver`),
  ];
}

function citedBy(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) for (const id of place.facts) found.set(id, [...(found.get(id) ?? []), place]);
  return found;
}

function homeless(id: string, kind: string, citing: readonly Place[]): readonly string[] {
  const home = homes[kind];
  if (!home || citing.length === 0 || citing.some((place) => home.includes(place.kind))) return [];
  return [`${id} is a ${kind} and only cited by ${citing.map(({ path, kind }) => `${kind} ${path}`).join(', ')}`];
}
