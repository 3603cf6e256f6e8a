/** Imitates what MooTools 1.2 and 1.3 do to a page: natives replaced by `Type`s, and keys on every prototype. */
(() => {
  const slice = Array.prototype.slice;
  const typeOf = (item) => (Array.isArray(item) ? 'array' : typeof item);
  const isEnumerable = (item) => item != null && typeof item.length === 'number' && typeof item !== 'function';

  Function.prototype.overloadSetter = function () {
    const set = this;
    return function (keys, value) {
      if (typeof keys === 'string') set.call(this, keys, value);
      else for (const key in keys) set.call(this, key, keys[key]);
      return this;
    };
  };
  Function.prototype.extend = function (key, value) {
    this[key] = value;
  }.overloadSetter();
  Function.prototype.implement = function (key, value) {
    this.prototype[key] = value;
  }.overloadSetter();

  Array.extend({
    from(item) {
      if (item == null) return [];
      if (!isEnumerable(item) || typeof item === 'string') return [item];
      return typeOf(item) === 'array' ? item : slice.call(item);
    },
  });
  Function.extend('from', (item) => (typeof item === 'function' ? item : () => item));
  String.extend('from', (item) => `${item}`);
  Number.extend('from', (item) => parseFloat(item));

  Array.implement({
    each: Array.prototype.forEach,
    clone: slice,
    contains(item) {
      return this.indexOf(item) !== -1;
    },
    include(item) {
      if (!this.contains(item)) this.push(item);
      return this;
    },
    append(array) {
      this.push(...array);
      return this;
    },
    erase(item) {
      for (let at = this.length; at--;) if (this[at] === item) this.splice(at, 1);
      return this;
    },
    empty() {
      this.length = 0;
      return this;
    },
    getLast() {
      return this[this.length - 1] ?? null;
    },
    flatten() {
      return this.flat(Infinity);
    },
  });
  Function.implement({
    attempt(given, bind) {
      try {
        return this.apply(bind, Array.from(given));
      } catch {
        return null;
      }
    },
    pass(given, bind) {
      return () => this.apply(bind, Array.from(given));
    },
    bind(that, ...given) {
      const bound = this;
      return function (...rest) {
        return bound.apply(that, [...given, ...rest]);
      };
    },
    delay(wait, bind, given) {
      return setTimeout(this.pass(given ?? [], bind), wait);
    },
  });
  String.implement({
    test(pattern) {
      return new RegExp(pattern).test(this);
    },
    contains(text) {
      return this.indexOf(text) > -1;
    },
    clean() {
      return this.replace(/\s+/g, ' ').trim();
    },
  });

  const elements = window.HTMLElement.prototype;
  Object.assign(elements, {
    set(name, value) {
      this.setAttribute(name, value);
      return this;
    },
    get(name) {
      return this.getAttribute(name);
    },
    inject(where) {
      where.appendChild(this);
      return this;
    },
    adopt(...children) {
      this.append(...children);
      return this;
    },
    dispose() {
      return this.parentNode ? this.parentNode.removeChild(this) : this;
    },
    destroy() {
      this.dispose();
      return null;
    },
    empty() {
      this.replaceChildren();
      return this;
    },
    addEvent(type, listener) {
      this.addEventListener(type, listener);
      return this;
    },
    fireEvent(type) {
      this.dispatchEvent(new CustomEvent(type));
      return this;
    },
  });
  const nativeElement = window.Element;
  window.Element = function (tag, properties) {
    return Object.assign(document.createElement(tag), properties);
  };
  window.Element.prototype = nativeElement.prototype;
  // Until 1.3 the library's wrapper of an event took the browser's name for it.
  window.Event = function (event) {
    this.event = event;
    this.type = event?.type;
    this.target = event?.target;
  };
  window.Event.implement({
    stop() {
      this.event.preventDefault();
      this.event.stopPropagation();
      return this;
    },
  });
  window.$ = document.id = (id) => document.getElementById(id);
  window.$$ = (selector) => [...document.querySelectorAll(selector)];
})();
