import { describe, expect, it } from 'vitest';
import { indexClaims } from '../../lib/analysis/claim-matching/claim-index.ts';
import { claimTerms, skeletonOf } from '../../lib/analysis/claim-matching/claim-terms.ts';
import { matchClaims } from '../../lib/analysis/match-claims.ts';

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
});
