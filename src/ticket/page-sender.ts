/** The sender of this page, as a form has it: fetched apart, because a form can be filled in without. */
import { isMarked, isThere } from './mark.ts';
import type { Sender } from './sender.ts';

/** What a form needs of the sender. */
export type FormSender = Pick<
  Sender,
  'entries' | 'erasures' | 'isLasting' | 'keyedBodyOf' | 'listen' | 'post' | 'retry' | 'show' | 'take' | 'told'
>;

/** A sender that may still have to be fetched. */
export interface LateSender {
  /** Started; undefined as long as it was not fetched. */
  readonly here: FormSender | undefined;
  /** Fetches and starts it, once. Rejects when it cannot be fetched: it can be asked again. */
  fetch(): Promise<FormSender>;
  /** Calls `listener` once it is there, and at each change after that; the answer stops that. */
  listen(listener: () => void): () => void;
}

/** The sender itself, once it is there. */
interface PageSender extends LateSender {
  fetch(): Promise<Sender>;
}

const listeners = new Set<() => void>();
let here: Sender | undefined;

/** The sender of this page: all guides in it share one. `prepare` fetches what else must be there when it is. */
export const lateSender = (prepare: () => Promise<unknown>): PageSender => ({
  get here() {
    return here;
  },
  async fetch() {
    const [{ theSender }] = await Promise.all([import('./sender.ts'), prepare()]);
    const sender = theSender();
    await sender.start();
    if (here) return here;
    here = sender;
    sender.listen(tell);
    tell();
    return sender;
  },
  listen(listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
});

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Whether there may be something that was sent: then a form needs the sender before it can be drawn. */
export const mayHold = async (): Promise<boolean> => here !== undefined || isMarked() || isThere();
