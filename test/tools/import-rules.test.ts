import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

/** A file, and statements that must not stand in it. */
const refused: Readonly<Record<string, readonly string[]>> = {
  'flows/alivia.ts': [
    "import { toMachine } from '../src/flow/to-machine.ts';",
    "import text from '../locales/nl/alivia.json' with { type: 'json' };",
    "import { viewOf } from '../src/session/view.ts';",
    "import { setup } from 'xstate';",
    'export default {};',
  ],
  'flows/screens/profile.ts': ["import { toMachine } from '../../src/flow/to-machine.ts';"],
  'src/flow/to-machine.ts': [
    "import { viewOf } from '../session/view.ts';",
    "import labels from '../../locales/nl/labels.json' with { type: 'json' };",
    "import i18next from 'i18next';",
    "import { html } from 'lit';",
    "import '../wegwijzer.ts';",
  ],
  'src/flow/registry.ts': ["import { textOf } from '../text/text.ts';", "import { setup } from 'xstate';"],
  'src/text/text.ts': [
    "import { contacts } from '../../flows/contacts.ts';",
    "import { toMachine } from '../flow/to-machine.ts';",
    "import { setup } from 'xstate';",
  ],
  'src/session/session.ts': [
    "import { contacts } from '../../flows/contacts.ts';",
    "import { Opening } from '../embed/opening.ts';",
    "import { form } from '../ticket/form.ts';",
    "import { WegwijzerPanel } from '../elements/wegwijzer-panel.ts';",
    "import i18next from 'i18next';",
    "import '../wegwijzer.ts';",
  ],
  'src/session/counting.ts': ["import { ConfirmedCase } from '../diagnosis/counts.ts';"],
  'src/session/ticket-run.ts': ["import { ConfirmedCase } from '../diagnosis/counts.ts';"],
  'src/diagnosis/order.ts': [
    "import { viewOf } from '../session/view.ts';",
    "import { setup } from 'xstate';",
    "import { Type } from 'typebox';",
  ],
  'src/diagnosis/counts.ts': [
    "import { modelOf } from './model-of.ts';",
    "import type { Model } from './model.ts';",
    "import type { AnyFlow } from '../flow/any-flow.ts';",
    "import { setup } from 'xstate';",
  ],
  'src/escalation/ladder.ts': [
    "import { flow as aliviaSignIn } from '../../flows/alivia-sign-in.ts';",
    "import type { aliviaSignIn } from '../../flows/alivia-sign-in.ts';",
    "import { viewOf } from '../session/view.ts';",
    "import { setup } from 'xstate';",
  ],
  'src/ticket/form.ts': [
    "import { viewOf } from '../session/view.ts';",
    "import type { View } from '../session/view.ts';",
    "import { Type } from 'typebox';",
    "import { html } from 'lit';",
  ],
  'src/ticket/contract.ts': ["import { setup } from 'xstate';"],
  'src/follow/messages.ts': ["import { form } from '../ticket/form.ts';", "import { setup } from 'xstate';"],
  'src/elements/wegwijzer-panel.ts': [
    "import { viewOf } from '../session/view.ts';",
    "export { viewOf } from '../session/view.ts';",
    "import { toMachine } from '../flow/to-machine.ts';",
    "import { textOf } from '../text/text.ts';",
    "import { form } from '../ticket/form.ts';",
    "import type { contacts } from '../../flows/contacts.ts';",
    "import { setup } from 'xstate';",
    "export const engine = () => import('xstate');",
    "import i18next from 'i18next';",
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    "import { styleMap } from 'lit/directives/style-map.js';",
    "import '../wegwijzer.ts';",
  ],
  'src/gateway/gateway.ts': [
    "import { form } from '../ticket/form.ts';",
    "import type { Draft } from '../ticket/draft.ts';",
    "import { contacts } from '../../flows/contacts.ts';",
    "import type { View } from '../session/view.ts';",
    "import { modelOf } from '../diagnosis/model-of.ts';",
    "import type { Model } from '../diagnosis/model.ts';",
    "import { causesOf } from '../diagnosis/causes.ts';",
    "import { caseOf } from '../diagnosis/case-of.ts';",
    "import { html } from 'lit';",
    "import { setup } from 'xstate';",
    "import ui from '../../locales/nl/ui.json' with { type: 'json' };",
    "import page from '../../locales/nl/screens/profile.json' with { type: 'json' };",
    "import type ui from '../../locales/nl/ui.json';",
    "import type { Outbox } from '../ticket/outbox.ts';",
  ],
  'src/gateway/store/tickets.ts': ["import { form } from '../../ticket/form.ts';"],
  'src/gateway/targets/smtp.ts': [
    "import { textOf } from '../../text/text.ts';",
    "import ui from '../../../locales/nl/ui.json' with { type: 'json' };",
  ],
  'src/embed/start-guide.ts': [
    "import { html } from 'lit';",
    "import { createActor } from 'xstate';",
    "import { contacts } from '../../flows/contacts.ts';",
    "import { buildGateway } from '../gateway/gateway.ts';",
  ],
  'src/wegwijzer.ts': [
    "import { toMachine } from './flow/to-machine.ts';",
    "import { textOf } from './text/text.ts';",
    "import { contacts } from '../flows/contacts.ts';",
    "import { html } from 'lit';",
    "import { buildGateway } from './gateway/gateway.ts';",
  ],
};

/** A file, and statements that may stand in it. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'flows/alivia.ts': [
    "import { profile } from './screens/profile.ts';",
    "import type { Flow } from '../src/flow/flow.ts';",
    "import type text from '../locales/nl/alivia.json';",
  ],
  'flows/screens/profile.ts': ["import type { Screen } from '../../src/flow/screen.ts';"],
  'src/flow/to-machine.ts': [
    "import { flow as aliviaSignIn } from '../../flows/alivia-sign-in.ts';",
    "import { setup } from 'xstate';",
    "import { verdictOf } from './verdict.ts';",
    "import type labels from '../../locales/nl/labels.json';",
  ],
  'src/flow/registry.ts': [
    "export const text = () => import('../../locales/nl/alivia.json', { with: { type: 'json' } });",
    "export const flow = () => import('../../flows/alivia.ts');",
  ],
  'src/text/text.ts': [
    "import i18next from 'i18next';",
    "import ui from '../../locales/nl/ui.json' with { type: 'json' };",
    "import type { FlowText } from '../flow/flow.ts';",
  ],
  'src/session/session.ts': [
    "import { toMachine } from '../flow/to-machine.ts';",
    "import { textOf } from '../text/text.ts';",
    "import { ladder } from '../escalation/ladder.ts';",
    "import { order } from '../diagnosis/order.ts';",
    "import { createActor } from 'xstate';",
    "import type { TicketBody } from '../ticket/contract.ts';",
    "import type { ContactKey } from '../../flows/contacts.ts';",
  ],
  'src/session/counting.ts': ["import type { ConfirmedCase } from '../diagnosis/counts.ts';"],
  'src/session/ticket-run.ts': ["import { form } from '../ticket/form.ts';"],
  'src/diagnosis/counts.ts': ["import { Type } from 'typebox';"],
  'src/escalation/ladder.ts': [
    "import { contacts } from '../../flows/contacts.ts';",
    "import type { Contact } from '../flow/contact.ts';",
  ],
  'src/ticket/form.ts': ["import { setup } from 'xstate';", "import type { TicketBody } from './contract.ts';"],
  'src/ticket/contract.ts': ["import { Type } from 'typebox';"],
  'src/elements/wegwijzer-panel.ts': [
    "import { LitElement } from 'lit';",
    "import { keyed } from 'lit/directives/keyed.js';",
    "import './wegwijzer-screen.ts';",
    "import type { View } from '../session/view.ts';",
  ],
  'src/gateway/gateway.ts': [
    "import fastify from 'fastify';",
    "import cors from '@fastify/cors';",
    "import { readFile } from 'node:fs/promises';",
    "import { Kysely } from 'kysely';",
    "import { TicketBody } from '../ticket/contract.ts';",
    "import { Counts } from '../diagnosis/counts.ts';",
    "import { messages } from '../follow/messages.ts';",
    "import { formOf } from '../ticket/forms.ts';",
    "import { faultOf } from '../ticket/check.ts';",
    "import { mostAttachments } from '../ticket/limits.ts';",
    "import { Registry } from 'prom-client';",
  ],
  'src/gateway/targets/smtp.ts': [
    "import { createTransport } from 'nodemailer';",
    "import words from '../../../locales/nl/delivery.json' with { type: 'json' };",
    "import { formOf } from '../../ticket/forms.ts';",
    "import { ask } from './http.ts';",
  ],
  'src/gateway/status-page/page.ts': [
    "import words from '../../../locales/nl/status.json' with { type: 'json' };",
    "import type words from '../../../locales/nl/status.json';",
  ],
  'src/gateway/store/tickets.ts': [
    "import { Pool } from 'pg';",
    "import { inbox } from '../inbox.ts';",
    "import type { TicketBody } from '../../ticket/contract.ts';",
    "import { Counts } from '../../diagnosis/counts.ts';",
  ],
  'src/embed/start-guide.ts': [
    "import { WegwijzerPanel } from '../elements/wegwijzer-panel.ts';",
    "import { Session } from '../session/session.ts';",
    "import { createText } from '../text/text.ts';",
    "import words from '../../locales/nl/launcher.json' with { type: 'json' };",
    "export const form = () => import('../ticket/form.ts');",
  ],
  'src/wegwijzer.ts': [
    "import { guideElement } from './embed/guide-element.ts';",
    "export const panel = () => import('./elements/wegwijzer-panel.ts');",
    "export const session = () => import('./session/session.ts');",
    "export const form = () => import('./ticket/form.ts');",
  ],
};

/** A statement, the file it is meant for, and where it was written. */
type Place = { readonly path: string; readonly file: string; readonly statement: string };

describe('lint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-import-rules-'));
  const refusedPlaces = placesOf(refused, 'refused');
  const allowedPlaces = placesOf(allowed, 'allowed');
  let complaints: ReadonlySet<string>;

  before(() => {
    complaints = complaintsAbout([...refusedPlaces, ...allowedPlaces], folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const { path, file, statement } of refusedPlaces) {
    it(`refuses in ${file}: ${statement}`, () => assert.ok(complaints.has(path)));
  }
  for (const { path, file, statement } of allowedPlaces) {
    it(`allows in ${file}: ${statement}`, () => assert.ok(!complaints.has(path)));
  }
});

/** Each statement gets a tree of its own, so that it stands alone in a file of the right name. */
function placesOf(table: Readonly<Record<string, readonly string[]>>, kind: string): readonly Place[] {
  return Object.entries(table).flatMap(([file, statements]) =>
    statements.map((statement, at) => ({ path: join(`${kind}-${at}`, file), file, statement })),
  );
}

/** The paths of the files that oxlint, with the project's rules, finds an import or export rule broken in. */
function complaintsAbout(places: readonly Place[], folder: string): ReadonlySet<string> {
  const roots = new Set(places.map(({ path }) => join(folder, path.split(/[\\/]/)[0] ?? '')));
  for (const { path, statement } of places) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${statement}\n`);
  }
  // Overrides go by the path from the configuration, so each tree has its own.
  for (const root of roots) cpSync('.oxlintrc.json', join(root, '.oxlintrc.json'));
  const { stdout } = spawnSync('node_modules/.bin/oxlint', ['--format=json', folder], { encoding: 'utf8' });
  const found: { diagnostics: { code: string; filename: string }[] } = JSON.parse(stdout);
  const rules = /no-restricted-imports|no-default-export/;
  const hits = found.diagnostics.filter(({ code }) => rules.test(code));
  return new Set(hits.map(({ filename }) => places.find(({ path }) => filename.endsWith(path))?.path ?? filename));
}
