import { clauseWords } from '../../languages/en/clause-words.ts';
import { POSSESSIVE } from '../../languages/english-endings.ts';
import { languageData } from '../../languages/index.ts';
import type { Evidence } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import type { VerifiedSpan } from '../verify-mentions.ts';
import * as W from './weights.ts';

/** An article is about matches where at least so many words are of sport, */
const SPORT_WORDS = 4;
/** and one in so many, */
const SPORT_SHARE = 50;
/** or in short reports so many, and one in fewer. */
const SPORT_WORDS_SHORT = 3;
const SPORT_SHARE_SHORT = 25;
/** Places that teams are named after; national teams may well stand for their countries. */
const TEAM_KINDS: ReadonlySet<string> = new Set(['city', 'capital', 'region']);

/**
 * Teams that are named as their town: "Chelsea beat Fulham". In an article about matches a town
 * without a preposition of place is rather its team.
 */
export class Teams {
  readonly #context: ArticleContext;
  readonly #sport: boolean;
  readonly #playing = new Set<string>();

  constructor(context: ArticleContext, spans: readonly VerifiedSpan[]) {
    this.#context = context;
    const { sportWords, contestWords } = languageData(context.text.lang).besidePlaces;
    const norm = (word: number) => context.words[word]?.norm ?? '';
    const count = context.words.filter(({ norm: word }) => sportWords.has(word)).length;
    const { length } = context.words;
    this.#sport =
      (count >= SPORT_WORDS && count * SPORT_SHARE >= length) ||
      (count >= SPORT_WORDS_SHORT && count * SPORT_SHARE_SHORT >= length);
    if (!this.#sport) return;
    for (const { first, last } of spans) {
      if (contestWords.has(norm(first - 1)) || contestWords.has(norm(last))) {
        this.#playing.add(norm(first).replace(POSSESSIVE, ''));
      }
    }
  }

  /** What speaks against the town or region itself. */
  against(span: VerifiedSpan): Evidence[] {
    const { first, last, candidates } = span;
    if (!candidates.some(({ entity }) => TEAM_KINDS.has(entity.kind ?? ''))) return [];
    const { text, words } = this.#context;
    if (this.#isPlural(span)) {
      return [{ code: 'team', weight: W.TEAM_SURELY, detail: this.#context.surface(last) }];
    }
    if (!this.#sport) return [];
    const { placePrepositions, pathPrepositions } = languageData(text.lang);
    // "in Leeds and Bradford"
    const listed = clauseWords.ands.has(words[first - 1]?.norm ?? '')
      ? words[first - 3]
      : undefined;
    const before = (listed ?? words[first - 1])?.norm ?? '';
    const start = words[first]?.start ?? 0;
    const end = words[last - 1]?.end ?? 0;
    if (placePrepositions.has(before) || clauseWords.ofs.has(before)) return [];
    // "Lubbock, Texas": the one says where the other lies.
    if (/^, \p{Lu}/u.test(text.text.slice(end, end + 3))) return [];
    if (/\p{L}, $/u.test(text.text.slice(Math.max(0, start - 3), start))) return [];
    const plays = this.#playing.has((words[first]?.norm ?? '').replace(POSSESSIVE, ''));
    if (!plays && pathPrepositions.has(before)) return [];
    return [{ code: 'team', weight: plays ? W.TEAM_SURELY : W.TEAM_PERHAPS }];
  }

  /** "Newcastle deserve this", in reports of matches "Exeter rally" too: a town, named alone, is no plural. */
  #isPlural({ first, last }: VerifiedSpan): boolean {
    const { text, words } = this.#context;
    const { teamVerbs, teamDeeds, clauseOpeners } = languageData(text.lang).besidePlaces;
    const acts = (norm: string) => teamVerbs.has(norm) || (this.#sport && teamDeeds.has(norm));
    const [before, word, next] = [words[first - 1], words[first], words[last]];
    if (!next?.joined || this.#context.isCapitalised(last) || !acts(next.norm)) return false;
    if (text.text.slice(words[last - 1]?.end, next.start) !== ' ') return false;
    // "Paris and London are", "people from Leeds are", "did Paris go"
    const opens =
      !word?.joined || /[.!?:;"“«\n]\s*$/.test(text.text.slice(0, word.start).slice(-3));
    return opens || clauseOpeners.has(before?.norm ?? '');
  }
}
