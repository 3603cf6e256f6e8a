import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { leanXstate, withoutUnused } from '../../tools/vite/lean-xstate.ts';

const sample = `
class Actor {
  select(selector) { throw new Error('Long words'); }
  send(event) {
    if (!event) throw new Error(\`No \${event}\`);
    return event;
  }
  get events() { return []; }
}
function formatRoutes(root) { return root; }
export { Actor, formatRoutes };
`;

type Lean = { Actor: new () => { send(event: unknown): unknown }; formatRoutes: (root: unknown) => unknown };

/** What the bundler calls. */
interface Hooks {
  readonly transform: (code: string, id: string) => { readonly code: string } | null;
  readonly buildEnd: () => void;
}

const hooks = () => leanXstate() as unknown as Hooks;

const leanSample = withoutUnused(sample, {
  methods: new Set(['select', 'events']),
  functions: new Set(['formatRoutes']),
});

describe('the XState that ships', () => {
  it('has neither the methods nor the getters that nothing reaches, and all others', async () => {
    const { Actor } = (await import(`data:text/javascript,${encodeURIComponent(leanSample)}`)) as Lean;
    assert.deepEqual(Object.getOwnPropertyNames(Actor.prototype), ['constructor', 'send']);
    assert.equal(new Actor().send('help'), 'help');
  });

  it('does nothing in the functions that do nothing for us', async () => {
    const { formatRoutes } = (await import(`data:text/javascript,${encodeURIComponent(leanSample)}`)) as Lean;
    assert.equal(formatRoutes({}), undefined);
  });

  it('throws where it threw, in one word', async () => {
    const { Actor } = (await import(`data:text/javascript,${encodeURIComponent(leanSample)}`)) as Lean;
    assert.throws(() => new Actor().send(undefined), { message: 'XState' });
  });

  it('is refused when XState has changed', () => {
    const one = { methods: new Set(['gone']), functions: new Set<string>() };
    assert.throws(() => withoutUnused(sample, one), /has changed/);
  });

  it('is the XState that is installed, made smaller', () => {
    const { transform, buildEnd } = hooks();
    const changed = globSync('node_modules/xstate/dist/*.esm.js').flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const lean = transform(source, `/project/${file}`);
      return lean ? [{ source, lean: lean.code }] : [];
    });
    assert.equal(changed.length, 2);
    for (const { source, lean } of changed) {
      parseAst(lean);
      assert.ok(!/does not exist on|Infinite loop detected/.test(lean));
      assert.ok(lean.length < source.length);
    }
    assert.doesNotThrow(() => buildEnd());
    assert.throws(() => hooks().buildEnd(), /not found/);
  });
});
