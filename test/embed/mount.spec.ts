import { assert } from '@open-wc/testing';
import { mount } from '../../src/wegwijzer.ts';
import { mount as mountGuide } from '../../src/wegwijzer-guide.ts';
import type { Mounted, MountOptions } from '../../src/wegwijzer.ts';

describe('A script that mounts Wegwijzer', () => {
  let place: HTMLElement;
  let mounted: Mounted[] = [];

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    for (const one of mounted) one.unmount();
    mounted = [];
    place.remove();
  });

  const mounts = (options?: MountOptions) => {
    const one = mount(place, options);
    mounted.push(one);
    return one.element;
  };

  it('gets the guide at the end of the element', () => {
    place.append('Hulp');
    const element = mounts();
    assert.equal(element, place.lastChild);
    assert.equal(element.outerHTML, '<wegwijzer-guide></wegwijzer-guide>');
  });

  it('can have the button instead', () => {
    const element = mounts({ as: 'launcher', lang: 'nl' });
    assert.equal(element.outerHTML, '<wegwijzer-launcher lang="nl"></wegwijzer-launcher>');
    assert.exists(element.shadowRoot?.querySelector('button'));
  });

  it('says with options what the attributes say', () => {
    const element = mounts({
      as: 'launcher',
      procedure: 'alivia-login-informal-carer',
      visitor: 'informalCarer',
      gateway: '/help',
      coordinator: { name: '"An"', phone: '02 555 01 02' },
      contacts: { rizivServiceCenter: { phone: '02 000 00 00' } },
      counts: true,
    });
    assert.deepEqual(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])), {
      procedure: 'alivia-login-informal-carer',
      visitor: 'informalCarer',
      gateway: '/help',
      'coordinator-name': '"An"',
      'coordinator-phone': '02 555 01 02',
      contacts: '{"rizivServiceCenter":{"phone":"02 000 00 00"}}',
      counts: '',
    });
  });

  it('sets nothing else than the attributes there are', () => {
    const element = mounts({ as: 'launcher', counts: false, onclick: 'alert(1)' } as MountOptions);
    assert.equal(element.attributes.length, 0);
  });

  it('hands over the observer for development', () => {
    const inspect = () => undefined;
    assert.propertyVal(mounts({ as: 'launcher', inspect }), 'inspect', inspect);
  });

  it('can take it out again', () => {
    mounts();
    mounted.pop()?.unmount();
    assert.equal(place.childElementCount, 0);
  });

  it('gets no button from the module that has none, but hears where it is', () => {
    const options: object = { as: 'launcher' };
    assert.throws(() => mountGuide(place, options), /wegwijzer-guide\.js has no launcher: import wegwijzer\.js/);
    assert.equal(place.childElementCount, 0);
    mounted.push(mountGuide(place, { as: 'guide' }));
    assert.equal(place.innerHTML, '<wegwijzer-guide></wegwijzer-guide>');
  });
});
