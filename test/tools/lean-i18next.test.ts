import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { i18n } from 'i18next';
import { withoutUnused } from '../../tools/vite/lean-i18next.ts';

const source = readFileSync('node_modules/i18next/dist/esm/i18next.js', 'utf8');

describe('the i18next that ships', () => {
  const lean = withoutUnused(source);
  let instance: i18n;

  before(async () => {
    const shipped: { default: i18n } = await import(`data:text/javascript,${encodeURIComponent(lean)}`);
    instance = shipped.default.createInstance();
    const words = {
      open: 'Open tot {{closes}}',
      field_one: '{{count}} veld',
      field_other: '{{count}} velden',
      friend: 'kennis',
      friend_carer: 'mantelzorger',
      a: { b: 'diep' },
    };
    void instance.init({
      lng: 'nl',
      initAsync: false,
      ns: ['ui'],
      resources: { nl: { ui: words } },
      interpolation: { escapeValue: false },
    });
  });

  it('is a tenth smaller', () => assert.ok(lean.length < 0.9 * source.length));

  it('fills in values as they are', () => {
    assert.equal(instance.t('ui:open', { closes: '<18:00>' }), 'Open tot <18:00>');
  });

  it('chooses the plural', () => {
    assert.equal(instance.t('ui:field', { count: 1 }), '1 veld');
    assert.equal(instance.t('ui:field', { count: 3 }), '3 velden');
  });

  it('chooses the variant of a context', () => {
    assert.equal(instance.t('ui:friend', { context: 'carer' }), 'mantelzorger');
    assert.equal(instance.t('ui:friend', { context: 'other' }), 'kennis');
  });

  it('finds a text by its path, and says what is not there', () => {
    assert.equal(instance.t('ui:a.b'), 'diep');
    assert.equal(instance.exists('ui:a.b'), true);
    assert.equal(instance.exists('ui:a.c'), false);
  });

  it('takes more words later', () => {
    instance.addResourceBundle('nl', 'flow', { title: 'Aanmelden' });
    assert.equal(instance.t('flow:title'), 'Aanmelden');
  });

  it('is refused when i18next has changed', () => {
    assert.throws(() => withoutUnused(source.replace('class Formatter', 'class Renamed')), /has changed/);
  });
});
