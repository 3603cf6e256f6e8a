/** What the parts of the product may cost: research/embedding.md §6. Bytes are those of brotli at its best, 1 KB is 1000. */
import { flowIds } from '../../src/flow/catalogue.ts';
import type { BuiltFile, Manifest } from './manifest.ts';

/** What a visit loads at one moment, and the most that it may cost. */
export interface Budget {
  readonly what: string;
  /** The flow, or the part, that this one is about. */
  readonly at?: string;
  readonly files: ReadonlySet<BuiltFile>;
  readonly bytes: number;
  readonly requests?: number;
}

/** The chunks by which a visit to any flow begins. */
export function beginning(dist: Manifest): Readonly<Record<'entry' | 'guide' | 'firstStep', BuiltFile>> {
  return { entry: dist.named('wegwijzer'), guide: dist.named('guide'), firstStep: dist.named('first-step') };
}

/** Every budget in bytes and requests. */
export function budgets(dist: Manifest): readonly Budget[] {
  return [...budgetsOfOpening(dist), ...budgetsOfFlows(dist), ...budgetsOfLaterParts(dist)];
}

function budgetsOfOpening(dist: Manifest): readonly Budget[] {
  const { entry, guide, firstStep } = beginning(dist);
  const named = dist.named('wegwijzer-guide');
  const opened = { bytes: 48_000, requests: 4 };
  return [
    { what: '`wegwijzer.js` before anything is opened', files: dist.closure(entry), bytes: 5000, requests: 1 },
    ...flowIds.flatMap((id) => [
      { what: 'opened guide', at: id, files: dist.closure(entry, guide, firstStep, dist.named(id)), ...opened },
      {
        what: 'opened guide, by `wegwijzer-guide.js`',
        at: id,
        files: dist.closure(named, guide, firstStep, dist.named(id)),
        ...opened,
      },
    ]),
  ];
}

function budgetsOfFlows(dist: Manifest): readonly Budget[] {
  const policies = (id: string) => dist.files.filter(({ name }) => name === `${id}-diagnosis`);
  if (!flowIds.some((id) => policies(id).length > 0)) throw new Error('No flow has policies of its own.');
  const meanwhile = ['people', 'stuck', 'search', 'rare', 'message', 'checks'].map((name) => dist.named(name));
  return flowIds.flatMap((id) => [
    {
      // What whoever is stuck reads is fetched after the first press (`Session.prepare`); no step waits for it.
      what: 'in the background, after the first press',
      at: id,
      files: beyond(dist, [], ...meanwhile, dist.named(`${id}-stuck`), ...policies(id)),
      bytes: 28_000,
    },
    {
      what: 'further flow, in Dutch',
      at: id,
      files: beyond(dist, [], dist.named(id), dist.named(`${id}-stuck`)),
      bytes: 8000,
    },
    ...policies(id).map((file) => ({
      what: 'policies of a flow',
      at: id,
      files: beyond(dist, [dist.named('search')], file),
      bytes: 6000,
    })),
  ]);
}

function budgetsOfLaterParts(dist: Manifest): readonly Budget[] {
  const [ticket, people, search] = ['ticket', 'people', 'search'].map((name) => dist.named(name)) as [
    BuiltFile,
    BuiltFile,
    BuiltFile,
  ];
  const afterForm = (name: string) => beyond(dist, [ticket], dist.named(name));
  return [
    { what: 'diagnosis at run time', files: beyond(dist, [dist.named('stuck')], search), bytes: 6000 },
    // A ceiling of our own. To dial nothing but one whole number took it past 8000, where it had been by 14 bytes.
    { what: 'who can help', files: beyond(dist, [], people), bytes: 8100 },
    // A form is filled in without what keeps and sends it, which is fetched meanwhile (ADR 19).
    { what: 'ticket form, as it opens', files: beyond(dist, [], ticket), bytes: 14_000 },
    { what: 'ticket form, to send: the outbox', files: afterForm('ticket-outbox'), bytes: 5500 },
    { what: 'ticket form, its files', files: afterForm('ticket-files'), bytes: 12_000 },
    {
      what: 'what is taken along to a phone, on paper or to the helpdesk',
      files: beyond(dist, [people, dist.named('resume')], dist.named('take-along')),
      bytes: 12_000,
    },
    ...['rare', 'stuck', 'resume', 'gallery'].map((name) => ({
      what: 'other later part',
      at: name,
      files: beyond(dist, [], dist.named(name)),
      bytes: 12_000,
    })),
  ];
}

/** What these files add to a guide that is open already, with these parts besides. */
function beyond(dist: Manifest, open: readonly BuiltFile[], ...added: readonly BuiltFile[]): ReadonlySet<BuiltFile> {
  const { entry, guide, firstStep } = beginning(dist);
  const loaded = dist.closure(entry, guide, firstStep, ...open);
  return new Set([...dist.closure(...added)].filter((file) => !loaded.has(file)));
}
