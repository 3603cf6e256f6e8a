/** What is measured: Wegwijzer as portals embed it, and what it is measured against. */
import { readFileSync } from 'node:fs';

/** One way to embed one guide. */
export interface Guide {
  /** The name of its page. */
  readonly id: string;
  /** The heading of its column. */
  readonly name: string;
  /** The script that the page names. */
  readonly script: string;
  readonly tag: string;
  readonly attributes?: string;
  /** The procedure whose first chunks the page preloads. */
  readonly preloads?: string;
  /** The buttons that lead forward, in order. */
  readonly forward: readonly string[];
  readonly back: string;
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { steps } = json('locales/nl/alivia-sign-in.json');
const rivalWords = json('test/bench/words.json');

const procedure = 'alivia-login-person-in-need';

const wegwijzer = {
  attributes: `procedure="${procedure}"`,
  forward: [
    steps.chooseDevice.answers.computer.label,
    ...['openAlivia', 'chooseEntrance', 'chooseDigitalKey', 'confirmProfile'].map((step) => steps[step].done),
  ] as readonly string[],
  back: json('locales/nl/ui.json').frame.back as string,
};

const rival = {
  forward: Object.keys(rivalWords.steps)
    .slice(1)
    .map(() => rivalWords.next as string),
  back: rivalWords.back as string,
};

const lit = { ...rival, name: 'Lit + XState + i18next' };
const vanilla = { ...rival, name: 'by hand', script: 'vanilla-guide.js' };

/** Inside a page: shown as soon as the page is. Wegwijzer first, then what it is measured against. */
export const inlines = [
  { ...wegwijzer, id: 'guide', name: 'Wegwijzer, `wegwijzer.js`', script: 'wegwijzer.js', tag: 'wegwijzer-guide' },
  {
    ...wegwijzer,
    id: 'guide-named',
    name: 'Wegwijzer, `wegwijzer-guide.js`',
    script: 'wegwijzer-guide.js',
    tag: 'wegwijzer-guide',
  },
  {
    ...wegwijzer,
    id: 'guide-preloaded',
    name: 'the same, preloaded by the page',
    script: 'wegwijzer-guide.js',
    tag: 'wegwijzer-guide',
    preloads: procedure,
  },
  { ...lit, id: 'guide-lit', script: 'lit-guide.js', tag: 'lit-guide' },
  { ...vanilla, id: 'guide-vanilla', tag: 'vanilla-guide' },
] as const satisfies readonly Guide[];

/** Behind a button, in a dialog. */
export const dialogs = [
  { ...wegwijzer, id: 'launcher', name: 'Wegwijzer', script: 'wegwijzer.js', tag: 'wegwijzer-launcher' },
  { ...lit, id: 'launcher-lit', script: 'lit-launcher.js', tag: 'lit-launcher' },
  { ...vanilla, id: 'launcher-vanilla', tag: 'vanilla-launcher' },
] as const satisfies readonly Guide[];

/** Those that somebody walks through for an hour: how a script came does not matter then. */
export const hours = inlines.filter(({ id }) => id !== 'guide-named' && id !== 'guide-preloaded');

/** The words on the button of every launcher. */
export const opens: string = json('test/bench/launcher-words.json').open;
