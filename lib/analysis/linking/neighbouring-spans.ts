import { languageData } from '../../languages/index.ts';
import type { ArticleContext } from '../article-context.ts';
import type { RolePhrase } from '../title-words.ts';
import type { RecognizedName } from '../unknown-names.ts';
import type { VerifiedSpan } from '../verify-mentions.ts';
import { casesIn } from './word-list-forms.ts';

const CAPITALISED = /^\p{Lu}./u;
const NAME_LIKE = /^\p{Lu}\p{Ll}/u;

/** What else is found in an article beside the packs' names. */
interface OtherFinds {
  readonly rolePhrases: readonly RolePhrase[];
  readonly longerAt?: (start: number, end: number) => RecognizedName | null;
}

/** The names and titles of an article by their places, and questions about the words beside. */
export class NeighbouringSpans {
  readonly #context: ArticleContext;
  readonly #byFirst = new Map<number, VerifiedSpan>();
  readonly #byLast = new Map<number, VerifiedSpan>();
  readonly #roleEndingAt = new Map<number, RolePhrase>();
  readonly #roleWords = new Set<number>();
  readonly #longerAt: OtherFinds['longerAt'];

  constructor(
    context: ArticleContext,
    spans: readonly VerifiedSpan[],
    { rolePhrases, longerAt }: OtherFinds,
  ) {
    this.#context = context;
    this.#longerAt = longerAt;
    for (const span of spans) {
      this.#byFirst.set(span.first, span);
      this.#byLast.set(span.last, span);
    }
    for (const phrase of rolePhrases) {
      this.#roleEndingAt.set(phrase.last, phrase);
      for (let i = phrase.first; i < phrase.last; i++) this.#roleWords.add(i);
    }
  }

  /** The known name that begins with this word. */
  startingAt(word: number): VerifiedSpan | undefined {
    return this.#byFirst.get(word);
  }

  /** The known name that ends right before this word. */
  endingAt(word: number): VerifiedSpan | undefined {
    return this.#byLast.get(word);
  }

  /** The title right before this word ("министр" before "Лавров"). */
  titleBefore(word: number): RolePhrase | undefined {
    return this.#context.words[word]?.joined ? this.#roleEndingAt.get(word) : undefined;
  }

  /** The recognized name of which a known one is only a part. */
  longerThan({ first, last }: VerifiedSpan): RecognizedName | null {
    const { words } = this.#context;
    return this.#longerAt?.(words[first]?.start ?? 0, words[last - 1]?.end ?? 0) ?? null;
  }

  /** Whether the word is of a phrase for an office. */
  isTitleWord(word: number): boolean {
    return this.#roleWords.has(word);
  }

  /** "Остапчук" in "Лев Остапчук": joined to the word before, capitalised, known to nobody. */
  isUnknownName(word: number): boolean {
    const context = this.#context;
    if (!context.words[word]?.joined || this.#byFirst.has(word)) return false;
    return NAME_LIKE.test(context.surface(word)) && context.capitalOf(word) === 'own';
  }

  /** A capitalised word that is no title, no known name and no function word. */
  isOtherGivenName(word: number): boolean {
    const context = this.#context;
    const surface = context.surface(word);
    if (!CAPITALISED.test(surface) || surface === surface.toUpperCase()) return false;
    if (this.#roleWords.has(word)) return false;
    // "Юрій" is a form of the mountains "Юра" as well: such a name counts only in company.
    const { functionWords, abbreviations, givenNames } = languageData(context.text.lang);
    const norm = context.words[word]?.norm ?? '';
    const known = this.#byLast.get(word + 1);
    if (known?.candidates.some(({ kind }) => kind !== 'weak')) {
      // "Игнат Сурков": the given name is also somebody's family name.
      const alone = known.last - known.first === 1;
      return alone && casesIn(norm, givenNames, context.text.lang, true) !== 0;
    }
    if (known && !context.isGivenName(word)) return false;
    if (functionWords.has(norm) || abbreviations.has(norm)) return false;
    // At the start of a sentence any noun may stand there: "Сторонники Трампа".
    return context.capitalOf(word) === 'own' || context.isGivenName(word);
  }
}
