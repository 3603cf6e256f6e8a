/** Simulated people with every fault of every symptom in every role. */
import { caseOf } from '../../src/diagnosis/case-of.ts';
import { drawing } from './drawing.ts';
import { faultsOf } from './faults.ts';
import type { DiagnosedFlow } from './models.ts';
import { endingOf, type Ending, type Guided, type Manner } from './person.ts';
import { readDiagnosis } from './solve-all.ts';

/** Where people ended. */
export interface Endings {
  /** Kinds of people: a symptom, a role, a fault. */
  readonly people: number;
  readonly runs: number;
  /** Parts of the runs. */
  readonly found: number;
  readonly handedOver: number;
  /** Who went in circles: `flow symptom role fault`. */
  readonly circles: readonly string[];
}

/** One person in ten answers wrongly, two in ten do not know, and some of it was said before. */
export const noisy: Manner = { wrong: 0.1, unknown: 0.2, volunteered: 0.1 };

/**
 * Where people with each single fault end.
 *
 * @param draws How often each of them is tried.
 */
export function simulate(flows: readonly DiagnosedFlow[], manner: Manner, draws: number, seed = 1): Endings {
  const draw = drawing(seed);
  const count: Record<Ending, number> = { found: 0, handedOver: 0, circle: 0 };
  const circles = new Set<string>();
  let people = 0;
  for (const { guided, name } of everyGuided(flows)) {
    for (const fault of faultsOf(guided.flow, guided.role, guided.model)) {
      people += 1;
      for (let run = 0; run < draws; run += 1) {
        const ending = endingOf(guided, fault, manner, draw);
        count[ending] += 1;
        if (ending === 'circle') circles.add(`${name} ${fault.name}`);
      }
    }
  }
  const runs = people * draws;
  return { people, runs, found: count.found / runs, handedOver: count.handedOver / runs, circles: [...circles] };
}

/** Every symptom in every role as the browser knows it: the model anew from the flow, the policy as it is written. */
function everyGuided(flows: readonly DiagnosedFlow[]): readonly { name: string; guided: Guided }[] {
  return flows.flatMap(({ id, flow, cases }) => {
    const file = readDiagnosis(id)!;
    return cases.map(({ symptom, role }) => ({
      name: `${id} ${symptom} ${role}`,
      guided: { flow, symptom, role, ...caseOf(flow, file, symptom, role) },
    }));
  });
}
