import { readFile } from './attach.ts';
import type { TicketActor } from './form.ts';

/** Adds the files that the user chose to a form, or puts one in the place of the one at `replaces`. */
export const attach = async (form: TicketActor, files: readonly Blob[], replaces?: number): Promise<void> => {
  form.send({ type: 'files.choose', count: files.length });
  for (const file of files) {
    const name = nameOf(form, file, replaces);
    // oxlint-disable-next-line no-await-in-loop -- One after the other: a telephone has little memory.
    form.send({ type: 'files.read', file: await readFile(file, name), name, replaces });
  }
};

const nameOf = (form: TicketActor, file: Blob, replaces: number | undefined): string => {
  const { items } = form.getSnapshot().context.files;
  return (replaces === undefined ? undefined : items[replaces]?.name) ?? (file instanceof File ? file.name : '');
};
