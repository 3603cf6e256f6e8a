import type labels from '../../locales/nl/labels.json';
import type ui from '../../locales/nl/ui.json';
import type { DiagnosisFile } from './diagnosis-file.ts';
import type { AnyFlow } from './any-flow.ts';
import { flowIds, type FlowId } from './catalogue.ts';
import type { FlowText } from './flow-text.ts';
import type { ScreenText } from './screen.ts';

/** The words of one language that every flow needs. */
export interface Locale {
  readonly ui: typeof ui;
  readonly labels: typeof labels;
}

/** A flow as it is fetched: all that the guide shows before somebody is stuck in it. */
export interface FlowFile {
  readonly flow: AnyFlow;
  /** The words that every user reads. */
  readonly words: Partial<FlowText>;
  /** The words of its replicas in Dutch, as the real screens have them, by the keys that the flow has for them. */
  readonly screens: { readonly [screen: string]: ScreenText };
  /** What these words mean in the language of the guide; in Dutch there is nothing to translate. */
  readonly translations?: FlowFile['screens'];
  /** The words that every flow needs, in another language than Dutch: they lie with each flow. */
  readonly locale?: Locale;
  /** Fetches the words that are read once somebody is stuck. */
  readonly stuck: () => Promise<StuckPart>;
  /** Fetches what finds the cause of a symptom; only a flow that knows symptoms has it. */
  readonly diagnosis: () => Promise<DiagnosisFile>;
}

/** The words of a flow and of its replicas that come later: diagnoses, symptoms, messages, options that are not right. */
export interface StuckPart {
  readonly words: Partial<FlowText>;
  readonly screens: FlowFile['screens'];
  readonly translations?: FlowFile['screens'];
}

/** Where flows come from. */
export interface FlowFiles {
  /** Whether there is a flow of this name: what was kept in a tab can name anything. */
  readonly has: (id: string) => id is FlowId;
  /** Fetches a flow with its words in a language. Rejects when the network does. */
  readonly load: (id: FlowId, language: string) => Promise<FlowFile>;
}

/**
 * The flows from their files. The build and the development server put a list of one module a flow in the place of
 * this (`tools/vite/flow-files.ts`); here each part of the words is the whole file.
 */
export const flowFiles: FlowFiles = {
  has: (id): id is FlowId => flowIds.some((flow) => flow === id),
  load: loadFlow,
};

async function loadFlow(id: FlowId, language: string): Promise<FlowFile> {
  const [{ flow }, words] = await Promise.all([
    import(`../../flows/${id}.ts`) as Promise<{ flow: AnyFlow }>,
    json<FlowText>(`../../locales/${language}/${id}.json`),
  ]);
  const isDutch = language === 'nl';
  return {
    flow,
    words,
    screens: await screensOf(flow, 'nl'),
    ...(isDutch ? {} : { translations: await screensOf(flow, language), locale: await localeOf(language) }),
    stuck: () => Promise.resolve({ words, screens: {} }),
    diagnosis: () => json<DiagnosisFile>(`../diagnosis/policies/${id}.json`),
  };
}

async function screensOf({ screens }: AnyFlow, language: string): Promise<FlowFile['screens']> {
  const words = Object.keys(screens).map(
    async (name) => [name, await json<ScreenText>(screenFile(name, language))] as const,
  );
  return Object.fromEntries(await Promise.all(words));
}

async function localeOf(language: string): Promise<Locale> {
  const [ui, labels] = await Promise.all([
    json<Locale['ui']>(`../../locales/${language}/ui.json`),
    json<Locale['labels']>(`../../locales/${language}/labels.json`),
  ]);
  return { ui, labels };
}

async function json<Content>(path: string): Promise<Content> {
  return ((await import(path, { with: { type: 'json' } })) as { default: Content }).default;
}

function screenFile(name: string, language: string): string {
  return `../../locales/${language}/screens/${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`;
}
