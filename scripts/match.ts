/**
 * Finds claims again: `npm run -s match -- --store CLAIMS.jsonl < TEXTS.jsonl`. Both are lines of
 * {"id","text","title"?,"lang"?,"date"?}. Prints for each text the claims that come nearest, best
 * first. Lines that cannot be read are named on standard error; the exit code is then 1.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { IndexedClaim } from '../lib/analysis/claim-matching/claim-document.ts';
import { indexClaims } from '../lib/analysis/claim-matching/claim-index.ts';
import { matchClaims } from '../lib/analysis/match-claims.ts';

const LISTED = 10;
let failures = 0;

function readLine(line: string, where: string): IndexedClaim | null {
  const complain = (reason: string): null => {
    failures++;
    console.error(`${where}: ${reason}`);
    return null;
  };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return complain(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null) return complain('not an object');
  const { id, text, title } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return complain('no "id"');
  if (typeof text !== 'string') return complain('"text" is no string');
  return { id: String(id), text, ...(typeof title === 'string' && { title }) };
}

async function match(store: string): Promise<void> {
  const lines = readFileSync(store, 'utf8').split('\n');
  const claims = lines.flatMap((line, at) =>
    line.trim() === '' ? [] : (readLine(line, `${store} line ${at + 1}`) ?? []),
  );
  const lookup = indexClaims(claims);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    const given = line.trim() === '' ? null : readLine(line, `line ${number}`);
    if (!given) continue;
    const matches = matchClaims(lookup, given, LISTED);
    console.log(JSON.stringify({ id: given.id, matches }));
  }
}

function storeOf(): string | null {
  try {
    return parseArgs({ options: { store: { type: 'string' } } }).values.store ?? null;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

const store = storeOf();
if (store === null) {
  console.error('usage: npm run -s match -- --store CLAIMS.jsonl < TEXTS.jsonl');
  process.exitCode = 2;
} else {
  try {
    await match(store);
    if (failures > 0) process.exitCode = 1;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`no such file: ${store}`);
    process.exitCode = 2;
  }
}
