import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordProblem, SourceRecord } from './parse-records.ts';

export interface IdCheck {
  /** Wikidata ids that the lists name otherwise than the record does. */
  readonly conflicts: readonly RecordProblem[];
  /** Records with a Wikidata id that stands in no list: to be looked at by a person. */
  readonly unconfirmed: readonly SourceRecord[];
  readonly confirmed: number;
}

/**
 * Compares the records' Wikidata ids with the corpora's lists of ids and labels
 * (`wikidata-ids-ru.tsv`, `territory-qids.tsv`). A record agrees with a list when one of its
 * names shares a word stem with the listed label; labels of the lists are often longer, older or
 * in another order, so that more cannot be asked.
 */
export function checkIds(records: readonly SourceRecord[], corpora: string): IdCheck {
  const labels = readLabels(corpora);
  const conflicts: RecordProblem[] = [];
  const unconfirmed: SourceRecord[] = [];
  let confirmed = 0;
  for (const record of records) {
    const { id, names, weakNames } = record.entity;
    if (!id.startsWith('Q')) continue;
    const listed = labels.get(id);
    if (listed === undefined) unconfirmed.push(record);
    else {
      const own = [names.ru, names.en, weakNames?.ru, weakNames?.en].flatMap((list) => list ?? []);
      if (listed.some((label) => own.some((name) => shareStem(label, name)))) confirmed += 1;
      else {
        const message = `${id} is "${listed.join('", "')}" in the lists, "${own[0]}" here`;
        conflicts.push({ file: record.file, line: record.line, message });
      }
    }
  }
  return { conflicts, unconfirmed, confirmed };
}

function readLabels(corpora: string): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  const read = (file: string, idColumn: number, labelColumn: number) => {
    for (const line of readFileSync(join(corpora, file), 'utf8').split('\n').slice(1)) {
      const cells = line.split('\t');
      const [id, label] = [cells[idColumn], cells[labelColumn]?.trim()];
      if (id && label) labels.set(id, [...(labels.get(id) ?? []), label]);
    }
  };
  read('wikidata-ids-ru.tsv', 0, 1);
  read('territory-qids.tsv', 1, 2);
  return labels;
}

/** Long enough to tell names apart, short enough to bridge case endings and spellings. */
const STEM = 4;

function shareStem(a: string, b: string): boolean {
  const other = new Set(stemsOf(b));
  return stemsOf(a).some((stem) => other.has(stem));
}

function stemsOf(name: string): string[] {
  const words =
    name
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, STEM));
}
