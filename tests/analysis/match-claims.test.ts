import { describe, expect, it } from 'vitest';
import { ACCEPT_FEATURES, acceptFeatures } from '../../lib/analysis/claim-matching/acceptance.ts';
import { indexClaims } from '../../lib/analysis/claim-matching/claim-index.ts';
import { claimTerms } from '../../lib/analysis/claim-matching/claim-terms.ts';
import { FEATURES } from '../../lib/analysis/claim-matching/match-features.ts';
import { skeletonOf } from '../../lib/analysis/claim-matching/word-skeleton.ts';
import { askClaims, matchClaims, rankClaims } from '../../lib/analysis/match-claims.ts';

const FILLER = Array.from({ length: 60 }, (_, i) => ({
  id: `f${i}`,
  text: `Совет номер ${i} обсудил дорогу, школу и рынок в городе.`,
}));
const STORE = indexClaims([
  ...FILLER,
  {
    id: 'bridge',
    text: 'Строительство моста через Неву обошлось бюджету Петербурга в девять миллиардов.',
  },
  { id: 'virus', text: 'Вакцина от коронавируса вызывает бесплодие у женщин.' },
  { id: 'shark', text: 'A photograph shows a shark swimming on a flooded highway in Houston.' },
]);

describe('matchClaims', () => {
  it.each([
    ['Мост через Неву построили за девять миллиардов из бюджета Петербурга', 'bridge'],
    ['Вакцина від коронавірусу викликає безпліддя у жінок', 'virus'],
    ['#SharkOnHighway! Sharks swim on flooded Houston highways https://x.example/1', 'shark'],
  ])('%s', (text, id) => {
    expect(matchClaims(STORE, { text }, 5)[0]?.id).toBe(id);
  });

  it('accepts the same claim in nearly the same words, and nothing for other texts', () => {
    const same = 'Photograph: a shark is swimming on the flooded highway in Houston';
    expect(matchClaims(STORE, { text: same }, 1)).toMatchObject([{ id: 'shark', accepted: true }]);
    const other = 'The parliament adopted the budget after a long debate in Houston';
    expect(matchClaims(STORE, { text: other }, 5).some(({ accepted }) => accepted)).toBe(false);
  });

  it('asks more of a sentence of an article than of a text looked up by itself', () => {
    const text = 'Sharks swim on Houston highways, a photograph';
    const [alone] = matchClaims(STORE, { text }, 1);
    const [within] = matchClaims(STORE, { text, inArticle: true }, 1);
    expect(alone?.id).toBe(within?.id);
    expect(alone?.score).toBeGreaterThan(within?.score ?? 1);
  });

  it('counts a copy of a claim as the claim itself in the odds, and another claim against it', () => {
    const claims = ['shark', 'copy', 'other'].map((id) => ({
      id,
      text: `A shark swam on a flooded highway in ${id === 'other' ? 'Boston after a storm' : 'Houston'}`,
    }));
    const oddsAmong = (ids: readonly string[]): number => {
      const store = indexClaims(claims.filter(({ id }) => ids.includes(id)));
      const text = 'On a flooded highway in Houston a shark swam';
      const ranked = rankClaims(store.claimOf, askClaims(store.index, { text }));
      const [first] = ranked;
      if (!first) throw new Error('nothing was found');
      return acceptFeatures(ranked, first)[ACCEPT_FEATURES.indexOf('odds')] ?? 0;
    };
    expect(oddsAmong(['shark', 'copy'])).toBeCloseTo(oddsAmong(['shark']));
    expect(oddsAmong(['shark', 'other'])).toBeLessThan(oddsAmong(['shark']));
  });

  it('finds nothing in nothing', () => {
    expect(matchClaims(indexClaims([]), { text: 'anything' }, 5)).toEqual([]);
    expect(matchClaims(STORE, { text: '' }, 5)).toEqual([]);
  });
});

describe('claimTerms', () => {
  it('gives Russian and Ukrainian spellings one skeleton', () => {
    expect(skeletonOf("об'єкт")).toBe(skeletonOf('объект'));
    expect(skeletonOf('війни')).toBe(skeletonOf('виины'));
  });

  it('reads grouped numbers as one number and tags as words', () => {
    expect(claimTerms('1,200 #TwoWords').map(({ term }) => term)).toEqual(['1200', 'word']);
  });

  it('takes a claim for the same whatever quotation marks it is printed with', () => {
    const text =
      "The mayor's office called the bridge 'the last great folly of the age', a letter says";
    const twins = indexClaims([
      { id: 'first', text },
      { id: 'second', text: text.replace("'the", '"the').replace("age'", 'age"') },
    ]);
    const query = { text: 'That bridge is the last great folly of the age, the mayor wrote' };
    const [one, other] = rankClaims(twins.claimOf, askClaims(twins.index, query));
    expect([one?.claim.id, other?.claim.id]).toEqual(['first', 'second']);
    expect(one?.features).toEqual(other?.features);
    expect(one?.features[FEATURES.indexOf('quotation')]).toBeGreaterThan(0.5);
  });
});
