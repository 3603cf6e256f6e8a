/** The files of a ticket for an operator: most tickets are delivered with theirs, those of the inbox are not. */
import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { messageOf, StartError } from '../start-error.ts';
import type { OutgoingAttachment } from '../targets/target.ts';

/**
 * Writes the files to a folder, for the operator alone to read, and says which. A stranger chose their names,
 * so they get the reference and a number instead, and only the end of the name. What is there already is left alone.
 * @throws {StartError} when a file cannot be written, or is there already.
 */
export function saveFiles(reference: string, files: readonly OutgoingAttachment[], folder: string): string {
  if (files.length === 0) return `${reference} has no files.`;
  const names = files.map(({ name, content }, index) => {
    const [end = ''] = /^\.[a-z]{3,4}$/i.exec(extname(name)) ?? [];
    // npm runs in the folder of the project; a path is meant from where the operator is.
    const saved = resolve(process.env['INIT_CWD'] ?? '.', folder, `${reference}-${index + 1}${end.toLowerCase()}`);
    try {
      writeFileSync(saved, content, { flag: 'wx', mode: 0o600 });
    } catch (error) {
      throw new StartError(`${saved} cannot be written: ${messageOf(error)}`);
    }
    return saved;
  });
  return names.join('\n');
}
