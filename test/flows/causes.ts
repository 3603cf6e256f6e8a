import { Run } from '../flow/run.ts';
import { whereIs } from './where-is.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { Row } from './table.ts';

/** The columns of a table of symptoms with their causes. */
export const causeColumns = ['id', 'symptom', 'cause', 'status', 'leads to', 'whom to ask'] as const;

/** What a flow answers to each symptom in a role, a row for each cause, as the tables write it. */
export function causesOf(flow: AnyFlow, role: string): readonly Row<(typeof causeColumns)[number]>[] {
  return Object.entries(flow.symptoms).flatMap(([symptom, { id, causes }]) =>
    Object.entries(causes).map(([cause, { status }]) => {
      const seen = () => new Run(flow, { role }).send('symptoms', `symptom.${symptom}`);
      const place = whereIs(seen().send(`cause.${cause}`));
      const ladder = seen().send('person').context.ladder ?? '';
      return { id, symptom, cause, status, 'leads to': place, 'whom to ask': ladder };
    }),
  );
}
