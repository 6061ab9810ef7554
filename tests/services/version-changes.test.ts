import { expect, it } from 'vitest';
import type { ArticleVersion } from '../../lib/model/library.ts';
import { versionChanges } from '../../lib/services/version-changes.ts';
import { analyzeText } from '../../lib/text/analyze-text.ts';
import { plainArticle } from '../helpers/analyze.ts';

it('says which words of a sentence changed, and where it stands now', () => {
  const older = plainArticle('Мост\nРемонт займёт две недели. Дата не названа.');
  const newer = plainArticle('Мост\nРемонт займёт три недели. Объезд открыт.');
  const version: ArticleVersion = {
    id: 'a/1',
    articleId: 'a',
    number: 1,
    savedAt: 5,
    textHash: '',
    article: older,
    analysis: { links: [], attributions: [], quantities: [], times: [], claims: [] },
  };
  const changes = versionChanges(version, analyzeText(newer.text, newer.blocks, 'ru'));
  expect(changes).toMatchObject({ number: 1, savedAt: 5 });
  expect(changes.items).toEqual([
    {
      kind: 'changed',
      words: [
        { kind: 'same', text: 'Ремонт займёт' },
        { kind: 'removed', text: ' две' },
        { kind: 'added', text: ' три' },
        { kind: 'same', text: ' недели.' },
      ],
      at: { start: 5, end: 30 },
    },
    {
      kind: 'added',
      words: [{ kind: 'added', text: 'Объезд открыт.' }],
      at: { start: 31, end: 45 },
    },
    { kind: 'removed', words: [{ kind: 'removed', text: 'Дата не названа.' }], at: null },
  ]);
});
