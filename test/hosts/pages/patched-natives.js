/** Imitates monitors, polyfills and session recorders, which put themselves between a page and its browser. */
globalThis.seen = [];

const { define } = CustomElementRegistry.prototype;
// As hot reloading and scoped registries do: what is registered is not the class that was given.
CustomElementRegistry.prototype.define = function (tag, element, options) {
  return define.call(this, tag, class extends element {}, options);
};

const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  globalThis.seen.push(`shadow ${this.localName}`);
  return root;
};

const nativeFetch = globalThis.fetch;
globalThis.fetch = async function (resource, init) {
  const headers = new Headers(init?.headers);
  headers.set('x-portal', 'trace');
  globalThis.seen.push(`fetch ${new URL(resource, location.href).pathname}`);
  return nativeFetch(resource, { ...init, headers });
};

const { addEventListener } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, listener, options) {
  return addEventListener.call(this, type, listener, options);
};

const { setTimeout: nativeSetTimeout } = globalThis;
globalThis.setTimeout = (task, wait, ...given) =>
  nativeSetTimeout((...rest) => (typeof task === 'function' ? task(...rest) : undefined), wait, ...given);
