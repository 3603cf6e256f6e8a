import { everyPage } from '../../tools/manual/pages.ts';

/** The manual as it is made on a day in June 2026, when what the documents date lies behind. */
export const pages = await everyPage(new Date('2026-06-10T10:00:00+02:00'));

/** The text of a page as it is read, with one space where there are more. */
export function readIn(page: string): string {
  return page
    .replaceAll('<wbr />', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Everything on a page that a link can end at. */
export function idsIn(page: string): readonly string[] {
  return [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
}

/** Where the links of a page lead: all that it fetches, shows or goes to. */
export function targetsIn(page: string): readonly string[] {
  return [...page.matchAll(/\s(?:href|src)="([^"]+)"|; url=([^"]+)"/g)].map(([, link, moved]) => link ?? moved!);
}
