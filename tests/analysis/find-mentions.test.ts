import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../lib/analysis/find-mentions.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { entity, WORLD } from '../helpers/entities.ts';

const KNOWN: readonly Entity[] = [
  ...WORLD,
  entity('test:rostov', 'place', 150, { ru: ['Ростов-на-Дону'] }),
  entity('test:qaeda', 'organization', 150, { ru: ['Аль-Каида'] }),
  entity('test:stream', 'product', 150, { ru: ['Северный поток — 2'] }),
  entity('test:lenta', 'organization', 150, { ru: ['Lenta.ru'] }),
];
const { index } = memorySource(KNOWN);

/** The candidate stretches of a text. */
function candidates(text: string, lang: Lang = 'ru'): string[] {
  const found = findCandidates(analyzeText(text, blocksOfPlainText(text), lang), [index]);
  return found.spans.map(({ first, last }) =>
    text.slice(found.words[first]?.start, found.words[last - 1]?.end),
  );
}

describe('findCandidates', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Он живёт в Ростове-на-Дону.', ['Ростове-на-Дону']],
    ['Боевики «Аль Каиды» ушли.', ['Аль Каиды']],
    ['Газопровод «Северный поток-2» готов.', ['Северный поток-2']],
    ['Газопровод «Северный поток — 2» готов.', ['Северный поток — 2']],
    ['Как пишет Lenta.ru, он уехал.', ['Lenta.ru']],
    ['Поезд Москва–Вена отменён.', ['Москва', 'Вена']],
    ['Москва. Вена. Разные города.', ['Москва', 'Вена']],
    ['министерство иностранных дел россии', []],
    ['Сказал Сергей. Лавров кивнул.', ['Лавров']],
  ])('%s', (text, expected) => {
    expect(candidates(text)).toEqual(expected);
  });

  it('asks for each record once', () => {
    const text = 'Москва и Москва, Москвой о Москве.';
    const { refs, spans } = findCandidates(analyzeText(text, blocksOfPlainText(text), 'ru'), [
      index,
    ]);
    expect(spans.length).toBe(4);
    expect(refs.length).toBe(1);
  });
});
