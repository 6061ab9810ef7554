import { describe, expect, it } from 'vitest';
import { hashOf, stemHash, stemOf } from '../../lib/knowledge/stem-key.ts';

describe('stemOf', () => {
  it.each([
    'москва москвы москве москву москвой москвою москві',
    'лавров лаврова лаврову лавровым лаврове лаврових лавровых',
    'орел орла орлу орлом орле орлі',
    'киева киеву киевом киеве києва києву',
    'прага праги празі прагу прагою прагой',
    'америка америки америці америкой',
    'зеленский зеленского зеленским зеленський зеленського зеленскому',
    'украина украины украиной україна україни україні украинов',
    'владимир владимира владимире',
    'волгоград волгограда волгограде',
    'мвд мвда мвду мвдом',
    'юлия юлии юлию юлией',
    "biden biden's bidens",
    'states state',
  ])('%s: one stem', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });

  it.each([
    ['москва', 'минск'],
    ['рим', 'рама'],
    ['путин', 'пушкин'],
    ['иран', 'ирак'],
  ])('%s is not %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });

  it('is hashed without the string alike', () => {
    for (const word of ['москва', 'київ', 'nato', "o'neill", '2021', 'х']) {
      expect(stemHash(word)).toBe(hashOf(stemOf(word)));
    }
  });
});
