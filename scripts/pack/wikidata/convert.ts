/** `npm run pack -- wikidata`: a pack out of a Wikidata dump. */
import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkPackBytes } from '../../../lib/knowledge/check-pack.ts';
import type { Lang } from '../../../lib/model/text.ts';
import { type Finished, finishPack } from './finish.ts';
import { type ReadingWatch, readDump } from './read-dump.ts';
import { type Counts, Workplace } from './workplace.ts';

/** What is asked for. */
export interface ConversionOptions {
  /** A file, or `-` for what is piped in. */
  readonly dump: string;
  readonly out: string;
  readonly languages: readonly Lang[];
  readonly minSitelinks: number;
  /** Entities at most. */
  readonly most: number;
  readonly id: string;
  readonly title: string;
  /** The date of the dump, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** What came of it; null when it was stopped. */
export type Conversion = (Counts & Omit<Finished, 'file'> & { readonly bytes: number }) | null;

/**
 * Converts a dump. What was read stays in `OUT.work` until the pack is finished, and the same
 * command goes on from there.
 * @throws DumpError where the dump cannot be read to its end
 */
export async function convertDump(
  options: ConversionOptions,
  watch: ReadingWatch,
): Promise<Conversion> {
  const { dump, out, languages, minSitelinks, asOf } = options;
  const size = dump !== '-' && existsSync(dump) ? statSync(dump).size : 0;
  const key = JSON.stringify([basename(dump), size, languages, minSitelinks, asOf]);
  const work = new Workplace(`${out}.work`, key);
  try {
    if (!(await readDump(dump, work, { languages, minSitelinks, asOf }, watch))) return null;
    const { file, ...finished } = await finishPack(work, {
      description: {
        id: options.id,
        title: options.title,
        version: asOf,
        created: asOf,
        sources: [{ name: 'Wikidata', license: 'CC0-1.0', url: 'https://www.wikidata.org/' }],
      },
      languages,
      most: options.most,
    });
    const sound = await checkPackBytes(file);
    if (!sound.ok) throw new Error(`the pack is not sound: ${sound.error} ${sound.detail ?? ''}`);
    writeFileSync(`${out}.new`, file);
    renameSync(`${out}.new`, out);
    work.remove();
    return { ...work.checkpoint.counts, ...finished, bytes: file.length };
  } finally {
    work.close();
  }
}
