import { readFileSync } from 'node:fs';

/** A row of a table by column name; a missing cell is the empty string. */
export type Row = (column: string) => string;

/** Reads a table: tab-separated, the first line names the columns, `#` begins a comment line. */
export function readTable(path: string): Row[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = lines[0]?.split('\t') ?? [];
  return lines.slice(1).map((line) => {
    const cells = line.split('\t');
    return (column) => {
      const index = columns.indexOf(column);
      if (index < 0) throw new Error(`${path} has no column "${column}"`);
      return cells[index]?.trim() ?? '';
    };
  });
}

/** Splits `name | name | ~weak name` into the sure and the weak names, each as a record's value. */
export function splitNames(cell: string): { names: string; weak: string } {
  const all = cell.split('|').map((name) => name.trim());
  return {
    names: all.filter((name) => !name.startsWith('~')).join(' | '),
    weak: all
      .filter((name) => name.startsWith('~'))
      .map((name) => name.slice(1))
      .join(' | '),
  };
}
