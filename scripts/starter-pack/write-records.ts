/** A record as its lines, in writing order; a field whose value is empty is left out. */
export type RecordLines = readonly (readonly [key: string, value: string])[];

/** Further facts in one cell of a table, each as a record has it, with ` // ` between them. */
export function furtherFacts(cell: string): RecordLines {
  return cell.split(' // ').map((fact) => ['fact', fact] as const);
}

export interface RecordFile {
  /** Name of the file without `.txt`. */
  readonly name: string;
  /** Who states the facts and for which date, for example `Unicode CLDR 41 2022-04`. */
  readonly source: string;
  /** Comment lines under the header. */
  readonly comments: readonly string[];
  readonly records: readonly RecordLines[];
}

/** Writes a record file in the format that `parseRecords` reads. */
export function writeRecords({ name, source, comments, records }: RecordFile): string {
  const header = [`file: ${name}`, `source: ${source}`, ...comments.map((line) => `# ${line}`)];
  const blocks = records.map((record) =>
    record.filter(([, value]) => value !== '').map(([key, value]) => `${key}: ${value}`),
  );
  return `${[header, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
