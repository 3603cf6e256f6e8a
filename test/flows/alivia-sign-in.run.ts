import { flow as aliviaSignIn } from '../../flows/alivia-sign-in.ts';
import { Run } from '../flow/run.ts';
import { ways, type Way } from './alivia-sign-in.ways.ts';

/** The choice fields of the profile screen, top to bottom. */
export const profileFields = ['signInAs', 'mandateOf', 'forMyChild', 'organisation'] as const;

/** Selections by field. */
export interface Changes {
  readonly [field: string]: string;
}

/** A run of the sign-in from its first step. */
export function signIn(role: string): Run {
  return new Run(aliviaSignIn, { role });
}

/** The first way in of a role: what is right on every field that the manual names for it. */
export function wayOf(role: string): Way {
  const way = ways.find((one) => one.role === role);
  if (!way) throw new RangeError(`No way in for ‘${role}’`);
  return way;
}

/** Sets the fields of a screen as this way has them, but for `changes`, and presses the button's twin. */
export function check(run: Run, way: Way, changes: Changes = {}): Run {
  const fields = run.at === 'chooseEntrance.check' ? (['entrance'] as const) : profileFields;
  for (const field of fields) {
    const option = changes[field] ?? way[field];
    if (option !== '') run.send(`select.${field}.${option}`);
  }
  return run.send('press');
}

/** The explanation of a screen on which all is right for the role, but for `changes`. */
export function explained(role: string, changes: Changes): Run {
  const step = 'entrance' in changes ? 'chooseEntrance' : 'confirmProfile';
  return check(signIn(role).send(`check.${step}`), wayOf(role), changes);
}
