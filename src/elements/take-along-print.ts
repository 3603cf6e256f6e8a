import { sheetStyles } from './take-along-sheet.styles.ts';

/**
 * Prints a sheet and nothing else. It becomes a page of its own in an empty frame: the host page is neither printed nor
 * touched, hears of no printing, and its policy has no say, as nothing is fetched for an empty frame. Where a frame is
 * out of reach (a sandboxed portal), the page is printed as it stands.
 *
 * @param sheet - What is copied to the page.
 * @param parent - Where the frame stands until the printing is over.
 */
export function printSheet(sheet: HTMLElement, parent: HTMLElement): void {
  parent.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  parent.append(frame);
  const { contentWindow: page, contentDocument: paper } = frame;
  if (!page || !paper) {
    frame.remove();
    globalThis.print();
    return;
  }
  write(sheet, paper);
  page.addEventListener('afterprint', () => frame.remove());
  page.print();
}

function write(sheet: HTMLElement, paper: Document): void {
  const styles = new paper.defaultView!.CSSStyleSheet();
  styles.replaceSync(sheetStyles);
  paper.adoptedStyleSheets = [styles];
  paper.title = sheet.title;
  paper.documentElement.lang = sheet.lang;
  paper.body.append(...paper.importNode(sheet, true).childNodes);
}
