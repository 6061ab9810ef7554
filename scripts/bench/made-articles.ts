import type { CaseName } from '../../lib/languages/declension.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { bodyText, readArticles } from '../newsstand/articles.ts';
import { randomBelow } from '../random.ts';
import { inCase } from './made-names.ts';
import { SENTENCES } from './name-parts.ts';

/** Every so many paragraphs of the newsstand a sentence with a made name stands. */
const PARAGRAPHS_BETWEEN = 1;

/**
 * A Russian article of about so many words: paragraphs of the newsstand's articles, and between
 * them sentences with names out of the dictionary in all cases. `seed` varies the choice.
 */
export function madeArticle(entities: readonly Entity[], words: number, seed: number): string {
  const paragraphs = readArticles()
    .filter(({ language }) => language === 'ru')
    .flatMap((article) => bodyText(article));
  const lines: string[] = [];
  let count = 0;
  const random = randomBelow(seed);
  const add = (line: string): void => {
    lines.push(line);
    count += line.split(/\s+/).length;
  };
  while (count < words) {
    for (let n = 0; n < PARAGRAPHS_BETWEEN; n++) add(paragraphs[random(paragraphs.length)] ?? '');
    const sentence = SENTENCES[random(SENTENCES.length)] ?? '';
    add(
      sentence.replace(/\{(\w+)\}/g, (_, wanted: CaseName) => {
        const chosen = entities[random(entities.length)];
        return chosen ? inCase(chosen.names.ru?.[0] ?? '', chosen.type, wanted) : '';
      }),
    );
  }
  return lines
    .join('\n')
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}
