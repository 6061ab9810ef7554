import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from './json-lines.ts';

/** An annotated stretch of a corpus text; UTF-16 offsets. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly type: string;
  /** The nominative. */
  readonly lemma?: string;
  readonly entity?: string;
}

/** A document of a corpus. */
export interface GoldDocument {
  readonly id: string;
  readonly source: string;
  readonly lang: 'ru' | 'uk' | 'en';
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

/** The path of a corpus file; ends the program with a clear word where it is missing. */
export function corpusFile(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  console.error(`missing: ${path}`);
  process.exit(2);
}

/** Whether a document is in the half that is set aside: a fixed choice by its id. */
export function isHeld(id: string): boolean {
  let hash = 0;
  for (const letter of id) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return (hash & 0x40) !== 0;
}

/** The documents of a corpus in one of its halves, or all. */
export function readDocuments(
  folder: string,
  name: string,
  part: 'dev' | 'held' | 'all' = 'all',
): GoldDocument[] {
  return readJsonLines<GoldDocument>(corpusFile(folder, name)).filter(
    ({ id }) => part === 'all' || isHeld(id) === (part === 'held'),
  );
}
