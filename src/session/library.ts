import type { AnyFlow } from '../flow/any-flow.ts';
import type { FlowId } from '../flow/catalogue.ts';
import type { Diagnose } from '../flow/diagnose.ts';
import type { DiagnosisFile } from '../flow/diagnosis-file.ts';
import type { FlowFile, FlowFiles } from '../flow/flow-files.ts';
import { loadWords } from '../text/load-locale.ts';
import type { Text } from '../text/text.ts';
import { needsPart } from './first-view.ts';
import type { GalleryScreen } from './gallery.ts';
import type { Parts, Situation } from './situation.ts';
import { inTime } from './twice.ts';

/**
 * What a session has fetched so far: flows with the words that every user reads, the words for whoever is stuck, and
 * the parts that are fetched when they are first needed. Fetching rejects when the network
 * does, or does not answer in time, and can be tried again.
 */
export class Library {
  readonly #text: Text;
  readonly #source: FlowFiles;
  readonly #files = new Map<FlowId, FlowFile>();
  readonly #stuckWords = new Set<FlowId>();
  readonly #diagnoses = new Map<FlowId, DiagnosisFile>();
  #parts: Partial<Parts> = {};
  #gallery: readonly GalleryScreen[] | undefined;

  constructor(text: Text, source: FlowFiles) {
    this.#text = text;
    this.#source = source;
  }

  /** A flow that was fetched before. */
  known(id: FlowId): AnyFlow | undefined {
    return this.#files.get(id)?.flow;
  }

  /** What there is of the parts that are fetched later, for a view of this flow. */
  partsFor(id: FlowId): Pick<Situation, keyof Parts | 'gallery' | 'diagnosis'> {
    return { ...this.#parts, gallery: this.#gallery, diagnosis: this.#diagnoses.get(id) };
  }

  /** Gives the machine that looks for the cause of a symptom of a flow: whoever names one, is stuck. */
  searching(id: FlowId): Diagnose {
    return (input) => this.#parts.diagnosing!.diagnosing(this.known(id)!, this.#diagnoses.get(id)!)(input);
  }

  /** Whether all is there for whoever is stuck in a flow. */
  isReadyForStuck(id: FlowId): boolean {
    return this.#stuckWords.has(id) && this.#parts.stuck !== undefined;
  }

  /** Fetches all that is read once somebody is stuck. Resolves to whether any of it was lacking: each press asks. */
  async prepare(id: FlowId | undefined): Promise<boolean> {
    if (id && this.isReadyForStuck(id) && this.#parts.people) return false;
    await Promise.all([this.forPeople(), id && this.forStuck(id)]);
    return true;
  }

  /** Fetches a flow and its words. */
  async flow(id: FlowId): Promise<AnyFlow> {
    const file = this.#files.get(id) ?? (await inTime(this.#source.load(id, this.#text.language)));
    if (this.#files.has(id)) return file.flow;
    this.#text.add(id, file.words);
    this.#text.addScreens(file.screens, file.translations);
    this.#files.set(id, file);
    return file.flow;
  }

  /** Fetches a flow with all its words: whoever comes back to it may have been stuck in it. */
  async whole(id: FlowId): Promise<AnyFlow> {
    const [flow] = await Promise.all([this.flow(id), this.forStuck(id)]);
    return flow;
  }

  /** Fetches what is shown to whoever is stuck in a flow: explanations, help, symptoms and their causes, with their words. */
  async forStuck(id: FlowId): Promise<void> {
    if (this.isReadyForStuck(id)) return;
    const [stuck, diagnosing, shared] = await inTime(
      Promise.all([
        import('./stuck.ts'),
        import('./diagnosing.ts'),
        loadWords('stuck', this.#text.language),
        this.flow(id),
      ]),
    );
    const file = this.#files.get(id)!;
    const [part, diagnosis] = await inTime(Promise.all([file.stuck(), knowsSymptoms(file.flow) && file.diagnosis()]));
    this.#text.add(id, part.words);
    this.#text.addScreens(part.screens, part.translations);
    this.#text.add('stuck', shared);
    if (diagnosis) this.#diagnoses.set(id, diagnosis);
    this.#parts = { ...this.#parts, stuck, diagnosing };
    this.#stuckWords.add(id);
  }

  /** Fetches what is said about people who can help. */
  async forPeople(): Promise<void> {
    if (this.#parts.people) return;
    const { language } = this.#text;
    const [part, people, contacts] = await inTime(
      Promise.all([import('./people.ts'), loadWords('people', language), loadWords('contacts', language)]),
    );
    this.#text.add('people', people);
    this.#text.add('contacts', contacts);
    this.#parts = { ...this.#parts, people: part };
  }

  /** What the view of a step still needs beside its flow; undefined when it is all there. */
  lacking(id: FlowId, key: string): (() => Promise<void>) | undefined {
    const step = this.known(id)?.steps[key];
    if (!step || !needsPart(step)) return undefined;
    const needsGallery = 'gallery' in step && !this.#gallery;
    const target = 'handover' in step ? step.handover.flow : undefined;
    const needsTarget = target && !(this.known(target) && this.#parts.people && this.isReadyForStuck(id));
    if (this.#parts.rare && !needsGallery && !needsTarget) return undefined;
    return async () => {
      await Promise.all([
        this.#forRare(),
        needsGallery && this.#forGallery(),
        ...(target ? [this.flow(target), this.forPeople(), this.forStuck(id)] : []),
      ]);
    };
  }

  async #forRare(): Promise<void> {
    const [rare, words] = await inTime(Promise.all([import('./rare.ts'), loadWords('rare', this.#text.language)]));
    this.#text.add('rare', words);
    this.#parts = { ...this.#parts, rare };
  }

  async #forGallery(): Promise<void> {
    const { language } = this.#text;
    this.#gallery = await inTime(import('./gallery.ts').then(({ loadGallery }) => loadGallery(language)));
  }
}

function knowsSymptoms({ symptoms }: AnyFlow): boolean {
  return Object.keys(symptoms).length > 0;
}
