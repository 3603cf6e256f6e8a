/** The files of a ticket form: what every form has; what only a form that takes files needs lies in `attach-form.ts`. */
import type * as attached from './attach-form.ts';
import type { Attachment } from './contract.ts';

/** A file that goes with the ticket. */
export interface FormFile {
  readonly name: string;
  readonly type: Attachment['type'];
  readonly blob: Blob;
}

/** What became of a file that the user chose: `type` is no image, PDF or plain text, `unreadable` cannot be opened or decoded. */
export type ReadFile =
  | { readonly kind: 'read'; readonly attachment: FormFile }
  | { readonly kind: 'refused'; readonly why: 'type' | 'unreadable' | 'empty' | 'tooLarge' };

/** The files of a form. */
export interface Files {
  readonly items: readonly FormFile[];
  /** The names of those that were there before a reload. */
  readonly missing: readonly string[];
  /** Why those that were chosen last were not added; or that the tool must be closed first. */
  readonly errors?: readonly FileError[] | undefined;
  /** How many are being read. */
  readonly reading: number;
  /** The index of the image of which a part is being blacked out. */
  readonly tool?: number | undefined;
}

/** A file that was not added. */
export interface FileError {
  readonly why: FileFault;
  readonly name: string;
}

/**
 * Why a file was not added: `tooLarge` is an image with too many pixels, `tooBig` no longer fits beside the others,
 * `notKept` could not be taken with its bars. `tool`: it has bars that were neither kept nor cancelled.
 */
export type FileFault = 'type' | 'unreadable' | 'empty' | 'tooLarge' | 'tooMany' | 'tooBig' | 'notKept' | 'tool';

/**
 * What happens to the files of a form: some are chosen, and each is then read; one is taken out, or put in the tool; the
 * tool is cancelled. `files.lost`: one could not be read any more when it was to be sent; `files.unkept`: the form was to
 * be sent, perhaps while the tool is open.
 */
export type FilesEvent =
  | { readonly type: 'files.choose'; readonly count: number }
  | {
      readonly type: 'files.read';
      readonly file: ReadFile;
      readonly name: string;
      readonly replaces?: number | undefined;
    }
  | { readonly type: 'files.remove' | 'files.blackOut'; readonly index: number }
  | { readonly type: 'files.cancel' | 'files.lost' | 'files.unkept' };

/** No files. */
export const noFiles: Files = { items: [], missing: [], reading: 0 };

/** What a form that takes files does with them: `attach-form.ts`, which is fetched for such a form only. */
export type FilesKit = Pick<typeof attached, 'attachmentsOf' | 'filesAfter' | 'filesOf'>;
