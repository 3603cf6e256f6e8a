import type { FlowId } from '../../src/flow/catalogue.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { startRun, type Run } from '../../src/session/run.ts';
import type { Session } from '../../src/session/session.ts';
import { viewOf } from '../../src/session/view-of.ts';
import type { DiagnosisView, View } from '../../src/session/view.ts';
import { allFlows } from '../flow/all-flows.ts';
import { allDutch } from '../text/dutch.ts';
import { actionsIn } from './shown.ts';
import { diagnoseOf, situationOf } from './situations.ts';
import { openSession, press } from './visitor.ts';

const text = await allDutch();

/** A symptom in a role. */
export interface Named {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly symptom: string;
  readonly role: string;
}

/** Every symptom of every flow, in each role that can have it. */
export const everySymptom: readonly Named[] = allFlows.flatMap(({ id, flow }) =>
  Object.entries(flow.symptoms).flatMap(([symptom, { roles }]) =>
    (roles === 'every' ? Object.keys(flow.escalate) : roles).map((role) => ({ id, flow, symptom, role })),
  ),
);

/** What a failed assertion calls it. */
export const nameOf = ({ id, symptom, role }: Named) => `${id} ${symptom} as ${role}`;

/** The search of whoever has just named a symptom, and then these events. */
export function searchFor({ id, flow, symptom, role }: Named, ...events: readonly string[]): Run {
  const run = startRun(id, flow, { role }, { diagnose: diagnoseOf(id, flow) });
  for (const type of ['symptoms', `symptom.${symptom}`, ...events]) run.actor.send({ type });
  return run;
}

/** What a search shows. */
export function searchViewOf({ id, flow, actor }: Run): DiagnosisView {
  return asSearch(viewOf(situationOf({ id, flow, snapshot: actor.getSnapshot() }), text));
}

/** A view that is a search; any other is an error of the test. */
export function asSearch(view: View): DiagnosisView {
  if (view.kind !== 'diagnosis') throw new RangeError(`${view.at} is no search`);
  return view;
}

/** All that can be pressed in a view. */
export const eventsIn = (view: View) => actionsIn(view).map(({ event }) => event);

export const asCarer = { start: { flow: 'alivia-sign-in', role: 'informalCarer' } } as const;
export const entranceRight = ['check.chooseEntrance', 'select.entrance.informalCarer', 'press'] as const;
export const ownProfession = ['check.confirmProfile', 'select.signInAs.ownProfession', 'press'] as const;

/** From any step to the first question about a symptom. */
export const naming = (symptom: string) => ['help', 'symptoms', `symptom.${symptom}`] as const;

/** Opens the session of an informal carer who sees an error message, and presses on. */
export async function carerWho(...events: readonly string[]): Promise<Session> {
  const session = await openSession(asCarer);
  await press(session, ...naming('errorMessage'), ...events);
  return session;
}
