import type { Correction } from '../../lib/model/correction.ts';
import type { Result } from '../../lib/model/result.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { CardView, LookupOffer, LookupView, NameOffer } from '../../lib/views/types.ts';

/** What a card can ask for. */
export type CardActions = Omit<PanelActions, 'loadCard'>;

/** What the panels beside an article can ask for. Failures are told by the answer, never thrown. */
export interface PanelActions {
  /** Scroll the article to a passage. */
  readonly reveal: (span: TextSpan) => void;
  /** The card of the name with this index; null when it cannot be had. */
  readonly loadCard: (name: number) => Promise<CardView | null>;
  /** Keep a correction; true once it is kept. Absent where names cannot be corrected. */
  readonly correct?: (correction: Correction) => Promise<boolean>;
  /** What is known by a name: for "it is …". */
  readonly findNames?: (query: string) => Promise<readonly NameOffer[]>;
  /** Take back a correction just made; true once it is gone. */
  readonly uncorrect?: (correction: Correction) => Promise<boolean>;
  /** Keep the reader's note on a subject; true once it is kept. Absent where none are taken. */
  readonly setNote?: (subject: string, text: string) => Promise<boolean>;
  /** Look a name up on the network. Absent where that is not offered. */
  readonly lookUp?: (query: LookupOffer['query']) => Promise<Result<LookupView>>;
  /** Agree to requests to these hosts, from a click: the browser may ask too. False if declined. */
  readonly agreeToHosts?: (hosts: readonly string[]) => Promise<boolean>;
  /** Open a saved article. */
  readonly openArticle: (articleId: string) => void;
}
