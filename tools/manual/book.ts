import { readdirSync, readFileSync } from 'node:fs';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import { flowIds, type FlowId } from '../../src/flow/catalogue.ts';
import { flowFiles } from '../../src/flow/flow-files.ts';
import type { FlowText } from '../../src/flow/flow-text.ts';
import type { ScreenText } from '../../src/flow/screen.ts';
import { loadGallery, type GalleryScreen } from '../../src/session/gallery.ts';
import type { Language } from '../../src/text/languages.ts';
import { createText, type Locale, type ManualKey, type Text, type Values } from '../../src/text/text.ts';
import { sayInstead } from './instead.ts';

/** All that a manual in one language is made of. */
export interface Book {
  readonly text: Text;
  readonly flows: ReadonlyMap<FlowId, AnyFlow>;
  readonly gallery: readonly GalleryScreen[];
  /** The day on which it is made: what held only before it, is left out. */
  readonly now: Date;
  /** A sentence that only the manual has: `manual.json`. */
  readonly say: (key: ManualKey, values?: Values) => string;
}

/** Reads every flow, with all words in a language. */
export async function readBook(language: Language, now: Date): Promise<Book> {
  const text = allTextIn(language);
  const flows = await Promise.all(flowIds.map(async (id) => [id, (await flowFiles.load(id)).flow] as const));
  return {
    text,
    flows: new Map(flows),
    gallery: await loadGallery(),
    now,
    say: (key, values) => text.flow('manual', key, undefined, values),
  };
}

/** A flow of the book. */
export function flowOf({ flows }: Pick<Book, 'flows'>, id: FlowId): AnyFlow {
  return flows.get(id)!;
}

function allTextIn(language: Language): Text {
  const folder = new URL(`../../locales/${language}/`, import.meta.url);
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const text = createText(language, { ui: read('ui'), labels: read('labels') } as Locale);
  for (const name of ['people', 'contacts', 'stuck', 'rare', 'manual', ...flowIds]) {
    text.add(name, read(name) as Partial<FlowText>);
  }
  sayInstead(text);
  const screens = readdirSync(new URL('screens/', folder)).map((file) => file.replace(/\.json$/, ''));
  const words = screens.map((name) => [inCamelCase(name), read(`screens/${name}`) as ScreenText] as const);
  text.addScreens(Object.fromEntries(words));
  return text;
}

function inCamelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
