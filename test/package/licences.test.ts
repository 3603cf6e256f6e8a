import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import root from '../../package.json' with { type: 'json' };
import {
  billOf,
  closureOf,
  componentsOf,
  packagesImportedBy,
  gatewayEntries,
  wholeBill,
  type Component,
} from '../../tools/package/bill.ts';
import { unfreeIn } from '../../tools/package/licences.ts';

const whole = wholeBill();
const names = (components: readonly Component[]) => components.map(({ name }) => name);

describe('What runs', () => {
  const running = closureOf(whole, new Set(Object.keys(root.dependencies)));

  it('is known, down to what others depend on', () => {
    assert.ok(running.length > 80, `${running.length}`);
    for (const name of ['lit', 'lit-html', 'xstate', 'i18next', 'fastify', 'pg-protocol', 'nodemailer']) {
      assert.ok(names(running).includes(name), name);
    }
  });

  it('has permissive licences only', () => assert.deepEqual(unfreeIn(running), []));
});

describe('The bill of the gateway', () => {
  const gateway = closureOf(whole, packagesImportedBy(gatewayEntries));

  it('names what it loads, directly or not', () => {
    for (const name of ['fastify', 'find-my-way', 'better-sqlite3', 'pg', 'kysely', 'nodemailer', 'typebox']) {
      assert.ok(names(gateway).includes(name), name);
    }
  });

  it('names nothing that only browsers or tests load', () => {
    const others = ['lit', 'lit-html', 'xstate', 'i18next', 'msw', 'typescript', 'vite', '@fastify/static'];
    assert.deepEqual(
      names(gateway).filter((name) => others.includes(name)),
      [],
    );
  });

  it('keeps to its own packages in what depends on what', () => {
    const { dependencies, components, metadata } = billOf(whole, 'wegwijzer-gateway', gateway);
    const known = new Set(components.map((component) => component['bom-ref']));
    assert.equal(metadata.component['bom-ref'], 'wegwijzer-gateway');
    assert.deepEqual(
      dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref)),
      [],
    );
    assert.ok(dependencies.find(({ ref }) => ref === 'wegwijzer-gateway')!.dependsOn.length > 5);
  });
});

describe('unfreeIn', () => {
  const component = (licenses: Component['licenses']): Component => ({
    'bom-ref': 'a@1.0.0',
    name: 'a',
    version: '1.0.0',
    ...(licenses ? { licenses } : {}),
  });

  for (const [what, licenses] of [
    ['a copyleft licence', [{ license: { id: 'GPL-3.0-only' } }]],
    ['a licence of which a part asks more', [{ expression: 'MIT AND LGPL-3.0-only' }]],
    ['no licence', undefined],
    ['a licence without a name of SPDX', [{ license: {} }]],
  ] as const) {
    it(`refuses ${what}`, () => assert.match(unfreeIn([component(licenses)]).join(), /a@1\.0\.0 has the licence/));
  }

  it('lets a choice pass of which one is permissive', () => {
    assert.deepEqual(unfreeIn([component([{ expression: '(GPL-3.0-only OR MIT)' }])]), []);
  });
});

describe('componentsOf', () => {
  it('takes the licence of what no list names from the package that brings it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-helper-'));
    writeFileSync(join(folder, 'package.json'), '{"license": "SSPL-1.0"}');
    const components = componentsOf(whole, [{ name: '@made/up', version: '9.9.9', folder }]);
    rmSync(folder, { recursive: true });
    assert.equal(components[0]?.purl, 'pkg:npm/%40made/up@9.9.9');
    assert.match(unfreeIn(components).join(), /@made\/up@9\.9\.9 has the licence ‘SSPL-1\.0’/);
  });
});
