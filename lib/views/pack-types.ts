/** What the screens of packs and of the reader's own names draw; crosses in messages. */
import type { Correction } from '../model/correction.ts';
import type { EntityId, EntityType } from '../model/knowledge.ts';
import type { Lang, Localized } from '../model/text.ts';

/** Files of packs larger than this are refused, bytes: some 700,000 entities. */
export const MOST_PACK_BYTES = 512 * 1024 * 1024;

/** A pack in the list. */
export interface PackView {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** ISO 8601 date on which it was made. */
  readonly created: string;
  readonly entities: number;
  readonly names: number;
  /** Entities that have a name in each language; empty where that was never counted. */
  readonly languages: Localized<number>;
  readonly sources: readonly {
    readonly name: string;
    readonly license: string;
    readonly url?: string;
  }[];
  /** Size of its file in bytes. */
  readonly bytes: number;
  /** Milliseconds since the epoch; null for the pack that comes with the extension. */
  readonly installedAt: number | null;
  /** Its file cannot be read any more: it is not used. */
  readonly damaged: boolean;
}

/** What an update would change, by id. */
export interface PackDifference {
  readonly installedVersion: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** The best known of the names concerned, in the reader's language. */
  readonly samples: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
}

/** A checked file, before it is installed. */
export interface PackPreview {
  readonly pack: PackView;
  readonly types: Readonly<Partial<Record<EntityType, number>>>;
  /** Its best known names, in the reader's language. */
  readonly samples: readonly string[];
  /** Null when no pack of that id is installed. */
  readonly difference: PackDifference | null;
}

/** What came of checking a file. A bad one has changed nothing. */
export type PackVerdict =
  | { readonly state: 'good'; readonly preview: PackPreview }
  | {
      readonly state: 'bad';
      /** Key of a message `packs.bad.<code>`. */
      readonly code: string;
      /** Where in the file; for whoever made the pack. */
      readonly detail: string;
    }
  | { readonly state: 'cancelled' };

/** What the reader says of a name of their own. */
export interface OwnNameDraft {
  /** Absent for a new one. */
  readonly id?: EntityId;
  readonly type: EntityType;
  readonly gender: 'male' | 'female' | null;
  /** The first of each list is the label. */
  readonly names: Localized<readonly string[]>;
  /** Names of the lists above that never take endings. */
  readonly fixed: readonly string[];
  readonly description: Localized;
  readonly note: string;
}

/** A draft to be kept. The form makes the id of a new one, the same however often it is saved. */
export interface NamedDraft extends OwnNameDraft {
  readonly id: EntityId;
}

export interface OwnNameView extends NamedDraft {
  /** Milliseconds since the epoch. */
  readonly updatedAt: number;
}

export interface CorrectionView {
  readonly id: string;
  readonly correction: Correction;
  /** The entity's name in the reader's language; null where none is meant or known. */
  readonly entity: string | null;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

export interface OwnNamesView {
  readonly names: readonly OwnNameView[];
  readonly corrections: readonly CorrectionView[];
}

/** The forms under which one name will be found. */
export interface NameForms {
  readonly lang: Lang;
  readonly name: string;
  readonly forms: readonly string[];
}

/** What an imported file of own names changed. */
export interface OwnNamesImport {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly notes: number;
  readonly corrections: number;
}
