import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CLAIM_TERMS_VERSION } from '../../lib/analysis/claim-matching/claim-document.ts';

/** The version of the terms of claims, and the lists of meanings that it was given for. */
const KNOWN = { version: 10, digest: '6a29143d6ff0d295' };

const FOLDER = join(import.meta.dirname, '../../lib/languages/meanings');

/** Of the lines of the lists alone, in the order of the files: a comment changes no index. */
function digestOfMeanings(): string {
  const lines = readdirSync(FOLDER)
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n'))
    .filter((line) => line.includes('|'));
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}

it('gives claims another version of their index when the lists of meanings change', () => {
  const found = { version: CLAIM_TERMS_VERSION, digest: digestOfMeanings() };
  expect(
    found,
    'Claims that readers keep are indexed by the numbers of meanings. When lib/languages/meanings ' +
      'changes, raise CLAIM_TERMS_VERSION (claim-document.ts) by one, so that every index is made ' +
      'anew, and write the new version and digest into KNOWN above.',
  ).toEqual(KNOWN);
});
