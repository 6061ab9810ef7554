import { describe, expect, it } from 'vitest';
import { ACCEPT_FEATURES } from '../../lib/analysis/claim-matching/acceptance.ts';
import { indexClaims } from '../../lib/analysis/claim-matching/claim-index.ts';
import { claimTerms } from '../../lib/analysis/claim-matching/claim-terms.ts';
import { FEATURES } from '../../lib/analysis/claim-matching/match-features.ts';
import {
  ACCEPT_ACROSS,
  ACCEPT_CYRILLIC,
  ACCEPT_IN_ARTICLE,
  ACCEPT_LATIN,
  RANK_WEIGHTS,
} from '../../lib/analysis/claim-matching/match-weights.ts';
import { splitCompound } from '../../lib/analysis/claim-matching/split-compound.ts';
import { wordLikeness } from '../../lib/analysis/claim-matching/word-likeness.ts';
import { askClaims, matchClaims, rankClaims } from '../../lib/analysis/match-claims.ts';
import type { ClaimQuery } from '../../lib/model/claim-match.ts';

describe('splitCompound', () => {
  const known = new Set(['fyre', 'festival', 'corn', 'flakes', 'fest', 'val']);
  it.each([
    ['fyrefestival', ['fyre', 'festival']],
    ['cornflakes', ['corn', 'flakes']],
    ['festival', null],
    ['fyrewonders', null],
    ['corn', null],
    ['a'.repeat(200), null],
  ])('%s → %s', (word, pieces) => {
    expect(splitCompound(word, (piece) => known.has(piece))).toEqual(pieces);
  });
});

describe('wordLikeness', () => {
  it('sees derivations and no chance likeness', () => {
    expect(wordLikeness('photographer', 'photograph')).toBeGreaterThan(0.7);
    expect(wordLikeness('minister', 'mineral')).toBe(0);
    expect(wordLikeness('war', 'wars')).toBe(0);
  });
});

describe('claimTerms', () => {
  it('keeps abbreviations, splits tags, and reads a picture as one', () => {
    const terms = claimTerms('The U.S. and #BuildTheWall pic.twitter.com/x1').map(
      ({ term }) => term,
    );
    expect(terms).toEqual(['us', 'build', 'wall', 'photo']);
  });

  it('gives a name one sound in three languages', () => {
    const soundOf = (text: string) =>
      claimTerms(text)
        .flatMap(({ signs }) => signs)
        .find((sign) => sign.startsWith('@'));
    const sound = soundOf('о Зеленском');
    expect(sound).toBeDefined();
    expect([soundOf('про Зеленського'), soundOf('on Zelensky')]).toEqual([sound, sound]);
  });
});

describe('the models', () => {
  it('have a weight for each feature', () => {
    expect(RANK_WEIGHTS).toHaveLength(FEATURES.length);
    for (const { weights } of [ACCEPT_LATIN, ACCEPT_IN_ARTICLE, ACCEPT_CYRILLIC, ACCEPT_ACROSS]) {
      expect(weights).toHaveLength(ACCEPT_FEATURES.length);
    }
  });
});

describe('matchClaims', () => {
  const store = indexClaims([
    { id: 'm1', text: 'Мэр Тулы подарил школе три автобуса из бюджета' },
    { id: 'm2', text: 'Мэр Тулы подарил школе три автобуса из бюджета.' },
    { id: 'ship', text: 'У берегов Тромсё затонуло судно с рудой', about: ['Q26087'] },
  ]);

  it('tells why, as the text prints it', () => {
    const [first] = matchClaims(store, { text: 'Три автобуса мэр Тулы подарил школе' }, 1);
    expect(first?.reasons).toContainEqual({ code: 'same-names', shared: ['Тулы'] });
    expect(first?.reasons.find(({ code }) => code === 'same-words')?.shared).toContain('автобуса');
  });

  it('lets no second print of a claim take away its lead', () => {
    const [first] = matchClaims(store, { text: 'Мэр Тулы подарил школе три автобуса' }, 1);
    expect(first).toMatchObject({ id: 'm1', accepted: true });
  });

  it('finds a claim in another alphabet by what it is about', () => {
    const query: ClaimQuery = { text: 'An ore carrier sank', about: ['Q26087'] };
    const ranked = rankClaims(store.claimOf, askClaims(store.index, query));
    expect(ranked[0]?.claim.id).toBe('ship');
  });

  it('takes two rare names for a topic, and never for the claim', () => {
    const text = 'Вчера в порту Тромсё губернатор Йонсен встретил корабли из Свольвера';
    const checks = indexClaims([
      { id: 'visit', text: 'Губернатор Йонсен запретил ловить треску у Тромсё и Свольвера' },
      { id: 'other', text: 'Мэр Тулы подарил школе три автобуса' },
    ]);
    expect(matchClaims(checks, { text }, 1)).toMatchObject([
      { id: 'visit', tier: 'topic', accepted: false },
    ]);
  });

  it('accepts nothing for a scrap of text', () => {
    expect(matchClaims(store, { text: 'Мэр Тулы' }, 1)[0]?.accepted).toBe(false);
  });
});
