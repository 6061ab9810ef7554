import { languageData } from '../../languages/index.ts';
import { type ArticleContext, wordNumbers } from '../article-context.ts';
import { casesIn } from '../linking/word-list-forms.ts';
import { type NameRange, type NamesSoFar, rangeOf, spanAt, unitsAt } from './name-ranges.ts';
import { keyOf } from './name-units.ts';

const QUOTED = /[«„“"]([\p{Lu}\d][^«»„“”"\n.!?…,:;]{1,60})(?<! )[»”“"]/gu;
const LONGEST_NAME = 4;

/** The words of the short names in quotation marks. */
function quotedNames(context: ArticleContext): NameRange[] {
  const found: NameRange[] = [];
  for (const match of context.text.text.matchAll(QUOTED)) {
    const start = match.index + 1;
    const { first, last } = wordNumbers(context, { start, end: start + (match[1]?.length ?? 0) });
    if (last <= first || last - first > LONGEST_NAME) continue;
    found.push({
      ...rangeOf(context, first, last, { type: 'organization' }),
      start,
      end: start + (match[1]?.length ?? 0),
    });
  }
  return found;
}

/** "фонд «Живая река»", "тренер «Рубежа»", "обыграл «Рубеж»": the word before tells of a body. */
function isSigned(context: ArticleContext, { first, start }: NameRange): boolean {
  const { bodyNouns, membersOfBodies, contest } = languageData(context.text.lang).nameSigns;
  const before = context.words[first - 1];
  if (!before || !/^[ \u00a0][«„“"]$/.test(context.text.text.slice(before.end, start)))
    return false;
  if (contest?.test(before.norm)) return true;
  return [bodyNouns, membersOfBodies].some(
    (list) => casesIn(before.norm, list, context.text.lang, false) !== 0,
  );
}

/** "ТОВ", "ЗАО": what a body is, before its name in quotation marks, is none of its name. */
export function isLegalForm(context: ArticleContext, { first, last, end }: NameRange): boolean {
  const { lang, text } = context.text;
  const { bodyNouns } = languageData(lang).nameSigns;
  if (last - first > 1 || !/^[ \u00a0][«„“"]/.test(text.slice(end, end + 2))) return false;
  return bodyNouns.has(context.words[first]?.norm ?? '');
}

/**
 * Names in quotation marks that are a body's by the word before them, wherever they stand in the
 * article: "хоккеисты «Стального Барса»", then «Стальной Барс».
 */
export function quotedBodies(so: NamesSoFar): NameRange[] {
  const { context } = so;
  if (languageData(context.text.lang).nameSigns.bodyNouns.size === 0) return [];
  const quoted = quotedNames(context);
  const keyAt = (name: NameRange) => keyOf(unitsAt(context, name));
  const signed = new Set(quoted.filter((name) => isSigned(context, name)).map(keyAt));
  const isKnown = ({ first, last }: NameRange) => {
    const span = spanAt(so, first);
    return span?.first === first && span.last === last;
  };
  return quoted.filter((name) => signed.has(keyAt(name)) && !isKnown(name));
}
