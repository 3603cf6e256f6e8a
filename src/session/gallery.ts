import { flowIds, type FlowId } from '../flow/catalogue.ts';
import type { AnyFlow } from '../flow/any-flow.ts';
import { flowFiles, type FlowFile } from '../flow/flow-files.ts';
import { wayTo } from '../flow/route.ts';
import type { Control, ScreenText } from '../flow/screen.ts';
import type { Language } from '../text/languages.ts';

/** Where a screen is met. */
export interface ScreenUse {
  readonly flow: FlowId;
  /** The title of the flow. */
  readonly title: string;
  readonly step: string;
  /** The heading of the step, where the flow shows this screen more than once. */
  readonly heading?: string;
  readonly roles: readonly string[];
}

/** A replica with its words and everywhere that it is met. */
export interface GalleryScreen {
  readonly name: string;
  readonly words: ScreenText;
  /** What the words mean in the language of the guide; in Dutch there is nothing to translate. */
  readonly translations?: ScreenText;
  /** How each choice field is drawn. */
  readonly controls: { readonly [field: string]: Control };
  readonly uses: readonly ScreenUse[];
}

/**
 * All replicas of all flows, in the order of the catalogue. The build puts the answer in the place of this: one module
 * instead of every flow (`tools/vite/flow-files.ts`).
 */
export async function loadGallery(language: Language): Promise<readonly GalleryScreen[]> {
  const found = new Map<string, GalleryScreen & { uses: ScreenUse[] }>();
  const files = flowIds.map(async (id) => ({ id, file: await flowFiles.load(id, language) }));
  for (const { id, file } of await Promise.all(files)) {
    const { flow, words, screens, translations } = file;
    for (const [step, data] of Object.entries(flow.steps)) {
      if (!('screen' in data)) continue;
      const name = data.screen;
      const known = found.get(name) ?? {
        name,
        words: screens[name]!,
        ...(translations ? { translations: translations[name]! } : {}),
        controls: controlsOf(flow.screens[name]!),
        uses: [],
      };
      known.uses.push({
        flow: id,
        title: words.title ?? '',
        step,
        ...headingOf(file, step),
        roles: rolesAt(flow, step),
      });
      found.set(name, known);
    }
  }
  return [...found.values()];
}

/** What tells the steps of one flow apart that show the same screen. */
function headingOf({ flow, words }: FlowFile, step: string): Pick<ScreenUse, 'heading'> {
  const screen = (key: string) => (flow.steps[key] as { screen?: string }).screen;
  const shares = Object.keys(flow.steps).some((other) => other !== step && screen(other) === screen(step));
  const heading = words.steps?.[step]?.heading;
  return shares && typeof heading === 'string' ? { heading } : {};
}

/** The roles that come to a step. */
function rolesAt(flow: AnyFlow, step: string): readonly string[] {
  return Object.keys(flow.escalate).filter((role) => step === flow.first || wayTo(flow, role, step).length > 0);
}

function controlsOf({ fields }: { fields: object }): GalleryScreen['controls'] {
  return Object.fromEntries(
    Object.entries(fields as { [field: string]: { control?: Control } }).flatMap(([key, { control }]) =>
      control ? [[key, control]] : [],
    ),
  );
}
