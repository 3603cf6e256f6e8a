/** What is read aloud of the guide in a page, as axe works it out. Runs in the page, where axe must be. */

/** What axe knows of a node in the page as it is drawn, with what lies in shadow roots. */
type Drawn = { readonly actualNode: Node; readonly children: readonly Drawn[] };

/** What of axe runs in the page. */
type Axe = {
  readonly setup: () => Drawn;
  readonly teardown: () => void;
  readonly commons: {
    readonly aria: { readonly getRole: (node: Drawn) => string | null };
    readonly dom: { readonly isVisibleToScreenReaders: (node: Drawn) => boolean };
    readonly text: { readonly accessibleTextVirtual: (node: Drawn) => string };
  };
};

/** What the page has once `readAloud` ran in it. */
type Aloud = {
  /** The first element with this role whose name begins so. */
  readonly find: (role: string, name: string) => Element | undefined;
  /** Everything that is read, line by line. */
  readonly text: () => string;
};

declare global {
  var aloud: Aloud;
}

/** Gives the page what `Aloud` promises. It is sent to the page as text, so it uses nothing around it. */
export function readAloud(): void {
  const { setup, teardown, commons } = (globalThis as unknown as { axe: Axe }).axe;
  const isRead = (node: Drawn): boolean => commons.dom.isVisibleToScreenReaders(node);
  const allIn = (node: Drawn): readonly Drawn[] => [node, ...node.children.flatMap(allIn)];
  const linesOf = (node: Drawn): readonly string[] => {
    if (node.actualNode.nodeType === Node.TEXT_NODE) return [node.actualNode.nodeValue?.trim() ?? ''];
    return isRead(node) ? node.children.flatMap(linesOf) : [];
  };
  const isLauncher = ({ actualNode }: Drawn): boolean => actualNode.nodeName === 'WEGWIJZER-LAUNCHER';
  // Browsers read what chooses a file as a button; to axe it has no role.
  const isFile = ({ actualNode }: Drawn): boolean => (actualNode as HTMLInputElement).type === 'file';
  const roleOf = (node: Drawn): string | null => (isFile(node) ? 'button' : commons.aria.getRole(node));
  // The portal around the guide has fields and buttons of the same names.
  const look = <Seen>(see: (guide: Drawn) => Seen): Seen => {
    try {
      const page = setup();
      return see(allIn(page).find(isLauncher) ?? page);
    } finally {
      teardown();
    }
  };
  globalThis.aloud = {
    find: (role, name) =>
      look((guide) => {
        const isNamed = (node: Drawn): boolean => commons.text.accessibleTextVirtual(node).startsWith(name);
        const isIt = (node: Drawn): boolean => roleOf(node) === role && isNamed(node) && isRead(node);
        return allIn(guide).find(isIt)?.actualNode as Element | undefined;
      }),
    text: () =>
      look((page) =>
        linesOf(page)
          .filter((line) => line !== '')
          .join('\n'),
      ),
  };
}
