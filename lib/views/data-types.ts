/** What the screen about the reader's data shows. */

/** A backup that is kept in the browser. */
export interface LocalBackup {
  /** Its file's name. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
  readonly bytes: number;
  /** Made by itself, or before something was restored. */
  readonly reason: 'auto' | 'restore';
}

/** Where space goes, bytes. Null where the browser does not tell. */
export interface SpaceView {
  readonly used: number | null;
  readonly quota: number | null;
  readonly packs: number;
  readonly backups: number;
}

/** How many there are of each section of a backup, by its name. */
export type RowCounts = Readonly<Record<string, number>>;

/** What is wrong with the library; counts by the names of a backup's sections. */
export interface DamageView {
  /** It cannot be opened; is empty or another; is as it was earlier; lacks some rows. */
  readonly kind: 'unopenable' | 'no-room' | 'emptied' | 'went-back' | 'rows-missing';
  readonly had: RowCounts;
  readonly has: RowCounts;
  /** What the browser said, for those who want to know. */
  readonly detail: string;
}

/** A backup that was begun to be taken in and broken off. */
export interface BrokenOffView {
  /** Its file's name; null for the one brought in. */
  readonly file: string | null;
  readonly mode: 'merge' | 'replace';
  /** When the backup was made: ISO 8601. */
  readonly created: string;
  /** How much of it is here, 0 to 1. At 1 it can no longer be taken back. */
  readonly share: number;
}

/** Whether the library is as it should be. */
export interface HealthView {
  readonly damage: DamageView | null;
  /** A backup was begun to be taken in and broken off. */
  readonly isBrokenOff: boolean;
}

/** What there is, and how it is kept. */
export interface YourDataView {
  readonly space: SpaceView;
  readonly counts: RowCounts;
  readonly damage: DamageView | null;
  readonly brokenOff: BrokenOffView | null;
  /** When the reader last took a file out, milliseconds since the epoch. */
  readonly savedAt: number | null;
  readonly backups: readonly LocalBackup[];
  /** A file that was brought in and not yet decided about: its bytes. */
  readonly incoming: number | null;
}

/** What a section of a file would bring. */
export interface SectionPreview {
  readonly name: string;
  readonly rows: number;
  /** In the library today. */
  readonly here: number;
  /** By merging: new, in place of an earlier one, there already or later here. */
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** What was found in a backup's file. */
export type BackupVerdict =
  | {
      readonly state: 'good';
      /** ISO 8601. */
      readonly created: string;
      readonly sections: readonly SectionPreview[];
      /** Sections that only a later version knows. */
      readonly unknown: readonly string[];
    }
  /** `code` is part of a message's key, `data.bad.<code>`; the detail says where. */
  | { readonly state: 'bad'; readonly code: string; readonly detail: string }
  | { readonly state: 'cancelled' };

/** What came of taking a backup in. */
export type RestoreOutcome =
  | { readonly state: 'done'; readonly added: number; readonly replaced: number }
  | { readonly state: 'bad'; readonly code: string; readonly detail: string }
  | { readonly state: 'cancelled' };

/** A file that was written and can be handed to the reader. */
export interface WrittenFile {
  /** Its name among the extension's own files. */
  readonly file: string;
  /** The name that the reader sees. */
  readonly name: string;
  readonly bytes: number;
  /** Of all rows, whenever it was written: SHA-256, hexadecimal. */
  readonly checksum: string;
  /** Rows that are broken and were left out. */
  readonly broken: readonly string[];
}
