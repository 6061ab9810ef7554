/** Every language that has a folder in `lib/languages/`, in the order in which the interface lists them. */
export const LANGS = ['en', 'ru', 'uk'] as const;

/** One of them. */
export type Lang = (typeof LANGS)[number];

/** A value in some of the languages, for example a name or a description. */
export type Localized<T = string> = Readonly<Partial<Record<Lang, T>>>;

/** A range of `Article.text`: UTF-16 code units, half open `[start, end)`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption';

/**
 * One block of an article's text. Blocks are in reading order, do not overlap, and are
 * separated by exactly one "\n", which belongs to no block.
 */
export interface Block extends TextSpan {
  readonly kind: BlockKind;
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A token. The text is never altered: all folding is in `norm`. */
export interface Token extends TextSpan {
  readonly kind: TokenKind;
  /**
   * The folded form that look-ups compare: NFC, lower case, ё→е, ґ→г, apostrophes unified,
   * stress marks, soft hyphens and zero-width characters dropped, look-alike letters of the
   * other alphabet replaced in mixed-script tokens.
   */
  readonly norm: string;
  /** What look-ups for names ask of it, as bits: see `lib/text/token-traits.ts`. */
  readonly traits: number;
}

/** A sentence; never crosses a block. `block` is an index into `AnalyzedText.blocks`. */
export interface Sentence extends TextSpan {
  readonly block: number;
  /** Index of the first token and one past the last, into `AnalyzedText.tokens`. */
  readonly tokens: readonly [first: number, last: number];
}

/** A text with its first layers. */
export interface AnalyzedText {
  readonly text: string;
  readonly lang: Lang;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}
