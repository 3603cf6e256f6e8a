/** Imitates portals with layers of their own: a modal, a focus trap, parts that are made inert, and keys that do things. */
globalThis.heard = [];
globalThis.pulls = 0;
for (const type of ['keydown', 'keypress', 'keyup']) {
  document.addEventListener(type, ({ key }) => heard.push(`${type} ${key}`));
}

/** Holds focus in the layer that the portal made itself, as libraries do that know no native dialog. */
globalThis.trapFocus = () => {
  const trap = document.querySelector('#trap');
  const pull = () => {
    globalThis.pulls += 1;
    trap.querySelector('button').focus();
  };
  trap.hidden = false;
  pull();
  document.addEventListener('focusin', ({ target }) => !trap.contains(target) && pull());
  document.addEventListener('focusout', () => setTimeout(() => trap.contains(document.activeElement) || pull()));
};

/** As such libraries do for screen readers while their layer is open. */
globalThis.hideTheRest = (isHidden) => {
  for (const element of document.querySelectorAll('body > :not(#trap)')) {
    element.inert = isHidden;
    if (isHidden) element.setAttribute('aria-hidden', 'true');
    else element.removeAttribute('aria-hidden');
  }
};
