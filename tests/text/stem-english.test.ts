import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../lib/text/stem-english.ts';

describe('stemEnglish', () => {
  it.each([
    ['vaccines', 'vaccinated', 'vaccination'],
    ['cities', 'city'],
    ['stopped', 'stopping', 'stops'],
    ['hopes', 'hoping', 'hoped'],
    ['government', 'governments', 'governments'],
    ["senator's", 'senators', 'senator'],
  ])('%s, %s', (...words) => {
    expect(new Set(words.map(stemEnglish)).size).toBe(1);
  });

  // Words and stems of the algorithm's own description.
  it.each([
    ['consistency', 'consist'],
    ['knightly', 'knight'],
    ['generously', 'generous'],
    ['communal', 'communal'],
    ['ponies', 'poni'],
    ['ties', 'tie'],
    ['caresses', 'caress'],
    ['gas', 'gas'],
    ['kiwis', 'kiwi'],
    ['agreed', 'agre'],
    ['feed', 'feed'],
    ['hopping', 'hop'],
    ['luxuriated', 'luxuri'],
    ['by', 'by'],
    ['say', 'say'],
    ['cry', 'cri'],
    ['relational', 'relat'],
    ['possibly', 'possibl'],
    ['hopefulness', 'hope'],
    ['formative', 'format'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['skies', 'sky'],
    ['news', 'news'],
    ['succeeds', 'succeed'],
    ['youth', 'youth'],
  ])('%s → %s', (word, stem) => expect(stemEnglish(word)).toBe(stem));
});
