/**
 * What is wrong with what is drawn, for somebody with settings of their own. These run in the page, so each stands by
 * itself; they are given every element that Wegwijzer has, and answer with those that are at fault.
 */

/** What scrolls beside the dialog, or stays while it does; and the dialog itself when it is too wide. */
export function scrollingApart(all: readonly Element[]): readonly string[] {
  const dialog = all.find((one) => one.matches('dialog'))!;
  const isWide = dialog.scrollWidth > dialog.clientWidth || document.documentElement.scrollWidth > innerWidth;
  const apart = all.filter((one) => {
    const { overflowY, position } = getComputedStyle(one);
    const scrolls = /auto|scroll/.test(overflowY) && one.scrollHeight > one.clientHeight;
    return !one.matches('dialog, .open, textarea') && (scrolls || /sticky|fixed/.test(position));
  });
  return [...(isWide ? ['too wide'] : []), ...apart.map((one) => `${one.localName} ${one.className}`)];
}

/** Which controls cannot be brought in sight whole, with nothing over them. */
export function outOfReach(controls: readonly Element[]): readonly string[] {
  const dialog = controls.find((one) => one.matches('dialog'))!;
  const hidden = controls.filter((control) => {
    if (control === dialog || !control.checkVisibility()) return false;
    control.scrollIntoView({ block: 'nearest' });
    const { x, y, right, bottom, height, width } = control.getBoundingClientRect();
    const over = (control.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
    const fits = bottom < innerHeight + 1 || height > innerHeight;
    return !(x > -1 && y > -1 && right < innerWidth + 1 && fits && over && control.contains(over));
  });
  dialog.scrollTo(0, 0);
  return hidden.map(({ localName, textContent }) => `${localName} ‘${textContent.trim()}’`);
}

/** Widens the spacing in every tree as WCAG 1.4.12 asks. */
export function spaceOut(all: readonly Element[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  for (const root of new Set(all.map((one) => one.getRootNode() as ShadowRoot)))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** What does not fit in its own box. */
export function cutOff(all: readonly Element[]): readonly string[] {
  const seen = all.filter((one) => one.checkVisibility() && !one.matches('.unseen, .unseen *, .open, dialog, svg *'));
  const cut = seen.filter((one) => {
    const { overflow, display } = getComputedStyle(one);
    const isTall = overflow !== 'visible' && one.scrollHeight > one.clientHeight + 1;
    const isOwn = one.matches('select, textarea') || display === 'inline';
    return !isOwn && (isTall || one.scrollWidth > one.clientWidth + 1);
  });
  return cut.map(({ localName, textContent }) => `${localName} ‘${textContent.trim()}’`);
}

/** Which controls lie over one another. */
export function overlapping(controls: readonly Element[]): readonly string[] {
  const shown = controls.filter((one) => one.checkVisibility() && !one.matches('dialog, .open'));
  const boxes = shown.map((control) => [control, control.getBoundingClientRect()] as const);
  const over = boxes.filter(([control, box]) =>
    boxes.some(
      ([other, { x, y, right, bottom }]) =>
        other !== control && box.x < right - 1 && x < box.right - 1 && box.y < bottom - 1 && y < box.bottom - 1,
    ),
  );
  return over.map(([{ localName, textContent }]) => `${localName} ‘${textContent.trim()}’`);
}

/** Where colours are drawn that the system does not have. */
export function strangeColours(all: readonly Element[]): readonly string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const names = 'Canvas CanvasText LinkText ButtonFace ButtonText ButtonBorder Field FieldText GrayText Highlight';
  const allowed = names.split(' ').map((colour) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const seen = all.filter((one) => one.checkVisibility() && !one.matches('.unseen, .unseen *, .open'));
  return seen.flatMap((one) => {
    const { color, backgroundColor, fill, stroke, outlineColor, outlineStyle } = getComputedStyle(one);
    const drawn = one.matches('svg, svg *') ? [fill, stroke] : [color, backgroundColor];
    return [...drawn, ...(outlineStyle === 'none' ? [] : [outlineColor])]
      .filter((colour) => colour !== 'none' && !colour.endsWith(', 0)') && !allowed.includes(colour))
      .map((colour) => `${one.localName}.${one.classList.value} is ${colour}`);
  });
}

/** Which controls have no edge around them and no line under them; a cross or a circle of the browser's own is enough. */
export function withoutEdge(controls: readonly Element[]): readonly string[] {
  const edgeless = controls.filter((one) => {
    const { borderTopWidth, borderTopStyle, textDecorationLine } = getComputedStyle(one);
    const hasEdge = borderTopStyle === 'solid' && Number.parseFloat(borderTopWidth) >= 1;
    return !hasEdge && textDecorationLine !== 'underline' && !one.matches('dialog, .close, [type="radio"]');
  });
  return edgeless.map(({ localName, textContent }) => `${localName} ‘${textContent.trim()}’`);
}

/** On which controls one cannot see that they have focus. */
export function withoutFocus(controls: readonly Element[]): readonly string[] {
  const { backgroundColor } = getComputedStyle(controls.find((one) => one.matches('dialog'))!);
  const unseen = controls.filter((one) => {
    if (!(one instanceof HTMLElement) || one.matches('dialog, .open')) return false;
    one.focus({ focusVisible: true, preventScroll: true });
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle !== 'solid' || Number.parseFloat(outlineWidth) < 2 || outlineColor === backgroundColor;
  });
  return unseen.map(({ localName, textContent }) => `${localName} ‘${textContent.trim()}’`);
}
