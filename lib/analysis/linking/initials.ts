import type { Entity } from '../../model/knowledge.ts';
import type { Lang } from '../../model/text.ts';
import { fold } from '../../text/normalize.ts';
import type { ArticleContext } from '../article-context.ts';

const CAPITAL = /^[\p{Lu}\p{Lt}]$/u;
const MOST_INITIALS = 2;

/** The initials right before a word, in their order ("С. В. Лавров" → С, В), folded. */
export function initialsBefore(context: ArticleContext, word: number): string[] {
  const initials: string[] = [];
  for (let at = word - 1; at >= 0 && initials.length < MOST_INITIALS; at--) {
    const surface = context.surface(at);
    const end = context.words[at]?.end ?? 0;
    if (!CAPITAL.test(surface) || context.text.text[end] !== '.') break;
    if (!context.words[at + 1]?.joined) break;
    initials.unshift(fold(surface));
  }
  return initials;
}

/** Whether some name of the entity in this language begins with these initials. */
export function initialsFit(initials: readonly string[], entity: Entity, lang: Lang): boolean {
  return (entity.names[lang] ?? []).some((name) => {
    const words = fold(name).split(/[\s-]+/);
    return words.length > 1 && words[0]?.startsWith(initials[0] ?? '');
  });
}
