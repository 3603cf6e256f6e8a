/** Imitates what Prototype.js 1.6 and 1.7 do to a page: natives replaced, and arrays and elements extended. */
(() => {
  const $break = {};
  const identity = (value) => value;
  const Enumerable = {
    each(iterator, context) {
      try {
        this._each((value, index) => iterator.call(context, value, index));
      } catch (error) {
        if (error !== $break) throw error;
      }
      return this;
    },
    collect(iterator = identity, context) {
      const results = [];
      this.each((value, index) => results.push(iterator.call(context, value, index)));
      return results;
    },
    detect(iterator, context) {
      let found;
      this.each((value, index) => {
        if (!iterator.call(context, value, index)) return;
        found = value;
        throw $break;
      });
      return found;
    },
    findAll(iterator, context) {
      const results = [];
      this.each((value, index) => iterator.call(context, value, index) && results.push(value));
      return results;
    },
    all(iterator = identity, context) {
      let result = true;
      this.each((value, index) => {
        result = result && !!iterator.call(context, value, index);
        if (!result) throw $break;
      });
      return result;
    },
    any(iterator = identity, context) {
      let result = false;
      this.each((value, index) => {
        if ((result = !!iterator.call(context, value, index))) throw $break;
      });
      return result;
    },
    include(object) {
      return this.any((value) => value === object);
    },
    toArray() {
      return this.map();
    },
    inspect: () => '#<Enumerable>',
  };
  const { collect, detect, findAll, all, any, include, toArray } = Enumerable;
  Object.assign(Enumerable, { map: collect, find: detect, filter: findAll, every: all, some: any });
  Object.assign(Enumerable, { member: include, entries: toArray, select: findAll });

  Object.assign(Array.prototype, { _each: Array.prototype.forEach }, Enumerable, {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    clear() {
      this.length = 0;
      return this;
    },
    toArray() {
      return [...this];
    },
    toJSON() {
      return `[${[...this].map((value) => JSON.stringify(value)).join(', ')}]`;
    },
  });
  window.$A = Array.from = (iterable) => {
    if (!iterable) return [];
    if ('toArray' in Object(iterable)) return iterable.toArray();
    return Array.prototype.slice.call(iterable);
  };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (...selectors) => [...document.querySelectorAll(selectors.join())];

  Object.assign(Function.prototype, {
    bind(context, ...given) {
      if (given.length === 0 && context === undefined) return this;
      const bound = this;
      return function (...rest) {
        return bound.apply(context, [...given, ...rest]);
      };
    },
    wrap(wrapper) {
      const wrapped = this;
      return function (...given) {
        return wrapper.apply(this, [wrapped.bind(this), ...given]);
      };
    },
    delay(seconds) {
      return setTimeout(this, seconds * 1000);
    },
  });
  Object.assign(String.prototype, {
    toJSON() {
      return JSON.stringify(String(this));
    },
    startsWith(pattern) {
      return this.lastIndexOf(pattern, 0) === 0;
    },
    strip() {
      return this.replace(/^\s+|\s+$/g, '');
    },
    blank() {
      return /^\s*$/.test(this);
    },
  });
  Object.assign(HTMLElement.prototype, {
    show() {
      this.style.display = '';
      return this;
    },
    hide() {
      this.style.display = 'none';
      return this;
    },
    visible() {
      return this.style.display !== 'none';
    },
    toggle() {
      return this.visible() ? this.hide() : this.show();
    },
    update(content) {
      this.textContent = content ?? '';
      return this;
    },
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    select: (...selectors) => window.$$(...selectors),
    scrollTo() {
      window.scrollTo(0, this.offsetTop);
      return this;
    },
  });
  // The page's own elements become instances of this, as in the library.
  const native = window.Element;
  window.Element = function (tag) {
    return document.createElement(tag);
  };
  Object.assign(window.Element, native);
  window.Element.prototype = native.prototype;
})();
