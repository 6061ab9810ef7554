import type { EntityId } from '../../lib/model/knowledge.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { CardView } from '../../lib/views/types.ts';

/** What a reader can say about a name that was read wrongly. */
export type NameCorrection =
  | { readonly kind: 'not-this'; readonly surface: string; readonly entityId: EntityId }
  | { readonly kind: 'never-mark'; readonly surface: string }
  | { readonly kind: 'it-is'; readonly surface: string; readonly entityId: EntityId };

/** What the panels beside an article can ask for. Failures are told by the answer, never thrown. */
export interface PanelActions {
  /** Scroll the article to a passage. */
  readonly reveal: (span: TextSpan) => void;
  /** The card of the name with this index; null when it cannot be had. */
  readonly loadCard: (name: number) => Promise<CardView | null>;
  /** Keep a correction; true once it is kept. Absent where names cannot be corrected. */
  readonly correct?: (correction: NameCorrection) => Promise<boolean>;
  /** Open a saved article. */
  readonly openArticle: (articleId: string) => void;
}
