/** What the reader in a page, its frames and panels ask while an article is read. Part of `Requests` in `lib/protocol.ts`. */
import type { HighlightColor } from '../model/highlight.ts';
import type { Article } from '../model/news.ts';
import type { Settings } from '../model/settings.ts';
import type { TextSpan } from '../model/text.ts';
import type { CardView } from '../views/card-types.ts';
import type { Overlay } from '../views/mark-types.ts';
import type { SidebarState } from '../views/sidebar-types.ts';
import type { RolesOf, TabRef } from './senders.ts';

/** The settings that the reader in the page needs; none of them tells about the library. */
export type ReaderSettings = Pick<
  Settings,
  'density' | 'marksInSidebarOnly' | 'statementLines' | 'theme' | 'sidebarWidth'
> & {
  /** What the buttons at a selection are called, in the reader's language. */
  readonly highlightWords: Readonly<Record<HighlightColor, string>>;
};

export interface ReadingRequests {
  /** The gate found an article on a granted site: please inject the reader. */
  'gate/article-found': { request: Record<never, never>; answer: null };
  /** The reader has read the page. `readingId` names this reading of this document. */
  'reader/article': {
    request: { readonly readingId: string; readonly article: Article };
    answer: Overlay & {
      readonly settings: ReaderSettings;
      /** The sidebar was open in this tab before: open it again. */
      readonly openSidebar: boolean;
    };
  };
  /** The reader found no article, or could not read the page. */
  'reader/nothing': {
    request: {
      readonly readingId: string;
      readonly reason: 'reading' | 'no-article' | 'pdf' | 'failed';
      readonly detail?: string;
    };
    answer: null;
  };
  /** Which name's card to show in the tab's card frame; null hides it. */
  'reader/card': {
    request: { readonly readingId: string; readonly start: number | null };
    answer: null;
  };
  /** The sidebar was opened or closed in the page. */
  'reader/sidebar': { request: { readonly open: boolean }; answer: null };
  /** The reader dragged the sidebar's edge: its new width in CSS pixels. */
  'reader/width': { request: { readonly width: number }; answer: null };
  /** The page let no frame of ours come up: offer the browser's own side panel. */
  'reader/frame-blocked': { request: Record<never, never>; answer: null };
  /** Why nothing was highlighted, a failure's code or what the page is: asks for it in words. */
  'reader/not-highlighted': {
    request: { readonly code: string };
    answer: { readonly text: string };
  };
  /** A sentence or name is in focus in the page; the sidebar may follow. */
  'reader/focus': { request: { readonly start: number; readonly end: number }; answer: null };
  /** A frame of ours has come up: the reader in its tab is told. */
  'frame/ready': {
    request: TabRef & { readonly frame: 'sidebar' | 'card' };
    /**
     * The tab that the frame belongs to, and the place of the article that the reader pointed to
     * before a sidebar was there to hear of it.
     */
    answer: { readonly tabId: number; readonly pointed: TextSpan | null };
  };
  'sidebar/state': { request: TabRef; answer: SidebarState };
  /** Scroll the page to a passage and flash it. */
  'sidebar/reveal': {
    request: TabRef & { readonly start: number; readonly end: number };
    answer: null;
  };
  /** Scroll the page back to where the reader was before the jumps. */
  'sidebar/back': { request: TabRef; answer: null };
  /** Mark a passage of the page until another is chosen; null takes the mark away. */
  'sidebar/choose': {
    request: TabRef & { readonly span: TextSpan | null };
    answer: null;
  };
  /** Close the sidebar in the tab. */
  'sidebar/close': { request: TabRef; answer: null };
  /** Read the page of the tab again. */
  'sidebar/read-again': { request: TabRef; answer: null };
  /** The name at the card's place, or by its index in the sidebar's names. */
  'card/view': { request: TabRef & { readonly name?: number }; answer: CardView | null };
  /** The card's content has this height in CSS pixels. */
  'card/resize': { request: TabRef & { readonly height: number }; answer: null };
  'card/close': { request: TabRef; answer: null };
}

/** Who may send what. */
export const READING_ROLES: RolesOf<ReadingRequests> = {
  'gate/article-found': ['reader'],
  'reader/article': ['reader'],
  'reader/nothing': ['reader'],
  'reader/card': ['reader'],
  'reader/sidebar': ['reader'],
  'reader/width': ['reader'],
  'reader/frame-blocked': ['reader'],
  'reader/not-highlighted': ['reader'],
  'reader/focus': ['reader'],
  'frame/ready': ['frame', 'page'],
  'sidebar/state': ['frame', 'page'],
  'sidebar/reveal': ['frame', 'page'],
  'sidebar/back': ['frame', 'page'],
  'sidebar/choose': ['frame', 'page'],
  'sidebar/close': ['frame', 'page'],
  'sidebar/read-again': ['frame', 'page'],
  'card/view': ['frame', 'page'],
  'card/resize': ['frame'],
  'card/close': ['frame', 'page'],
};
