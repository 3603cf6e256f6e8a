import { NativeEvent } from './native-event.ts';

/**
 * The user chose files, or blacked out a part of one: `replaces` is the index of the file it takes the place of. It is
 * not composed, so that the page never gets a file: each element on the way up makes it anew in its own shadow tree.
 */
export class AttachEvent extends NativeEvent {
  readonly files: readonly Blob[];
  readonly replaces: number | undefined;

  constructor(files: readonly Blob[], replaces?: number) {
    super('wegwijzer-attach', { bubbles: true });
    this.files = files;
    this.replaces = replaces;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wegwijzer-attach': AttachEvent;
  }
}
