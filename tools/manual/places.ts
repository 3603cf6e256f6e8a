import { entrances } from '../../src/flow/entrances.ts';
import { flowIds, type FlowId } from '../../src/flow/catalogue.ts';
import { procedureStart, sharing, type Start } from '../../src/flow/registry.ts';
import { flowOf, type Book } from './book.ts';

/** A flow, in a role where one is known, and a step in it where that is not the first. */
export interface Place {
  readonly flow: FlowId;
  readonly role?: string | undefined;
  readonly step?: string | undefined;
}

/** The roles of a flow. Where there are more than one, each reads something else and has a page of its own. */
export function rolesOf(book: Pick<Book, 'flows'>, id: FlowId): readonly string[] {
  return Object.keys(flowOf(book, id).escalate);
}

/**
 * The file of what a role reads in a flow, beside the others of its language: named after the procedure that portals
 * know it by. These names never change.
 */
export function fileOf(book: Pick<Book, 'flows'>, id: FlowId, role: string): string {
  if (rolesOf(book, id).length === 1) return `${id}.html`;
  const starts: readonly (readonly [string, Start])[] = Object.entries(sharing);
  const own = starts.find(([, start]) => start.flow === id && start.role === role && start.step === undefined);
  return own ? `${own[0]}.html` : `${id}-${role.replaceAll(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}.html`;
}

/** The address of a place in a flow; where it depends on a role that is not known, of the question who the reader is. */
export function addressOf(book: Pick<Book, 'flows'>, { flow, role, step }: Place): string {
  const roles = rolesOf(book, flow);
  const reader = roles.length === 1 ? roles[0]! : roles.find((one) => one === role);
  if (reader === undefined) return `${entrances[flowOf(book, flow).portal]}.html`;
  return fileOf(book, flow, reader) + (step === undefined ? '' : `#${step}`);
}

/** The public procedures, also those that the guide itself asks. */
export function procedures(): readonly string[] {
  return [...Object.keys(sharing), ...flowIds.filter((id) => procedureStart(id))];
}
