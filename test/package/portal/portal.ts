/**
 * A portal in TypeScript that installed the package. `package.story.ts` checks it against the packed one, without the
 * sources: what stands under an expected error must be refused.
 */
import 'wegwijzer';
import { mount as mountGuide } from 'wegwijzer/guide';
import { mount } from 'wegwijzer';
import type { FlowId, Language, ProcedureId, RoleKey, WegwijzerAttributes, WegwijzerTicketEvent } from 'wegwijzer';

const guide = document.createElement('wegwijzer-guide');
const launcher = document.querySelector('wegwijzer-launcher');
guide.inspect = (event: unknown) => console.log(event);

guide.addEventListener('wegwijzer-step', (event) => {
  const where: { flow: FlowId; step: string; visitor: RoleKey | undefined } = event;
  // @ts-expect-error -- a step has no diagnoses
  console.log(where, event.diagnoses);
});

launcher?.addEventListener('wegwijzer-diagnosis', ({ flow, step, diagnoses }) => {
  const first: string | undefined = diagnoses[0];
  // @ts-expect-error -- there is no such flow
  console.log(first, step, flow === 'alivia-aanmelden');
});

document.addEventListener('wegwijzer-escalate', ({ contacts }) => console.log(contacts.length));

window.addEventListener('wegwijzer-ticket', (event: WegwijzerTicketEvent) => {
  const reference: string = event.reference;
  // @ts-expect-error -- events hold nothing about the visitor
  console.log(reference, event.email);
});

export const attributes: WegwijzerAttributes = {
  procedure: 'alivia-login-informal-carer',
  visitor: 'informalCarer',
  lang: 'nl',
  gateway: 'https://tickets.example/',
  'coordinator-phone': '02 000 00 00',
  counts: '',
};

mount(document.body, { as: 'launcher', visitor: 'informalCarer', coordinator: { phone: '02 000 00 00' } }).unmount();

// @ts-expect-error -- the module of the guide has no button
mountGuide(document.body, { as: 'launcher' });

// @ts-expect-error -- there is no such procedure
mount(document.body, { procedure: 'alivia-login' });

export const question: ProcedureId = 'find-screen';

// @ts-expect-error -- there is no such procedure
export const unknownProcedure: ProcedureId = 'alivia-login';

// @ts-expect-error -- this flow needs a role, and is no procedure
export const flow: ProcedureId = 'alivia-sign-in';

// @ts-expect-error -- there is no such role
export const unknownRole: RoleKey = 'mantelzorger';

// @ts-expect-error -- the guide does not know Spanish
export const unknownLanguage: Language = 'es';

// @ts-expect-error -- there is no such attribute
export const unknownAttribute: WegwijzerAttributes = { procedures: 'find-screen' };
