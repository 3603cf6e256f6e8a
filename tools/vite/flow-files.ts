import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { DiagnosisFile } from '../../src/flow/diagnosis-file.ts';
import type { AnyFlow } from '../../src/flow/any-flow.ts';
import type { FlowText } from '../../src/flow/flow-text.ts';
import type { ScreenText } from '../../src/flow/screen.ts';
import { loadGallery } from '../../src/session/gallery.ts';
import { partsOf } from './flow-parts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const partModule = /^virtual:(flow|stuck|diagnosis)\/([\w-]+)$/;
const flowId = /^\0flow\/([\w-]+)\.js$/;
const stuckId = /^\0stuck\/([\w-]+)-stuck\.js$/;
const diagnosisId = /^\0diagnosis\/([\w-]+)-diagnosis\.js$/;
const ownFile = /\/flows\/[\w./-]+\.ts\?flow=([\w-]+)$/;

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
      const [, part, flow] = partModule.exec(source) ?? [];
      if (part) return `\0${part}/${flow}${part === 'flow' ? '' : `-${part}`}.js`;
      // The development server does not say of what kind it is.
      return kind === 'dynamic-import' ? null : ownCopy(this, source, importer);
    },
    load(id) {
      const [, flow] = flowId.exec(id) ?? [];
      if (flow) return moduleOf(flow);
      const [, stuck] = stuckId.exec(id) ?? [];
      if (stuck) return stuckModuleOf(stuck);
      const [, diagnosis] = diagnosisId.exec(id) ?? [];
      if (diagnosis) return diagnosisModuleOf(diagnosis);
      const [, owner] = ownFile.exec(id) ?? [];
      return owner ? readFileSync(id.split('?')[0]!, 'utf8') : null;
    },
    async transform(_code, id) {
      if (/\/src\/flow\/flow-files\.ts(?:\?entry=[\w-]+)?$/.test(id)) return { code: list(flows), map: null };
      // In development all flows are fetched for it: what is edited is seen at once.
      if (!builds || !id.endsWith('/src/session/gallery.ts')) return null;
      return { code: `export const loadGallery = async () => (${JSON.stringify(await loadGallery())});`, map: null };
    },
  };
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

function list(flows: readonly string[]): string {
  const lines = flows.map((flow) => `  '${flow}': () => import('virtual:flow/${flow}'),`);
  return `const files = {\n${lines.join('\n')}\n};\nexport const flowFiles = { has: (id) => Object.hasOwn(files, id), load: (id) => files[id]() };\n`;
}

async function moduleOf(flow: string): Promise<string> {
  const { first, knowsSymptoms } = await partsIn(flow);
  return [
    `export { flow } from './flows/${flow}.ts';`,
    `export const words = ${JSON.stringify(first.words)};`,
    `export const screens = ${JSON.stringify(first.screens)};`,
    `export const stuck = () => import('virtual:stuck/${flow}');`,
    knowsSymptoms ? `export const diagnosis = () => import('virtual:diagnosis/${flow}');` : '',
  ].join('\n');
}

async function stuckModuleOf(flow: string): Promise<string> {
  const { words, screens } = (await partsIn(flow)).stuck;
  return `export const words = ${JSON.stringify(words)};\nexport const screens = ${JSON.stringify(screens)};\n`;
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
async function partsIn(id: string) {
  const { flow } = (await import(`../../flows/${id}.ts`)) as { flow: AnyFlow };
  const screens = Object.keys(flow.screens).map(
    (name) => [name, json(`screens/${kebabCase(name)}`) as ScreenText] as const,
  );
  const knowsSymptoms = Object.keys(flow.symptoms).length > 0;
  return { ...partsOf(flow, json(id) as FlowText, Object.fromEntries(screens)), knowsSymptoms };
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(`${root}locales/nl/${name}.json`, 'utf8'));
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
