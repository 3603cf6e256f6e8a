import { flowIds } from '../../src/flow/catalogue.ts';
import { procedureStart } from '../../src/flow/registry.ts';
import { offered } from '../../src/text/languages.ts';
import { readBook, type Book } from './book.ts';
import { flowPage } from './flow-page.ts';
import { indexPages } from './index-pages.ts';
import { layout, moved } from './layout.ts';
import { addressOf, procedures, rolesOf } from './places.ts';
import { Reading } from './reading.ts';

/**
 * Every page of the manual by the name of its file: in each offered language a first page, one for each portal, one for
 * each flow and role, and one for each procedure that portals link to by another name.
 *
 * @param now - The day on which it is made: what held only before it, is left out.
 */
export async function everyPage(now: Date): Promise<ReadonlyMap<string, string>> {
  const [reference, ...others] = await Promise.all(offered.map((language) => readBook(language, now)));
  const books = [reference!, ...others];
  return new Map([
    // Without a language it goes on in the first that is offered; there the others can be chosen.
    ['index.html', moved(reference!, reference!.say('start.title'), `${reference!.text.language}/index.html`, '')],
    ...books.flatMap((book) =>
      [...pagesIn(book)].map(([file, page]) => [`${book.text.language}/${file}`, page] as const),
    ),
  ]);
}

function pagesIn(book: Book): ReadonlyMap<string, string> {
  const readings = flowIds.flatMap((id) => rolesOf(book, id).map((role) => new Reading(book, id, role)));
  const pages = [...indexPages(book), ...readings.map(flowPage)];
  const written = new Map(pages.map((page) => [page.file, layout(book, page)]));
  return new Map([...movedPages(book, written), ...written]);
}

/** A procedure that shares its page with others has an address of its own all the same. */
function movedPages(book: Book, written: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return procedures()
    .map((procedure) => ({ file: `${procedure}.html`, start: procedureStart(procedure)! }))
    .filter(({ file }) => !written.has(file))
    .map(
      ({ file, start }) => [file, moved(book, book.text.flow(start.flow, 'title'), addressOf(book, start))] as const,
    );
}
