import { readFileSync } from 'node:fs';
import * as analyzer from '@custom-elements-manifest/analyzer';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { unionOf } from './keys.ts';

/** The types of the analyzer leave out the functions that it exports. */
interface Analyzer {
  readonly create: (options: { modules: readonly object[]; plugins: readonly object[]; context: object }) => {
    readonly modules: readonly { readonly declarations?: readonly object[] }[];
  };
  readonly ts: {
    createSourceFile(path: string, code: string, target: number, setParentNodes: boolean): object;
    readonly ScriptTarget: { readonly ES2022: number };
  };
}

type Manifest = Parameters<typeof getWebTypesData>[0];

interface Member {
  readonly name: string;
  readonly description?: string;
  readonly static?: boolean;
  readonly privacy?: string;
  readonly type?: { readonly text: string };
}

/** What a portal can know of one element. */
export interface Described {
  readonly name: string;
  readonly tagName: string;
  readonly customElement: true;
  readonly description: string;
  readonly members: readonly Member[];
  readonly attributes: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly events: readonly { readonly name: string; readonly type: { readonly text: string } }[];
  readonly slots: readonly { readonly name: string }[];
  readonly cssParts: readonly { readonly name: string }[];
  readonly cssProperties: readonly { readonly name: string; readonly default?: string }[];
}

const { create, ts } = analyzer as unknown as Analyzer;

/** The script that defines both. */
const module = 'wegwijzer.js';

/** What the two elements are to a portal, from the JSDoc of their classes; the launcher has all that the guide has. */
export function describedElements(): readonly Described[] {
  const [guide, launcher] = ['guide-element', 'launcher-element'].map((file) => described(`src/embed/${file}.ts`));
  if (!guide || !launcher) throw new Error('An element has no description');
  const { attributes, events, slots } = guide;
  const cssParts = [...launcher.cssParts, ...guide.cssParts];
  const cssProperties = [...launcher.cssProperties, ...guide.cssProperties];
  return [guide, { ...launcher, attributes, events, slots, cssParts, cssProperties }];
}

/** `custom-elements.json`, and from it what VS Code and the editors of JetBrains read, by file name. */
export function elementFiles(elements: readonly Described[]): ReadonlyMap<string, string> {
  const manifest = manifestOf(elements);
  // Style sheets know no tags: the launcher has the properties and parts of the guide, so they would be said twice.
  const styled = manifestOf(elements.slice(-1));
  const options = { hideMethodDocs: true };
  return new Map([
    ['custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['vscode.html-custom-data.json', `${getVsCodeHtmlCustomData(manifest, options)}\n`],
    ['vscode.css-custom-data.json', `${getVsCodeCssCustomData(styled, options)}\n`],
    ['web-types.json', webTypes(manifest, styled)],
  ]);
}

function webTypes(manifest: Manifest, styled: Manifest): string {
  const [html, css] = [manifest, styled].map((one) => JSON.parse(getWebTypesData(one, { hideMethodDocs: true })));
  html.contributions.css = css.contributions.css;
  return `${JSON.stringify(html, null, 2)}\n`;
}

function described(path: string): Described | undefined {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const { modules } = create({ modules: [source], plugins: [], context: { dev: false } });
  const found = modules.flatMap(({ declarations = [] }) => declarations).find((one) => 'customElement' in one);
  if (!found) return undefined;
  const lists = { attributes: [], members: [], events: [], slots: [], cssParts: [], cssProperties: [] };
  const { attributes, members, ...rest } = { ...lists, ...(found as object) } as unknown as Described;
  return {
    ...rest,
    attributes: attributes.map((attribute) => ({ ...attribute, type: typeOf(attribute) })),
    members: members.flatMap(publicMember),
  };
}

/** Of the rest of a class the analyzer knows no better than that nobody describes it. */
function publicMember(member: Member): readonly Member[] {
  if (!member.description || member.static || member.privacy) return [];
  const text = member.type?.text.replace(/(?: \| undefined)+$/, ' | undefined');
  return [{ ...member, ...(text ? { type: { text } } : {}) }];
}

/** Types that are named in the source are written out: a manifest and an editor know no other file. */
function typeOf({ type }: Described['attributes'][number]): { readonly text: string } {
  const text = type?.text ?? 'string';
  return { text: unionOf(text) ?? text };
}

function manifestOf(elements: readonly Described[]): Manifest {
  const definitions = elements.map(({ name, tagName }) => ({
    kind: 'custom-element-definition',
    name: tagName,
    declaration: { name, module },
  }));
  const declared = { kind: 'javascript-module', path: module, declarations: elements, exports: definitions };
  return { schemaVersion: '1.0.0', readme: 'README.md', modules: [declared] } as unknown as Manifest;
}
