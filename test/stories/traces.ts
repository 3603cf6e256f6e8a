/** Runs in the page: every key of its globals, their statics and prototypes, with whether it is the browser's own. */
export function traces(): readonly string[] {
  const isOwn = (value: unknown) =>
    typeof value === 'function' && !/\[native code\]/.test(Function.prototype.toString.call(value))
      ? 'page'
      : 'browser';
  const keysOf = (name: string, object: object) =>
    Reflect.ownKeys(object).map((key) => {
      const { value, ...accessors } = Object.getOwnPropertyDescriptor(object, key)!;
      return `${name}.${String(key)}: ${[value, ...Object.values(accessors)].map(isOwn).join(' ')}`;
    });
  const globals = Object.getOwnPropertyNames(globalThis).flatMap((name) => {
    const { value } = Object.getOwnPropertyDescriptor(globalThis, name)!;
    if (typeof value !== 'function') return [];
    return [...keysOf(name, value), ...(value.prototype ? keysOf(`${name}.prototype`, value.prototype) : [])];
  });
  const { head, body, documentElement } = document;
  const script = '<script type="module" src="/wegwijzer.js"></script>';
  const attributes = [documentElement, head, body].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => `${element.localName} ${name} ${value}`),
  );
  return [
    ...keysOf('globalThis', globalThis),
    ...globals,
    ...attributes,
    head.innerHTML.replace(script, '').replace(/\s+/g, ' '),
    body.innerHTML,
    `sheets ${document.adoptedStyleSheets.length}`,
  ];
}
