import type { Article } from '../model/news.ts';
import type { Lang } from '../model/text.ts';
import { detectLanguage } from './detect-language.ts';

const DETECTED_LENGTH = 4000;

/** The language whose rules an article is read by: as its text looks, else as stated if we know it. */
export function articleLanguage(article: Article): Lang {
  const looks = detectLanguage(article.text.slice(0, DETECTED_LENGTH));
  if (looks) return looks;
  const stated = article.inLanguage.slice(0, 2);
  return stated === 'ru' || stated === 'uk' ? stated : 'en';
}
