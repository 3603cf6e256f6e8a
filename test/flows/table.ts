/** One row of a table: a text for each column. */
export type Row<Column extends string> = { readonly [Key in Column]: string };

/**
 * Reads a table as somebody who knows the procedure signs it: a first line with the columns, then the rows, the cells
 * between bars. Throws a RangeError when a line does not fit the columns.
 */
export function table<const Columns extends readonly string[]>(
  columns: Columns,
  source: string,
): readonly Row<Columns[number]>[] {
  const [heads = [], ...rows] = source
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  if (heads.join() !== columns.join()) throw new RangeError(`The table has the columns ${heads.join(', ')}`);
  return rows.map((cells) => {
    if (cells.length !== columns.length) throw new RangeError(`The row ‘${cells.join(' | ')}’ does not fit`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])) as Row<Columns[number]>;
  });
}

/** The names in a cell: `a, b, c`. */
export function listed(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',').map((name) => name.trim());
}
