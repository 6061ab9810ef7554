import { clauseWords } from '../../languages/en/clause-words.ts';
import { languageData } from '../../languages/index.ts';
import type { Lang } from '../../model/text.ts';
import type { ArticleContext } from '../article-context.ts';
import { casesIn } from '../linking/word-list-forms.ts';

const heads = new Map<Lang, ReadonlySet<string>>();

/** The words that offices are called by, without what stands around them: "minister", "мэр". */
function officeHeads(lang: Lang): ReadonlySet<string> {
  const known = heads.get(lang);
  if (known) return known;
  const { roles, inflection } = languageData(lang);
  const words = Object.values(roles).flatMap((phrases) =>
    phrases.flatMap((phrase) => {
      const parts = phrase.split(' ');
      if (!inflection)
        return [
          parts[parts.findIndex((word) => clauseWords.ofs.has(word)) - 1] ?? parts.at(-1) ?? phrase,
        ];
      return [parts.find((part) => !inflection.adjective.test(part)) ?? phrase];
    }),
  );
  const made = new Set(words);
  heads.set(lang, made);
  return made;
}

/** Whether a word is what an office is called by: "minister". */
export const isOfficeHead = ({ text, words }: ArticleContext, word: number): boolean =>
  casesIn(words[word]?.norm ?? '', officeHeads(text.lang), text.lang, false) !== 0;

/** Whether a word says what somebody is: "coach", "президента". */
export function isTitle(context: ArticleContext, word: number): boolean {
  const { lang } = context.text;
  const norm = context.words[word]?.norm ?? '';
  return (
    isOfficeHead(context, word) || casesIn(norm, languageData(lang).honorifics, lang, false) !== 0
  );
}

/** Whether a capitalised word is none of a name's own: "Coach", "Mr", "Friday", "Swedish". */
export function standsFree(context: ArticleContext, word: number): boolean {
  const { lang } = context.text;
  const { abbreviations, besidePlaces, countryAdjectives, functionWords } = languageData(lang);
  const norm = context.words[word]?.norm ?? '';
  return (
    functionWords.has(norm) ||
    (abbreviations.has(norm) && norm.length > 1) ||
    besidePlaces.freeNeighbours.has(norm) ||
    (lang === 'en' && Object.hasOwn(countryAdjectives, norm)) ||
    isTitle(context, word)
  );
}
