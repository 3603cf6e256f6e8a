import type { TakeAlongOptions } from './take-along-part.ts';

/** What the user takes along lies over the guide, which stays as it is. When it cannot come, the next press is the next try. */
export function takeAlong(options: TakeAlongOptions): Promise<void> {
  const { session, text } = options;
  return import('./take-along-part.ts').then(
    ({ openTakeAlong }) => openTakeAlong(options),
    () => session.tell(text.ui('failed.heading')),
  );
}
