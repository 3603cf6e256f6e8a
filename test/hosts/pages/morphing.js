/** Imitates libraries that watch the page and rewrite it: upgrades, morphing, and a check of every element for access. */
document.addEventListener('DOMContentLoaded', () => {
  const upgrade = (element) => {
    element.setAttribute('data-upgraded', '');
    for (const button of element.querySelectorAll('button')) button.classList.add('portal-button');
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) upgrade(node);
  }).observe(document.documentElement, { childList: true, subtree: true });

  // Morphs the body to the very same HTML, as a live page does whenever its server has something to say.
  const morph = () => {
    const next = new DOMParser().parseFromString(document.body.outerHTML, 'text/html').body;
    [...document.body.children].forEach((element, at) => {
      const other = next.children[at];
      if (element.localName === 'script') return;
      for (const { name, value } of other.attributes) element.setAttribute(name, value);
      for (const { name } of [...element.attributes]) if (!other.hasAttribute(name)) element.removeAttribute(name);
    });
    const passing = document.createElement('p');
    document.querySelector('main').append(passing);
    setTimeout(() => passing.remove());
  };
  document.addEventListener('wegwijzer-step', morph);
  document.addEventListener('click', morph);
});
