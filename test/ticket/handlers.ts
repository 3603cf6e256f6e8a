/**
 * A gateway for browser tests, one situation at a time: `worker.use(tickets(created))`. The answers are typed by the
 * contract, and `contract-table.ts` runs against them as it does against the real gateway.
 */
import { http, type HttpHandler } from 'msw';
import type { Contacts, Problem, TicketReceipt } from '../../src/ticket/contract.ts';

/** How a gateway, or what stands in its place, answers a request. */
export type Answer = (info: { readonly request: Request }) => Response | Promise<Response>;

/** Answers the posts of tickets. */
export const tickets = (answer: Answer): HttpHandler => http.post('*/v1/tickets', answer);

/** Answers the question which contacts can get a ticket. */
export const contacts = (answer: Answer): HttpHandler => http.get('*/v1/contacts', answer);

/** 201: the ticket is stored. The receipt follows from the key, so that the same key gets the same receipt again. */
export const created: Answer = ({ request }) => receipt(request.headers.get('idempotency-key') ?? '');

/** 201 again, with the receipt of the first time. */
export const repeatedKey: Answer = created;

/** 409: the key was used for another ticket. */
export const conflict: Answer = () => problem(409, 'Conflict');

/** 400: these places in the body are wrong, as pointers (`#/fields/message`). */
export const invalid =
  (...pointers: readonly string[]): Answer =>
  () =>
    problem(400, 'Bad Request', pointers);

/** 422: there is no route to the contact. */
export const noRoute: Answer = () => problem(422, 'Unprocessable Entity', ['#/contact']);

/** 413: a refusal that names no field. */
export const tooLarge: Answer = () => problem(413, 'Payload Too Large');

/** 403: pages of this origin may not send tickets. */
export const forbidden: Answer = () => problem(403, 'Forbidden');

/** 429: wait this many seconds. */
export const tooMany =
  (seconds: number): Answer =>
  () =>
    later(problem(429, 'Too Many Requests'), seconds);

/** 503, from the gateway itself: its store fails. Wait this many seconds. */
export const storeFails =
  (seconds: number): Answer =>
  () =>
    later(problem(503, 'Service Unavailable'), seconds);

/** 503, from whatever stands before the gateway. */
export const unavailable: Answer = () => page(503, '<h1>Service Unavailable</h1>');

/** 200: the login page of a proxy. */
export const loginPage: Answer = () => page(200, '<form><label>Wachtwoord <input type="password"></label></form>');

/** No answer, ever. */
export const hang: Answer = () => new Promise(() => {});

/** No connection. */
export const offline: Answer = () => Response.error();

/** 201 and JSON by its headers, but cut off. */
export const malformed: Answer = () => answer(201, 'application/json', '{"reference": "WW-');

/** 200: these contacts can get a ticket. */
export const routes =
  (...keys: Contacts['contacts']): Answer =>
  () =>
    answer(200, 'application/json', JSON.stringify({ contacts: keys } satisfies Contacts));

const answer = (status: number, mediaType: string, body: string): Response =>
  new Response(body, { status, headers: { 'content-type': `${mediaType}; charset=utf-8` } });

const page = (status: number, body: string): Response => answer(status, 'text/html', `<!doctype html>${body}`);

const problem = (status: number, title: string, pointers: readonly string[] = []): Response => {
  const errors = pointers.map((pointer) => ({ pointer, detail: 'is not valid' }));
  const content: Problem = { type: 'about:blank', title, status, ...(errors.length > 0 && { errors }) };
  return answer(status, 'application/problem+json', JSON.stringify(content));
};

const later = (response: Response, seconds: number): Response => {
  response.headers.set('retry-after', String(seconds));
  return response;
};

const receipt = (key: string): Response => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let sum = 0;
  for (const character of key) sum = (sum * 31 + character.charCodeAt(0)) % 32 ** 6;
  const reference = Array.from({ length: 6 }, (_, place) => letters.charAt(Math.floor(sum / 32 ** place) % 32));
  const content: TicketReceipt = { reference: `WW-${reference.join('')}`, statusUrl: `/v1/tickets/status-of-${key}` };
  return answer(201, 'application/json', JSON.stringify(content));
};
