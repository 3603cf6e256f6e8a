import type { FlowId } from '../flow/catalogue.ts';

/** Whether what is pressed leads to what only the stuck and the done see. */
export function isForStuck(type: string): boolean {
  return /^(?:check|press|help|symptoms|person|yes|no)$|^(?:symptom|check|ticket)\./.test(type);
}

/** Where the gallery is, and where a found screen leads (`go.<flow>.<step>.<role>`); undefined for every other event. */
export function leadOf(type: string): { flow: FlowId; step?: string; role?: string } | undefined {
  if (type === 'gallery') return { flow: 'find-screen' };
  const [, flow, step, role] = /^go\.([^.]+)\.([^.]+)\.([^.]+)$/.exec(type) ?? [];
  return flow && step && role ? { flow: flow as FlowId, step, role } : undefined;
}
