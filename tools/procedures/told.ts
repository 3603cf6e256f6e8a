import type { AnyCites, AnyFlow, AnyRemedy } from '../../src/flow/any-flow.ts';
import { flowIds, type FlowId } from '../../src/flow/catalogue.ts';
import { flowFiles } from '../../src/flow/flow-files.ts';
import type { DiagnosisFile } from '../../src/flow/diagnosis-file.ts';
import type { FlowText, Varied } from '../../src/flow/flow-text.ts';
import type { Lead } from '../../src/flow/step.ts';
import { Words } from '../../src/session/words.ts';
import { loadLocale, loadWords } from '../../src/text/load-locale.ts';
import { createText, type Text } from '../../src/text/text.ts';
import { escaped, facts, lines, people } from './markdown.ts';

/** All flows, with what the guide says in them. */
export class Library {
  readonly text: Text;
  readonly #told: ReadonlyMap<string, Told>;

  constructor(text: Text, flows: Iterable<Told>) {
    this.text = text;
    this.#told = new Map([...flows].map((told) => [told.id, told]));
  }

  get flows(): readonly Told[] {
    return [...this.#told.values()];
  }

  /** What another flow is called, with the step in it when that is not the first; its id when there is no such flow. */
  nameOf({ flow, step }: Lead): string {
    const told = this.#told.get(flow);
    if (!told) return flow;
    return step && Object.hasOwn(told.flow.steps, step) ? `${told.title} › ${told.headingOf(step)}` : told.title;
  }

  /** The same as a link to its page. */
  linkTo(lead: Lead): string {
    return `[${escaped(this.nameOf(lead))}](${lead.flow}.md)`;
  }
}

/** A flow with its words, in the role in which they are said. */
export class Told {
  readonly id: FlowId;
  readonly flow: AnyFlow;
  readonly words: FlowText;
  readonly text: Text;
  /** What finds the causes of its symptoms; only a flow that knows symptoms has it. */
  readonly searches: DiagnosisFile | undefined;

  constructor(text: Text, id: FlowId, flow: AnyFlow, words: FlowText, searches: DiagnosisFile | undefined) {
    this.text = text;
    this.id = id;
    this.flow = flow;
    this.words = words;
    this.searches = searches;
  }

  get title(): string {
    return this.words.title;
  }

  get roles(): readonly string[] {
    return Object.keys(this.flow.escalate);
  }

  in(role: string): Words {
    return new Words(this.text, this.id, this.flow, role);
  }

  /** The heading of a step; where it differs per role, all of them. */
  headingOf(step: string): string {
    return [
      ...new Set(this.perRole(this.words.steps[step]?.heading, `steps.${step}.heading`).map(({ said }) => said)),
    ].join(' / ');
  }

  /** A text, or each of the texts that a role reads, with the roles that read it. */
  perRole(
    varied: Varied | undefined,
    path: string,
  ): readonly { readonly said: string; readonly roles: readonly string[] }[] {
    if (varied === undefined) return [];
    const readers = typeof varied === 'string' ? this.roles : this.roles.filter((role) => Object.hasOwn(varied, role));
    return grouped(readers, (role) => this.in(role).flow(path));
  }

  /** The same for a cell: below each other, each with its roles in front unless all read it. */
  varied(varied: Varied | undefined, path: string): string {
    return lines(this.perRole(varied, path).map(({ said, roles }) => `${this.#for(roles)}${escaped(said)}`));
  }

  /** The facts of a step, by role where they differ. */
  cites(cites: AnyCites): string {
    if (isList(cites)) return facts(cites);
    const byRole = grouped(Object.keys(cites), (role) => facts(cites[role] ?? []));
    return lines(byRole.map(({ said, roles }) => `${this.#for(roles)}${said}`));
  }

  /** Roles as they are called in a sentence; the role of a flow that does not depend on one is everybody. */
  namesOf(roles: readonly string[]): string {
    if (roles.length === this.roles.length) return this.roles.length > 1 ? 'alle rollen' : this.#name(roles[0]!);
    const others = this.roles.filter((role) => !roles.includes(role));
    if (roles.length > others.length + 1) return `alle rollen behalve ${this.#listed(others)}`;
    return this.#listed(roles);
  }

  #for(roles: readonly string[]): string {
    return roles.length === this.roles.length ? '' : `_${this.namesOf(roles)}:_ `;
  }

  #listed(roles: readonly string[]): string {
    return roles.map((role) => this.#name(role)).join(', ');
  }

  #name(role: string): string {
    return role === 'anyone' ? 'iedereen' : escaped(this.in(role).flow(`roles.${role}`));
  }
}

/** What is said to each, with those to whom the same is said together. */
export function grouped(keys: readonly string[], say: (key: string) => string) {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const said = say(key);
    found.set(said, [...(found.get(said) ?? []), key]);
  }
  return [...found].map(([said, roles]) => ({ said, roles }));
}

/** Where a remedy takes the user. */
export function placeOf(library: Library, told: Told, remedy: AnyRemedy): string {
  if ('check' in remedy) return `controleer ${escaped(told.headingOf(remedy.check))}`;
  if ('step' in remedy) return `stap ${escaped(told.headingOf(remedy.step))}`;
  return 'leads' in remedy ? `naar ${library.linkTo(remedy.leads)}` : people(remedy.refer);
}

/** Reads every flow that the catalogue names, with its Dutch words. */
export async function readLibrary(ids: readonly FlowId[] = flowIds): Promise<Library> {
  const text = createText('nl', await loadLocale('nl'));
  for (const file of ['people', 'contacts', 'stuck'] as const) text.add(file, await loadWords(file, 'nl'));
  const flows = await Promise.all(
    ids.map(async (id) => {
      const { flow, words, screens, diagnosis } = await flowFiles.load(id, 'nl');
      text.add(id, words);
      text.addScreens(screens);
      const searches = Object.keys(flow.symptoms).length > 0 ? await diagnosis() : undefined;
      // Only the build cuts the words in two: here they are the whole file.
      return new Told(text, id, flow, words as FlowText, searches);
    }),
  );
  return new Library(text, flows);
}

function isList(cites: AnyCites): cites is Extract<AnyCites, readonly unknown[]> {
  return Array.isArray(cites);
}
