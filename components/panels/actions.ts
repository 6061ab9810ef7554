import type { Correction } from '../../lib/model/correction.ts';
import type { HighlightColor } from '../../lib/model/highlight.ts';
import type { EntityId } from '../../lib/model/knowledge.ts';
import type { ReportSource } from '../../lib/model/report.ts';
import type { Result } from '../../lib/model/result.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import type { CardView, LookupOffer, LookupView, NameOffer } from '../../lib/views/card-types.ts';
import type { ReportsView } from '../../lib/views/coverage-types.ts';

/** What a card can ask for. */
export type CardActions = Omit<PanelActions, 'loadCard'>;

/** What can be done with a highlight that is there. */
export interface HighlightActions {
  readonly change: (
    id: string,
    change: { readonly color?: HighlightColor; readonly note?: string },
  ) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
  readonly restore: (id: string) => Promise<boolean>;
}

/** What can be done with what is said; each true once it is kept. */
export interface ClaimActions {
  /** Follow what the article says at a passage, or do so no more. */
  readonly follow: (span: TextSpan, follow: boolean) => Promise<boolean>;
  /** Keep a claim of the reader's own; the id is made by the caller. */
  readonly write: (id: string, text: string, note: string) => Promise<boolean>;
  /** Follow or hide a claim that is kept. */
  readonly set: (
    id: string,
    change: { readonly follow?: boolean; readonly hide?: boolean },
  ) => Promise<boolean>;
}

/** What can be done with a name: correct it, find another, note something down. */
export type NameActions = Required<
  Pick<PanelActions, 'correct' | 'uncorrect' | 'findNames' | 'setNote'>
>;

/** What the panels beside an article can ask for. Failures are told by the answer, never thrown. */
export interface PanelActions {
  /** Scroll the article to a passage. */
  readonly reveal: (span: TextSpan) => void;
  /** Scroll back to where the reader was before the jumps. Absent where the way back is not kept. */
  readonly back?: () => void;
  /** The card of the name with this index; null when no such name is there any more. */
  readonly loadCard: (name: number) => Promise<Result<CardView | null>>;
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
  /** Agree to requests to these hosts, from a click: the browser may ask too (`declined`). */
  readonly agreeToHosts?: (hosts: readonly string[]) => Promise<Result<unknown>>;
  /** Change the reader's highlights; each true once it is kept. Absent where they cannot be. */
  readonly highlights?: HighlightActions;
  /** Mark a passage in the text until another is chosen; null unmarks. Absent where none is. */
  readonly choose?: (span: TextSpan | null) => void;
  /** Absent where no claims are kept. */
  readonly claims?: ClaimActions;
  /** Follow the story of this article, or no longer; true once it is kept. */
  readonly followStory?: (on: boolean, id: string | null) => Promise<boolean>;
  /** Follow a name, or no longer; true once it is kept. */
  readonly followName?: (entityId: EntityId, on: boolean) => Promise<boolean>;
  /** Open the reading desk. */
  readonly openDesk?: () => void;
  /** Search a source on the network for other reports. Absent where that is not offered. */
  readonly searchReports?: (source: ReportSource) => Promise<Result<ReportsView>>;
  /** Go to where a feed can be followed. Absent where that is not offered. */
  readonly followFeed?: (url: string) => void;
  /** Open a saved article. */
  readonly openArticle: (articleId: string) => void;
}
