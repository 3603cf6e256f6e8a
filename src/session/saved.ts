import type { LadderKey } from '../../flows/contacts.ts';
import { catalogueVersion } from '../flow/catalogue-version.ts';
import type { FlowId } from '../flow/catalogue.ts';
import type { Selections, TrailItem } from '../flow/machine-setup.ts';
import { toJson } from '../ticket/json.ts';
import type { PhoneCode } from './phone-code.ts';

/** Where one flow of a session stands. Keys only: no text, nothing personal. */
export interface Position {
  readonly flow: FlowId;
  readonly role: string;
  readonly step: string;
  /** The steps that *back* goes through. */
  readonly path: readonly string[];
  readonly phase: 'instruct' | 'check' | 'explain' | 'solved';
  /** What lies over the guide, bottom to top. */
  readonly over: readonly string[];
  /** The symptom of which the cause is looked for. */
  readonly symptom?: string;
  /** The remedy that the user is trying. */
  readonly trying?: string;
  /** The ladder that stands under *person*, when it is another than the role's. */
  readonly ladder?: LadderKey;
  /** The contact whose ticket form was opened last, where it lies over the guide. */
  readonly contact?: string;
  /** When a wait began, in milliseconds since 1970. */
  readonly since?: number;
  readonly selections: Selections;
  readonly trail: readonly TrailItem[];
  /** Of a position that a link names: what its phone code tells, for whoever has the flow. */
  readonly told?: PhoneCode;
}

/** Where a flow goes on: a step, and what was kept of it. */
export type Resumed = Partial<Position> & { readonly step: string };

/** A session as it is kept: its flows, the last one running. */
export interface Saved {
  readonly catalogue: string;
  readonly positions: readonly Position[];
}

/** A session as a string. */
export function written(positions: readonly Position[]): string {
  return toJson({ catalogue: catalogueVersion, positions } satisfies Saved);
}
