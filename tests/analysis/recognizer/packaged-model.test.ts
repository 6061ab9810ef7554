import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksumHolds, openModel } from '../../../lib/analysis/recognizer/model-file.ts';
import { combineSources } from '../../../lib/knowledge/knowledge-base.ts';
import { analyzeArticle } from '../../../lib/pipeline.ts';
import { packagedRecognizer } from '../../../scripts/analyze/packaged-recognizer.ts';
import { plainArticle } from '../../helpers/analyze.ts';

const FILE = new URL('../../../public/models/names.slmodel', import.meta.url);

function bytes(): ArrayBuffer {
  const file = readFileSync(FILE);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.length) as ArrayBuffer;
}

describe('the packaged model', () => {
  it('is whole', () => {
    expect(openModel(bytes()).ok).toBe(true);
    expect(checksumHolds(bytes())).toBe(true);
  });

  it('is refused when it is cut short or of another kind', () => {
    expect(openModel(bytes().slice(0, 5000))).toEqual({ ok: false, error: 'the size is wrong' });
    expect(openModel(new ArrayBuffer(100))).toEqual({ ok: false, error: 'this is no model' });
    expect(openModel(new ArrayBuffer(3)).ok).toBe(false);
  });
});

describe('names that no pack knows', () => {
  const recognizer = packagedRecognizer();

  it.each([
    [
      'ru',
      'Суд в посёлке отпустил активиста\nКак рассказал адвокат Богдан Кривошейко, суд в Нижнелуговске отпустил его подзащитного. По словам Кривошейко, решение обжалуют.',
      ['person Богдан Кривошейко', 'place Нижнелуговске', 'person Кривошейко'],
    ],
    [
      'uk',
      'У громаді відкрили школу\nПро це повідомила голова ради Соломія Вербенко. За словами Вербенко, школу в місті Дубровичі будували три роки.',
      ['person Соломія Вербенко', 'person Вербенко', 'place Дубровичі'],
    ],
    [
      'en',
      'Bridge reopens after repairs\nHarold Wexley, the mayor, said that the bridge would stay open. Later Wexley thanked the workers.',
      ['person Harold Wexley', 'person Wexley'],
    ],
  ])('%s', async (_, text, expected) => {
    const { links } = await analyzeArticle(plainArticle(text), combineSources([]), { recognizer });
    expect(links.map(({ type, surface }) => `${type} ${surface}`)).toEqual(expected);
    const people = links.filter(({ type }) => type === 'person');
    expect(new Set(people.map(({ referent }) => referent)).size).toBe(1);
    expect(new Set(links.map(({ method }) => method))).toEqual(new Set(['recognizer']));
  });

  it('leaves a text without names alone', async () => {
    const text = 'Погода\nЗавтра ожидается дождь. Вечером похолодает. Ветер усилится.';
    const { links } = await analyzeArticle(plainArticle(text), combineSources([]), { recognizer });
    expect(links).toEqual([]);
  });
});
