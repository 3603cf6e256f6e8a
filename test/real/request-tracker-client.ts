/** Reads what stands in a Request Tracker, by REST2. */
import type { RequestTracker } from '../../tools/real/request-tracker.ts';

/** A ticket as it stands there. */
export type Tracked = {
  readonly subject: string;
  readonly requestors: readonly string[];
  readonly customFields: Readonly<Record<string, readonly string[]>>;
  /** Of the first message: its text, and the files beside it by name. */
  readonly text: string;
  readonly files: ReadonlyMap<string, Buffer>;
};

type Ref = { readonly id: string };
type TicketJson = {
  readonly Subject: string;
  readonly Requestor: readonly Ref[];
  readonly CustomFields: readonly { readonly name: string; readonly values: readonly string[] }[];
};
type AttachmentJson = { readonly Filename?: string; readonly ContentType?: string; readonly Content?: string };

/** The ticket with this number. */
export async function tracked(tracker: RequestTracker, number: string): Promise<Tracked> {
  const ticket = await read<TicketJson>(tracker, `/ticket/${number}`);
  const list = await read<{ items: readonly Ref[] }>(tracker, `/ticket/${number}/attachments?per_page=100`);
  const parts = await Promise.all(list.items.map(({ id }) => read<AttachmentJson>(tracker, `/attachment/${id}`)));
  const contentOf = ({ Content = '' }: AttachmentJson): Buffer => Buffer.from(Content, 'base64');
  const named = parts.filter(({ Filename = '' }) => Filename !== '');
  const [text] = parts.filter(({ Filename = '', ContentType }) => Filename === '' && ContentType === 'text/plain');
  return {
    subject: ticket.Subject,
    requestors: ticket.Requestor.map(({ id }) => id),
    customFields: Object.fromEntries(ticket.CustomFields.map(({ name, values }) => [name, values])),
    text: text ? contentOf(text).toString() : '',
    files: new Map(named.map((part) => [part.Filename ?? '', contentOf(part)])),
  };
}

/** The numbers of the tickets that a query of Request Tracker finds. */
export async function found(tracker: RequestTracker, query: string): Promise<readonly string[]> {
  const { items } = await read<{ items: readonly Ref[] }>(tracker, `/tickets?${new URLSearchParams({ query })}`);
  return items.map(({ id }) => id);
}

async function read<Json>({ url, token }: RequestTracker, path: string): Promise<Json> {
  const answer = await fetch(`${url}/REST/2.0${path}`, { headers: { authorization: `token ${token}` } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Json;
}
