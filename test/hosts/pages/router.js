/** Imitates what routers of single-page portals do to the page: each of these takes the guide somewhere, in its own way. */
globalThis.routes = {
  /** Puts the same elements elsewhere. */
  moves() {
    const page = document.createElement('div');
    page.append(...document.querySelectorAll('wegwijzer-launcher, wegwijzer-guide'));
    document.body.append(page);
  },
  /** The same, in the way that keeps what is playing and has focus. */
  movesWhole() {
    const page = document.body.appendChild(document.createElement('div'));
    for (const element of document.querySelectorAll('wegwijzer-launcher, wegwijzer-guide'))
      page.moveBefore(element, null);
  },
  /** Takes them out, and puts them back when the next page is drawn. */
  async takesOut() {
    const elements = [...document.querySelectorAll('wegwijzer-launcher, wegwijzer-guide')];
    for (const element of elements) element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    document.body.append(...elements);
  },
  /** Draws the page anew from its HTML. */
  drawsAnew() {
    const { innerHTML } = document.body;
    document.body.innerHTML = innerHTML;
  },
  /** Puts another body in the place of this one, as Turbo does. */
  swapsBody() {
    const next = document.body.cloneNode(true);
    document.documentElement.replaceChild(next, document.body);
  },
};
