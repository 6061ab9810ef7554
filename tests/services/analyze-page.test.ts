import { describe, expect, test } from 'vitest';
import type { Recognizer } from '../../lib/analysis/recognizer/recognizer.ts';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import { Analyzer } from '../../lib/services/analyze-page.ts';
import { plainArticle } from '../helpers/analyze.ts';
import { WORLD } from '../helpers/entities.ts';

const article = plainArticle('Лавров заявил, что Россия ждёт ответа. «Ответ нужен», — сказал он.');
const knowledge = combineSources([memorySource(WORLD)]);
const loading = new Promise<Recognizer>(() => {
  // Never there: what needs it never ends.
});

describe('Analyzer', () => {
  test('gives the names that packs know without waiting for the recognizer', async () => {
    const analyzer = new Analyzer(
      async () => knowledge,
      async () => [],
      () => loading,
    );
    const { links, attributions } = await analyzer.names('a', article);
    expect(links.map(({ surface }) => surface)).toContain('Россия');
    expect(attributions).toEqual([]);
  });

  test('corrects them, too', async () => {
    const correction = { kind: 'never-mark', surface: 'Россия' } as const;
    const analyzer = new Analyzer(
      async () => knowledge,
      async () => [correction],
      () => loading,
    );
    const { links } = await analyzer.names('a', article);
    expect(links.map(({ surface }) => surface)).not.toContain('Россия');
  });

  test('tries again after a failure', async () => {
    let tries = 0;
    const analyzer = new Analyzer(
      async () => {
        if (tries++ === 0) throw new Error('no knowledge yet');
        return knowledge;
      },
      async () => [],
      () => loading,
    );
    await expect(analyzer.names('a', article)).rejects.toThrow('no knowledge yet');
    expect((await analyzer.names('a', article)).links.length).toBeGreaterThan(0);
  });
});
