import { assign, createMachine, type AnyStateMachine } from 'xstate';
import { evidenceIn } from '../diagnosis/evidence.ts';
import type { Evidence, Model, Policy, PolicyNode } from '../diagnosis/model.ts';
import { whichCause } from '../diagnosis/model-of.ts';
import { standingOf } from '../diagnosis/standing.ts';

interface DiagnosisContext {
  readonly evidence: readonly Evidence[];
  readonly move: PolicyNode;
}

/**
 * The search for the cause of a symptom as a machine: a state for each node of the policy, `offPolicy` for whoever
 * leaves it, and `escalated` where somebody else goes on. It starts where what the session already knows leads.
 *
 * Events: `tell.<question>.<answer>` and `failed.<remedy>`.
 *
 * @param take - Takes a remedy: for whoever picked its cause from the list.
 */
export function diagnosisMachine(
  id: string,
  model: Model,
  policy: Policy,
  evidence: readonly Evidence[],
  take: (remedy: string) => void,
): AnyStateMachine {
  const { node, move } = standingOf(model, policy, evidence);
  const learn = learning(model, policy, take);
  const states = policy.map((one, index) => [keyOf(policy, index), { on: edges(policy, one, learn) }]);
  const initial = 'escalate' in move ? 'escalated' : node === undefined ? 'offPolicy' : keyOf(policy, node);
  return createMachine({
    id,
    initial,
    context: { evidence, move },
    states: {
      ...Object.fromEntries(states),
      offPolicy: {
        always: { guard: escalates, target: 'escalated' },
        on: { '*': { target: 'offPolicy', reenter: true, actions: learn } },
      },
      escalated: { type: 'final' },
    },
  });
}

function escalates({ context }: { context: DiagnosisContext }): boolean {
  return 'escalate' in context.move;
}

function keyOf(policy: Policy, index: number): string {
  const move = policy[index]!;
  return 'escalate' in move ? 'escalated' : `${index}`;
}

/** The answers that the policy foresees, and one edge for every other. */
function edges(policy: Policy, move: PolicyNode, actions: unknown) {
  if ('escalate' in move) return {};
  const foreseen: readonly (readonly [string, number | undefined])[] =
    'do' in move
      ? [[`failed.${move.do}`, move.failed]]
      : Object.entries(move.answers).map(([answer, to]) => [`tell.${move.ask}.${answer}`, to] as const);
  const ways = foreseen.flatMap(([event, to]) =>
    to === undefined ? [] : [[event, { target: keyOf(policy, to), actions }] as const],
  );
  return { ...Object.fromEntries(ways), '*': { target: 'offPolicy', actions } };
}

/** Takes note of what was told. Whoever picked a cause from the list is led to its remedy at once. */
function learning(model: Model, policy: Policy, take: (remedy: string) => void) {
  return [
    assign(({ context, event }) => {
      const evidence = [...(context as DiagnosisContext).evidence, evidenceIn(event.type)];
      return { evidence, move: standingOf(model, policy, evidence).move };
    }),
    ({ event }: { event: { type: string } }) => {
      const picked = model.causes.find((cause) => event.type === `tell.${whichCause}.${cause}`);
      if (picked !== undefined) take(picked);
    },
  ];
}
