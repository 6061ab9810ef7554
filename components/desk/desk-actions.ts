import type { Result } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { DeskView } from '../../lib/views/desk-types.ts';
import type { Loaded } from '../common/use-loaded.ts';

export type FollowedKind = 'story' | 'name';

/** What the desk can ask for; answers are true once it is kept. */
export interface DeskActions {
  /** Follow the story that these items of feeds tell. */
  readonly followItems: (storyIds: readonly string[]) => Promise<boolean>;
  readonly unfollow: (kind: FollowedKind, id: string) => Promise<boolean>;
  readonly refollow: (kind: FollowedKind, id: string) => Promise<boolean>;
  /** Items of feeds were opened. */
  readonly read: (storyIds: readonly string[]) => void;
  readonly openArticle: (articleId: string) => void;
  readonly openFeeds: () => void;
}

/** The world outside the desk's page. */
export interface DeskHost extends DeskActions {
  readonly load: () => Promise<Result<DeskView>>;
  readonly loadSettings: () => Promise<Result<Settings>>;
  /** What was shown has been seen: what comes from now on is new. */
  readonly visited: (seen: readonly { readonly kind: FollowedKind; readonly id: string }[]) => void;
  readonly onChange: (listener: (what: 'desk' | 'settings') => void) => () => void;
}

/** What the desk shows. */
export type DeskState = Loaded<DeskView>;

/** What was given up a moment ago. */
export interface GivenUp {
  readonly what: FollowedKind;
  readonly id: string;
  readonly title: string;
}

/** What has a way back, or that something could not be kept: the way back itself, it may be. */
export type DeskToast =
  | { readonly kind: 'given-up'; readonly last: GivenUp }
  | { readonly kind: 'failed'; readonly last: GivenUp | null };
