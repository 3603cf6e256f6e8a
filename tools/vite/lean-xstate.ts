import { parseAst, type Plugin } from 'vite';
import { cutOut, isNode, nameOf, nodesIn, type Cut } from './syntax.ts';

/** What goes out of one file of XState: methods and getters altogether, functions to nothing. */
interface Unused {
  readonly file: RegExp;
  readonly methods: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
}

/** What nothing of ours reaches: other ways to listen, the bridge to a browser's extension, routes, descriptions. */
const unused: readonly Unused[] = [
  {
    file: /\/xstate\/dist\/raise-\w+\.esm\.js$/,
    methods: new Set(['select', 'on', 'attachDevTools']),
    functions: new Set(['formatRouteTransitions']),
  },
  {
    file: /\/xstate\/dist\/StateMachine-\w+\.esm\.js$/,
    methods: new Set(['definition', 'events', 'ownEvents', 'provide']),
    functions: new Set(),
  },
];

/**
 * Leaves out of XState what the product never calls, and the words of its errors: they tell whoever writes a machine
 * what is wrong with it, and the development server and the tests have them whole.
 */
export function leanXstate(): Plugin {
  const seen = new Set<Unused>();
  return {
    name: 'wegwijzer:lean-xstate',
    apply: 'build',
    transform(code, id) {
      const part = unused.find(({ file }) => file.test(id));
      if (!part) return null;
      seen.add(part);
      return { code: withoutUnused(code, part), map: null };
    },
    buildEnd(error) {
      if (!error && seen.size < unused.length) throw new Error('XState was not found, so it was not made lean');
    },
  };
}

/**
 * The source of one file of XState without what is never called.
 *
 * @throws {Error} when XState has changed, and this has to be looked at again.
 */
export function withoutUnused(code: string, { methods, functions }: Pick<Unused, 'methods' | 'functions'>): string {
  const nodes = nodesIn(parseAst(code));
  const found = new Set<string>();
  const cuts = nodes.flatMap((node): Cut[] => {
    const { type, start, end } = node;
    const name = nameOf(node['key'] ?? node['id']);
    const isMethod = type === 'MethodDefinition' && methods.has(name);
    const isFunction = type === 'FunctionDeclaration' && functions.has(name);
    if (!isMethod && !isFunction) return [];
    found.add(name);
    return [{ start, end, instead: isMethod ? '' : `function ${name}() {}` }];
  });
  if (found.size < methods.size + functions.size) throw new Error('XState has changed');
  const messages = nodes.flatMap(({ type, callee, arguments: given }): Cut[] => {
    const [message] = Array.isArray(given) ? (given as readonly unknown[]) : [];
    if (type !== 'NewExpression' || nameOf(callee) !== 'Error' || !isNode(message)) return [];
    const { start, end } = message;
    return cuts.some((cut) => cut.start <= start && end <= cut.end) ? [] : [{ start, end, instead: "'XState'" }];
  });
  return cutOut(code, [...cuts, ...messages]);
}
