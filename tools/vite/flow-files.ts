import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { DiagnosisFile } from '../../src/flow/diagnosis-file.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowText } from '../../src/flow/flow-text.ts';
import type { ScreenText } from '../../src/flow/screen.ts';
import { loadGallery } from '../../src/session/gallery.ts';
import { offered, type Language } from '../../src/text/languages.ts';
import { partsOf } from './flow-parts.ts';

/** What stands behind the name of a flow, for each language. */
const suffixes = offered.map((language) => (language === 'nl' ? '' : `.${language}`));

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The name of a flow, and the language of its words where that is not Dutch: `alivia-sign-in`, `alivia-sign-in.fr`. */
const name = String.raw`([\w-]+(?:\.\w\w)?)`;

const partModule = new RegExp(`^virtual:(flow|stuck|diagnosis)/${name}$`);
const flowId = new RegExp(`^\\0flow/${name}\\.js$`);
const stuckId = new RegExp(`^\\0stuck/${name}-stuck\\.js$`);
const galleryModule = /^virtual:(gallery-\w\w)$/;
const galleryId = /^\0gallery-(\w\w)\.js$/;
const diagnosisId = /^\0diagnosis\/([\w-]+)-diagnosis\.js$/;
const ownFile = new RegExp(`/flows/[\\w./-]+\\.ts\\?flow=${name}$`);

/**
 * Puts a list with one module a flow in the place of `src/flow/flow-files.ts`. The module of a flow has its data with
 * its own copy of every screen, its words in two parts, and the words of its screens: so one request is enough for one
 * procedure, and none brings along another.
 *
 * @param flows - The names of all flows.
 */
export function flowFiles(flows: readonly string[]): Plugin {
  let builds = false;
  return {
    name: 'wegwijzer:flow-files',
    config: (_config, { command }) => {
      builds = command === 'build';
    },
    enforce: 'pre',
    resolveId(source, importer, { kind }) {
      // The development server does not say of what kind it is.
      return idOf(source) ?? (kind === 'dynamic-import' ? null : ownCopy(this, source, importer));
    },
    load: codeOf,
    async transform(_code, id) {
      if (/\/src\/flow\/flow-files\.ts(?:\?entry=[\w-]+)?$/.test(id)) return { code: list(flows), map: null };
      // In development all flows are fetched for it: what is edited is seen at once.
      if (!builds || !id.endsWith('/src/session/gallery.ts')) return null;
      return { code: await galleries(), map: null };
    },
  };
}

/** The id of a module that is made here. */
function idOf(source: string): string | undefined {
  const [, part, flow] = partModule.exec(source) ?? [];
  if (part) return `\0${part}/${flow}${part === 'flow' ? '' : `-${part}`}.js`;
  const [, gallery] = galleryModule.exec(source) ?? [];
  return gallery && `\0${gallery}.js`;
}

/** The code of such a module, or of a flow's own copy of a file; null for any other. */
async function codeOf(id: string): Promise<string | null> {
  const [, flow] = flowId.exec(id) ?? [];
  if (flow) return moduleOf(flow);
  const [, stuck] = stuckId.exec(id) ?? [];
  if (stuck) return stuckModuleOf(stuck);
  const [, diagnosis] = diagnosisId.exec(id) ?? [];
  if (diagnosis) return diagnosisModuleOf(diagnosis);
  const [, language] = galleryId.exec(id) ?? [];
  if (language) return constants({ screens: await loadGallery(language as Language) });
  return ownFile.test(id) ? readFileSync(id.split('?')[0]!, 'utf8') : null;
}

/** What a flow imports becomes its own. */
async function ownCopy(context: Resolver, source: string, importer: string | undefined): Promise<string | null> {
  const owner = flowId.exec(importer ?? '')?.[1] ?? ownFile.exec(importer ?? '')?.[1];
  if (!owner || !importer) return null;
  const from = importer.startsWith('\0') ? `${root}index.html` : importer.split('?')[0];
  const resolved = await context.resolve(source, from, { kind: 'import-statement', skipSelf: true });
  return resolved ? `${resolved.id.split('?')[0]}?flow=${owner}` : null;
}

interface Resolver {
  resolve(
    source: string,
    importer: string | undefined,
    options: { kind: 'import-statement'; skipSelf: boolean },
  ): Promise<{ readonly id: string } | null>;
}

/** The build writes it in short (`short-list.ts`): the name of a flow and the language are the name of its chunk. */
function list(flows: readonly string[]): string {
  const lines = flows.map((flow) => {
    const files = suffixes.map((suffix) => `'${suffix}': () => import('virtual:flow/${flow}${suffix}')`);
    return `  '${flow}': { ${files.join(', ')} },`;
  });
  return [
    `const files = {\n${lines.join('\n')}\n};`,
    'export const flowFiles = {',
    '  has: (id) => Object.hasOwn(files, id),',
    "  load: (id, language) => files[id][language === 'nl' ? '' : '.' + language](),",
    '};\n',
  ].join('\n');
}

async function moduleOf(named: string): Promise<string> {
  const { id, language, first, translations, knowsSymptoms } = await partsIn(named);
  return [
    `export { flow } from './flows/${id}.ts';`,
    constants({
      words: first.words,
      screens: first.screens,
      ...(translations ? { translations: translations.first } : {}),
    }),
    // Whatever language it is, a guide opens with four requests: the Dutch words lie with what shows them.
    language === 'nl' ? '' : constants({ locale: { ui: json(language, 'ui'), labels: json(language, 'labels') } }),
    `export const stuck = () => import('virtual:stuck/${named}');`,
    knowsSymptoms ? `export const diagnosis = () => import('virtual:diagnosis/${id}');` : '',
  ].join('\n');
}

async function stuckModuleOf(named: string): Promise<string> {
  const { stuck, translations } = await partsIn(named);
  return constants({
    words: stuck.words,
    screens: stuck.screens,
    ...(translations ? { translations: translations.stuck } : {}),
  });
}

/** The replicas in Dutch lie with what asks for them; those with their meaning in another language are fetched apart. */
async function galleries(): Promise<string> {
  return [
    constants({ dutch: await loadGallery('nl') }),
    'const others = {',
    ...offered.filter((one) => one !== 'nl').map((one) => `  ${one}: () => import('virtual:gallery-${one}'),`),
    '};',
    "export const loadGallery = async (language) => language === 'nl' ? dutch : (await others[language]()).screens;",
  ].join('\n');
}

function constants(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};\n`)
    .join('');
}

function diagnosisModuleOf(flow: string): string {
  const { likelihoods, learned, solved, policies } = JSON.parse(
    readFileSync(`${root}src/diagnosis/policies/${flow}.json`, 'utf8'),
  ) as DiagnosisFile;
  return [
    `export const likelihoods = ${JSON.stringify(likelihoods)};`,
    learned ? `export const learned = ${JSON.stringify(learned)};` : '',
    `export const solved = ${JSON.stringify(solved)};`,
    `export const policies = ${JSON.stringify(policies)};`,
  ].join('\n');
}

/** Read anew each time, so that the development server shows what was edited. */
async function partsIn(named: string) {
  const [id = '', language = 'nl'] = named.split('.');
  const { flow } = (await import(`../../flows/${id}.ts`)) as { flow: AnyFlow };
  const knowsSymptoms = Object.keys(flow.symptoms).length > 0;
  const dutch = partsOf(flow, json('nl', id) as FlowText, screensOf(flow, 'nl'));
  if (language === 'nl') return { id, language, ...dutch, knowsSymptoms };
  const { first, stuck } = partsOf(flow, json(language, id) as FlowText, screensOf(flow, language));
  return {
    id,
    language,
    first: { words: first.words, screens: dutch.first.screens },
    stuck: { words: stuck.words, screens: dutch.stuck.screens },
    translations: { first: first.screens, stuck: stuck.screens },
    knowsSymptoms,
  };
}

function screensOf({ screens }: AnyFlow, language: string): Readonly<Record<string, ScreenText>> {
  return Object.fromEntries(
    Object.keys(screens).map(
      (screen) => [screen, json(language, `screens/${kebabCase(screen)}`) as ScreenText] as const,
    ),
  );
}

function json(language: string, file: string): unknown {
  return JSON.parse(readFileSync(`${root}locales/${language}/${file}.json`, 'utf8'));
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
