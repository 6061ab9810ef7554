/** A content script in a tab, a frame of ours inside a tab, or a page of ours of its own. */
export type SenderRole = 'reader' | 'frame' | 'page';

/** Who may send each request of an area. */
export type RolesOf<R> = { readonly [T in keyof R]: readonly SenderRole[] };

/** The article that something is said about: the one read in a tab, or a saved one, for pages of ours. */
export interface ArticleRef extends TabRef {
  readonly saved?: { readonly articleId: string; readonly version: number };
}

/** How the frame of a tab is reached: frames in a page know their tab, panels name it. */
export interface TabRef {
  /** Absent in a frame inside the tab itself. */
  readonly tabId?: number;
}
