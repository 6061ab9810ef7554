import type { en } from './messages/en.ts';

/** Forms of a message by the number `{n}`; categories of Unicode CLDR (`Intl.PluralRules`). */
export interface Plural {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type MessageKey = keyof typeof en;

/** A language's messages: the same keys as English, a plural wherever English has one. */
export type Messages = {
  readonly [K in MessageKey]: (typeof en)[K] extends string ? string : Plural;
};

type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type FormsOf<M> = M extends string ? M : M[keyof M];

/** What a message needs filled in: the `{placeholders}` of its English text. */
export type PlaceholdersOf<K extends MessageKey> = Names<FormsOf<(typeof en)[K]>>;

/** Arguments after the key: none where the message has no placeholder. */
export type ArgumentsOf<K extends MessageKey> = [PlaceholdersOf<K>] extends [never]
  ? []
  : [values: { readonly [P in PlaceholdersOf<K>]: P extends 'n' ? number : string | number }];
