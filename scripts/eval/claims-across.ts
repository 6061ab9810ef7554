/** Claims found again in another language: our own pairs among ten thousand claims of others. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedClaim } from '../../lib/analysis/claim-matching/claim-document.ts';
import { indexClaims } from '../../lib/analysis/claim-matching/claim-index.ts';
import { matchClaims } from '../../lib/analysis/match-claims.ts';
import type { EntityId } from '../../lib/model/knowledge.ts';
import type { Lang } from '../../lib/model/text.ts';
import { namesOfClaim } from '../../lib/services/claim-names.ts';
import { starterKnowledge } from '../analyze/starter-knowledge.ts';
import { percent } from './wilson.ts';

const FILE = join(import.meta.dirname, '../../tests/eval/gold/claims-across.tsv');
const COLUMNS: readonly Lang[] = ['ru', 'uk', 'en'];
/** From the text to the claim that it repeats. */
export const WAYS = ['uk ru', 'ru uk', 'en ru', 'en uk', 'ru en', 'uk en'] as const;

/** One of our own claims, told in three languages. */
export interface Told {
  readonly set: string;
  readonly claims: Readonly<Record<Lang, { text: string; about: readonly EntityId[] }>>;
}

/** Our own claims with the ids that the starter pack knows. */
export async function readTold(): Promise<readonly Told[]> {
  const knowledge = starterKnowledge();
  const [, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
  return Promise.all(
    lines.map(async (line) => {
      const [set = '', ...texts] = line.split('\t');
      const claims = await Promise.all(
        COLUMNS.map(async (lang, at) => {
          const text = texts[at] ?? '';
          const about = await namesOfClaim(knowledge, { kind: 'own', text, lang });
          return [lang, { text, about }] as const;
        }),
      );
      return { set, claims: Object.fromEntries(claims) as Told['claims'] };
    }),
  );
}

/**
 * Prints how often the first of all claims is the same in another language, and is accepted.
 *
 * @param others claims of others by the language of the store
 * @param show lists what is not first in the half that tuning may look at
 */
export async function evaluateAcross(
  others: Readonly<Record<Lang, readonly IndexedClaim[]>>,
  show: boolean,
): Promise<void> {
  const told = await readTold();
  for (const way of WAYS) {
    const [from, to] = way.split(' ') as [Lang, Lang];
    const own = told.map(({ claims }, at) => ({ id: `own ${at}`, ...claims[to] }));
    const lookup = indexClaims([...others[to], ...own]);
    for (const set of ['dev', 'held']) {
      const asked = told.flatMap((one, at) => (one.set === set ? [{ one, id: `own ${at}` }] : []));
      const found = asked.map(({ one, id }) => {
        const [first] = matchClaims(lookup, one.claims[from], 1);
        return { first, right: first?.id === id, text: one.claims[from].text };
      });
      const right = found.filter((one) => one.right);
      const accepted = found.filter(({ first }) => first?.accepted);
      const sure = accepted.filter((one) => one.right).length;
      console.log(
        `${from} text, ${to} claims, ${set}: first ${percent(right.length, asked.length)},`,
        `accepted ${percent(sure, asked.length)}, of ${accepted.length}`,
      );
      if (!show || set !== 'dev') continue;
      for (const { text, first } of found.filter((one) => !one.right))
        console.log(`  ${text} | ${lookup.claimOf(first?.id ?? '')?.text}`);
    }
  }
}
