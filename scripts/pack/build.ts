import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPackBytes } from '../../lib/knowledge/check-pack.ts';
import { encodePack } from '../../lib/knowledge/pack-format.ts';
import { readEntity } from '../../lib/knowledge/read-entity.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { parseRecords } from '../starter-pack/parse-records.ts';

/** Problems told at most. */
const PROBLEMS_TOLD = 30;

/** Records of a file, and what is wrong with it: "FILE:LINE: what". */
export interface ReadRecords {
  readonly entities: readonly Entity[];
  readonly problems: readonly string[];
}

/**
 * Reads a file of records: `.jsonl`, one `Entity` a line as docs/pack-format.md has it, or
 * `.txt`, written as those of the starter pack (scripts/starter-pack/README.md).
 */
export function readRecords(path: string, text: string): ReadRecords {
  if (!path.endsWith('.jsonl')) {
    const { records, problems } = parseRecords(text, basename(path));
    return {
      entities: records.map(({ entity }) => entity),
      problems: problems.map((problem) => JSON.stringify(problem)),
    };
  }
  const entities: Entity[] = [];
  const problems: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if (typeof read === 'string') problems.push(`${path}:${index + 1}: ${read}`);
    else entities.push(read);
  }
  return { entities, problems };
}

function readLine(line: string): Entity | string {
  try {
    const read = readEntity(JSON.parse(line));
    return read.ok ? read.value : (read.detail ?? read.error);
  } catch (error) {
    if (error instanceof SyntaxError) return error.message;
    throw error;
  }
}

/** The command `build`: a pack out of files of records. @returns the exit code */
export async function buildCommand(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: text,
      id: text,
      title: text,
      version: text,
      source: text,
      license: text,
      url: text,
    },
  });
  const { out, id, title, version, source, license, url } = values;
  if (!out || !id || !title || !version || !source || !license || positionals.length === 0) {
    console.error(
      'npm run pack -- build: records, --out, --id, --title, --version, --source and --license are needed',
    );
    return 2;
  }
  const read = positionals.map((path) => readRecords(path, readFileSync(path, 'utf8')));
  const entities = read.flatMap((one) => one.entities);
  const seen = new Set<string>();
  const twice = entities.filter((entity) => seen.size === seen.add(entity.id).size);
  const problems = [
    ...read.flatMap((one) => one.problems),
    ...twice.map((entity) => `${entity.id}: two records have this id`),
  ];
  for (const problem of problems.slice(0, PROBLEMS_TOLD)) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} problems; no pack was written`);
    return 1;
  }
  const created = new Date().toISOString().slice(0, 10);
  const sources = [{ name: source, license, ...(url && { url }) }];
  const pack = encodePack({ id, title, version, created, sources }, entities);
  const sound = await checkPackBytes(pack);
  if (!sound.ok) {
    console.error(`${sound.error}: ${sound.detail ?? ''}`);
    return 1;
  }
  writeFileSync(`${out}.new`, pack);
  renameSync(`${out}.new`, out);
  console.log(`${out}: ${entities.length} entities, ${pack.length} bytes`);
  return 0;
}
