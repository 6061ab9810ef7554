/**
 * What the statements of an article are drawn from. Plain data: what a
 * pack says is chosen in the reader's language, words of the interface are messages of `lib/i18n`.
 */
import type { QuotationKind, Sourcing, SpeechClass } from '../model/claim.ts';
import type { Passage } from './mark-types.ts';

export interface StatementView {
  readonly passage: Passage;
  /** The sentence(s) around it; the passage lies within. */
  readonly sentence: Passage;
  readonly cue: string | null;
  /**
   * How one line begins, before what was said. `who` as printed, where words govern it ("по словам
   * Рябкова", "в министерстве"); null for the speaker's label. `how`: the cue in its own words, by
   * its class where the words would not follow the name ("по его словам"), or already in `who`.
   */
  readonly line: {
    readonly who: string | null;
    readonly how: 'words' | 'class' | 'said';
  };
  readonly quotation: QuotationKind;
  readonly speechClass: SpeechClass;
  readonly sourcing: Sourcing;
  readonly negated: boolean;
  /** Who passed it on, as printed, nearest first: «Интерфакс» with reference to the ministry. */
  readonly via: readonly string[];
  /** The reader follows what is said here. */
  readonly followed: boolean;
}

/** Statements of one speaker, in the order of the text. */
export interface SpeakerView {
  readonly label: string;
  /** Index into `SidebarView.names`, or null for a speaker without a name. */
  readonly name: number | null;
  readonly statements: readonly StatementView[];
}
