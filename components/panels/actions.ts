import type { Correction } from '../../lib/model/correction.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { CardView } from '../../lib/views/types.ts';

/** What the panels beside an article can ask for. Failures are told by the answer, never thrown. */
export interface PanelActions {
  /** Scroll the article to a passage. */
  readonly reveal: (span: TextSpan) => void;
  /** The card of the name with this index; null when it cannot be had. */
  readonly loadCard: (name: number) => Promise<CardView | null>;
  /** Keep a correction; true once it is kept. Absent where names cannot be corrected. */
  readonly correct?: (correction: Correction) => Promise<boolean>;
  /** Open a saved article. */
  readonly openArticle: (articleId: string) => void;
}
