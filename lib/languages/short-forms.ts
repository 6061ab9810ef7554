/** How texts say that a name has a shorter form. */
export interface ShortForms {
  /** Between a name and its short form, after a comma or in brackets: "or", "known as". Folded. */
  readonly introducers: readonly string[];
  /** Those after which any words may be the short form, not letters of the name alone. */
  readonly agreed: readonly string[];
  /** Abbreviations of common nouns, which name nothing, folded. */
  readonly common: ReadonlySet<string>;
}
