/** A named guard or action with its parameters, as it stands in a compiled machine. */
export interface Named {
  readonly type: string;
  readonly params?: { readonly [name: string]: unknown };
}

export interface TransitionConfig {
  readonly target?: string;
  readonly guard?: Named;
  /** Whether the state is left and entered again when it is its own target. */
  readonly reenter?: true;
  readonly actions?: readonly Named[];
}

/** A state of a compiled machine: plain data, so that an inspector and a diagram show the procedure and nothing else. */
export interface StateConfig {
  readonly id?: string;
  readonly type?: 'parallel' | 'final' | 'history';
  readonly history?: 'deep';
  readonly initial?: string;
  readonly entry?: Named;
  /** A machine that runs as long as the state is active. */
  readonly invoke?: { readonly id: string; readonly src: string; readonly input: unknown };
  readonly always?: readonly TransitionConfig[];
  readonly on?: { readonly [event: string]: string | TransitionConfig | readonly TransitionConfig[] };
  readonly states?: { readonly [state: string]: StateConfig };
}
