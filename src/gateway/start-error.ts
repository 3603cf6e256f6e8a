/** A reason not to start that the operator can mend; the message is for them and names the key to change. */
export class StartError extends Error {
  override name = 'StartError';
}

/** What anything that was thrown has to say. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
