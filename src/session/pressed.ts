import type { FlowId } from '../flow/catalogue.ts';

/** Whether what is pressed leads to what only the stuck and the done see. */
export function isForStuck(type: string): boolean {
  return /^(?:check|press|help|symptoms|person|ticket|yes|no)$|^(?:symptom|check)\./.test(type);
}

/**
 * Where the gallery is, and where a found screen or a missing condition leads (`go.<flow>.<step>.<role>`, of which step
 * and role can be empty); undefined for every other event.
 */
export function leadOf(type: string): { flow: FlowId; step?: string; role?: string } | undefined {
  if (type === 'gallery') return { flow: 'find-screen' };
  const [, flow, step, role] = /^go\.([^.]+)\.([^.]*)\.([^.]*)$/.exec(type) ?? [];
  return flow ? { flow: flow as FlowId, ...(step ? { step } : {}), ...(role ? { role } : {}) } : undefined;
}
