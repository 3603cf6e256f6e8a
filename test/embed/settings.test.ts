import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { attributes, linkedProcedure, settingsOf, type Settings } from '../../src/embed/settings.ts';
import { flowIds } from '../../src/flow/catalogue.ts';

type Attributes = { readonly [Name in (typeof attributes)[number]]?: string };

/** The part of an element that settings are read from, in a page of which the language is given. */
function elementWith(own: Attributes, pageLanguage?: string): Element {
  const page: Pick<Element, 'getAttribute'> = { getAttribute: () => pageLanguage ?? null };
  const element: Pick<Element, 'getAttribute' | 'hasAttribute' | 'closest'> = {
    getAttribute: (name) => own[name as keyof Attributes] ?? null,
    hasAttribute: (name) => own[name as keyof Attributes] !== undefined,
    closest: () => (own.lang !== undefined ? element : pageLanguage === undefined ? null : page) as never,
  };
  return element as Element;
}

const said = (own: Attributes, pageLanguage?: string): Settings => settingsOf(elementWith(own, pageLanguage));

const firstQuestion = { flow: 'choose-portal' };

/** The part of a page's address that settings are read from. */
const address = { hash: '' };
before(() => void Object.defineProperty(globalThis, 'location', { configurable: true, value: address }));
after(() => void Reflect.deleteProperty(globalThis, 'location'));

/** What is said while the address of the page ends like this. */
const at = <Result>(hash: string, read: () => Result): Result => {
  address.hash = hash;
  try {
    return read();
  } finally {
    address.hash = '';
  }
};

describe('the settings', () => {
  it('of an element without attributes are the first question, in Dutch, without gateway or coordinator', () => {
    assert.deepEqual(said({}), {
      start: firstQuestion,
      unknown: [],
      key: 'start',
      language: 'nl',
      counts: false,
      coordinator: {},
    });
  });

  it('are those of the attributes', () => {
    const settings = said({
      procedure: 'alivia-login-informal-carer',
      lang: 'nl-BE',
      gateway: 'https://tickets.example/',
      'coordinator-name': 'An Voorbeeld',
      'coordinator-email': 'an@voorbeeld.be',
      'coordinator-phone': '0470 12 34 56',
      contacts: '{ "rizivServiceCenter": {} }',
    });
    assert.deepEqual(settings, {
      start: { flow: 'alivia-sign-in', role: 'informalCarer' },
      unknown: [],
      key: 'alivia-login-informal-carer',
      language: 'nl',
      gateway: 'https://tickets.example/',
      contacts: '{ "rizivServiceCenter": {} }',
      counts: false,
      coordinator: { name: 'An Voorbeeld', email: 'an@voorbeeld.be', phone: '0470 12 34 56' },
    });
  });

  it('take an empty attribute for none, and white space for nothing', () => {
    const valued = attributes.filter((name) => name !== 'counts');
    assert.deepEqual(said(Object.fromEntries(valued.map((name) => [name, '  ']))), said({}));
    assert.deepEqual(said({ visitor: ' rizivProvider\n' }).start, { flow: 'alivia-sign-in', role: 'rizivProvider' });
  });

  it('count where that attribute stands, whatever it says', () => {
    assert.deepEqual(
      [said({}), said({ counts: '' }), said({ counts: ' ' }), said({ counts: 'yes' })].map(({ counts }) => counts),
      [false, true, true, true],
    );
  });

  it('keep to the portal of the procedure when the visitor belongs to another', () => {
    const { start } = said({ procedure: 'pgz-choose-mandatary-profile', visitor: 'personInNeed' });
    assert.deepEqual(start, { flow: 'pgz-choose-role', step: 'chooseMandataryProfile' });
    assert.deepEqual(said({ procedure: 'alivia-choose-role', visitor: 'mainAccessManager' }).start, {
      flow: 'alivia-choose-role',
    });
  });

  it('leave hostile values as text', () => {
    const hostile = '"><script>alert(1)</script>';
    const attributes = { procedure: hostile, 'coordinator-name': hostile, contacts: hostile };
    const settings = said({ ...attributes, gateway: 'javascript:alert(1)' });
    assert.equal(settings.contacts, hostile);
    assert.deepEqual(settings.start, firstQuestion);
    assert.deepEqual(settings.unknown, [`procedure="${hostile}"`]);
    assert.equal(settings.coordinator.name, hostile);
    // Whether it is a web address is for whoever opens the guide to say.
    assert.equal(settings.gateway, 'javascript:alert(1)');
  });

  it('know attributes with a value that does not exist, as they are written', () => {
    const { unknown, start } = said({ procedure: 'alivia', visitor: 'doctor', lang: 'klingon' });
    assert.deepEqual(unknown, ['procedure="alivia"', 'visitor="doctor"', 'lang="klingon"']);
    assert.deepEqual(start, firstQuestion);
  });
});

describe('the address of the page', () => {
  it('opens the procedure that it asks for, whatever the attribute says', () => {
    const settings = at('#wegwijzer=tbe-manage-users', () => said({ procedure: 'alivia-get-help' }));
    assert.deepEqual([settings.start, settings.key], [{ flow: 'tbe-manage-users' }, 'tbe-manage-users']);
    const carer = at('#wegwijzer=alivia-login-informal-carer', () => said({}));
    assert.deepEqual(carer.start, { flow: 'alivia-sign-in', role: 'informalCarer' });
  });

  it('asks for one of the procedures, each of them', () => {
    for (const id of flowIds.filter((one) => !/^(alivia|pgz|ska)-sign-in$/.test(one))) {
      assert.deepEqual(
        at(`#wegwijzer=${id}`, () => linkedProcedure()),
        { procedure: id },
      );
    }
  });

  it('can ask for a step of it', () => {
    assert.deepEqual(
      at('#wegwijzer=tbe-manage-users/addUser', () => linkedProcedure()),
      { procedure: 'tbe-manage-users', step: 'addUser' },
    );
  });

  it('can ask for a place on another device, whatever the attributes say', () => {
    const link = 'alivia-sign-in/confirmProfile/informalCarer/K7P4MX';
    const settings = at(`#wegwijzer=${link}`, () => said({ procedure: 'alivia-get-help', visitor: 'rizivProvider' }));
    assert.deepEqual(settings.start, { flow: 'alivia-sign-in', role: 'informalCarer', step: 'confirmProfile', link });
    assert.deepEqual(settings.unknown, []);
    assert.match(settings.key, new RegExp(link));
    for (const role of ['careProvider', 'nobody', '__proto__', 'toString']) {
      const strange = `#wegwijzer=alivia-sign-in/confirmProfile/${role}/K7P4MX`;
      assert.equal(
        at(strange, () => linkedProcedure()),
        undefined,
        role,
      );
    }
    const forAll = at('#wegwijzer=choose-portal/choosePortal/anyone/K7P4MX', () => said({}));
    assert.equal(forAll.start.flow, 'choose-portal');
  });

  const foreign = [
    '#wegwijzer=alivia-sign-in/arrive',
    '#wegwijzer=alivia-sign-in/arrive/informalCarer',
    '#wegwijzer=alivia/arrive/informalCarer/K7P4MX',
    '#wegwijzer=alivia-login-informal-carer/arrive/informalCarer/K7P4MX',
    '#wegwijzer=alivia-sign-in/arrive/informalCarer/K7P4MX/',
    '',
    '#',
    '#top',
    '#wegwijzer',
    '#wegwijzer=',
    '#wegwijzer=alivia-sign-in',
    '#wegwijzer=alivia',
    '#wegwijzer=toString',
    '#wegwijzer=__proto__',
    '#wegwijzer=tbe-manage-users&x=y',
    '#wegwijzer=tbe-manage-users ',
    '#x=y&wegwijzer=tbe-manage-users',
    '#WEGWIJZER=tbe-manage-users',
    '#wegwijzer=%74be-manage-users',
    '#wegwijzer=<script>',
  ];
  for (const hash of foreign) {
    it(`is somebody else's, and nothing is said of it: ‘${hash}’`, () => {
      const settings = at(hash, () => said({ procedure: 'alivia-get-help' }));
      assert.deepEqual([settings.start, settings.unknown], [{ flow: 'alivia-get-help' }, []]);
    });
  }
});

describe('the key of the session in the tab', () => {
  const rows: readonly (readonly [Attributes, string])[] = [
    [{}, 'start'],
    [{ procedure: 'alivia-get-help' }, 'alivia-get-help'],
    [{ visitor: 'informalCarer' }, 'informalCarer'],
    [{ procedure: 'alivia-choose-role', visitor: 'informalCarer' }, 'alivia-choose-role:informalCarer'],
  ];
  for (const [own, key] of rows) {
    it(`is another for another start: ${key}`, () => {
      assert.equal(said(own).key, key);
    });
  }

  it('is the same whatever the language and the coordinator', () => {
    assert.equal(said({ lang: 'fr', 'coordinator-name': 'An', gateway: '/' }).key, said({}).key);
  });
});

describe('the language', () => {
  const rows: readonly (readonly [string | undefined, string | undefined, string | undefined, readonly string[]])[] = [
    // The attribute, the page, the language that is missed, what is unknown.
    [undefined, undefined, undefined, []],
    [undefined, 'nl-BE', undefined, []],
    [undefined, 'fr-BE', 'fr', []],
    ['fr', 'nl', 'fr', []],
    ['nl', 'fr', undefined, []],
    ['DE_at', undefined, 'de', []],
    ['en', undefined, 'en', []],
    // The portal did not ask this of us.
    [undefined, 'it', undefined, []],
    [undefined, '', undefined, []],
    ['it', 'fr', undefined, ['lang="it"']],
  ];
  for (const [own, page, missed, unknown] of rows) {
    it(`is Dutch for lang=${own} in a page in ${page}, and misses ${missed}`, () => {
      const settings = said(own === undefined ? {} : { lang: own }, page);
      assert.deepEqual([settings.language, settings.missed, settings.unknown], ['nl', missed, unknown]);
    });
  }
});
