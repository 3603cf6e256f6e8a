import type { SnapshotFrom } from 'xstate';
import type { ContactKey } from '../../flows/contacts.ts';
import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowId } from '../flow/catalogue.ts';
import type { DiagnosisFile } from '../flow/diagnosis-file.ts';
import type { TrailItem } from '../flow/machine-setup.ts';
import type { FlowMachine } from '../flow/to-machine.ts';
import type { OwnContacts } from '../escalation/ladder.ts';
import type * as diagnosing from './diagnosing.ts';
import type { GalleryScreen } from './gallery.ts';
import type * as people from './people.ts';
import type * as rare from './rare.ts';
import type * as stuck from './stuck.ts';
import type { Frame } from './view.ts';

/** Everything that a view is made of: the state of one flow's machine, and what stands around it. */
export interface Situation {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly snapshot: SnapshotFrom<FlowMachine>;
  readonly now: Date;
  /** What the integrator told about contacts. */
  readonly own: OwnContacts;
  /** The address of the page, without what may be personal in it. */
  readonly page: string;
  /** The gateway that counts solved cases, when the integrator wants that. */
  readonly counts?: string | undefined;
  /** The contacts for which the gateway takes tickets. */
  readonly ticketFor: readonly ContactKey[];
  /** The flows of this session that can be gone back to, with what was tried in them. */
  readonly earlier: readonly Earlier[];
  /** A flow that was fetched before. */
  readonly known: (id: FlowId) => AnyFlow | undefined;
  readonly notice?: Frame['notice'];
  /** What is said about people who can help, once it is there. */
  readonly people?: Parts['people'] | undefined;
  /** What is shown to whoever is stuck, once it is there. */
  readonly stuck?: Parts['stuck'] | undefined;
  /** The views of the steps that few flows have, once they are there. */
  readonly rare?: Parts['rare'] | undefined;
  /** What looks for the cause of a symptom, once it is there. */
  readonly diagnosing?: Parts['diagnosing'] | undefined;
  /** What finds the causes of the symptoms of this flow, once it is there. */
  readonly diagnosis?: DiagnosisFile | undefined;
  /** All replicas, once they are there. */
  readonly gallery?: readonly GalleryScreen[] | undefined;
}

/** The parts of the session that are fetched later. */
export interface Parts {
  readonly people: typeof people;
  readonly stuck: typeof stuck;
  readonly rare: typeof rare;
  readonly diagnosing: typeof diagnosing;
}

/** A flow from which the user came. */
export interface Earlier {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly role: string;
  readonly trail: readonly TrailItem[];
}

/** A step, and how far the user is in it. */
export interface Standing {
  readonly step: string;
  readonly phase: 'instruct' | 'check' | 'explain';
}

/** Where the machine stands. */
export type Place =
  | ({ readonly kind: 'guide' } & Standing)
  | { readonly kind: 'symptom'; readonly symptom: string }
  | { readonly kind: 'help' | 'symptoms' | 'person' | 'ticket' | 'solved' | 'elsewhere' };

/** A state value as XState gives it. */
type Value = Situation['snapshot']['value'] | string | object;

/** Reads a place from a state value. */
export function placeOf(value: Value): Place {
  if (typeof value === 'string') return { kind: value } as Place;
  const [[top, inner]] = Object.entries(value) as [[string, Value]];
  if (top === 'symptom') return { kind: 'symptom', symptom: inner as string };
  if (typeof inner === 'string') return { kind: 'guide', step: inner, phase: 'instruct' };
  const [[step, phase]] = Object.entries(inner) as [[string, Value]];
  return { kind: 'guide', step, phase: (typeof phase === 'string' ? phase : Object.keys(phase)[0]) as 'instruct' };
}

/** The step where the user stands, also under what lies over it: then from the machine's own history. */
export function stepUnder({ value, historyValue }: Situation['snapshot'], { first }: AnyFlow): Standing {
  const place = placeOf(value);
  if (place.kind === 'guide') return place;
  const nodes = Object.values(historyValue).flat();
  const [, step = first, phase] = nodes.find((node) => node.path[0] === 'guide')?.path ?? [];
  return { step, phase: phase === 'check' || phase === 'explain' ? phase : 'instruct' };
}

/** The state of a field's region while checking or explaining: an option or a verdict; undefined elsewhere. */
export function regionOf(value: Value, field: string): string | undefined {
  let inner: unknown = value;
  while (typeof inner === 'object' && inner !== null && !(field in inner)) inner = Object.values(inner)[0];
  return typeof inner === 'object' && inner !== null ? (inner as Record<string, string>)[field] : undefined;
}
