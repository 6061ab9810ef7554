import type { Correction } from '../../lib/model/correction.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Lang } from '../../lib/model/text.ts';
import type {
  CorrectionView,
  NamedDraft,
  NameForms,
  OwnNameDraft,
  OwnNamesImport,
  OwnNamesView,
  OwnNameView,
} from '../../lib/views/pack-types.ts';
import { askedIn } from '../common/hash.ts';
import type { Loaded } from '../common/use-loaded.ts';

/** The world outside the screen of own names. */
export interface OwnNamesHost {
  readonly listNames: () => Promise<Result<OwnNamesView>>;
  /** Keeps a name, in place of the one that has its id. */
  readonly saveName: (draft: NamedDraft) => Promise<Result<unknown>>;
  readonly removeName: (id: NamedDraft['id']) => Promise<Result<null>>;
  readonly nameForms: (draft: OwnNameDraft) => Promise<Result<readonly NameForms[]>>;
  readonly putCorrection: (correction: Correction) => Promise<Result<null>>;
  readonly removeCorrection: (id: string) => Promise<Result<null>>;
  readonly exportNames: () => Promise<Result<{ readonly text: string }>>;
  readonly importNames: (text: string) => Promise<Result<OwnNamesImport>>;
  readonly onChange: (listener: (what: 'packs' | 'own-names') => void) => () => void;
}

/** What the list shows. */
export type OwnNamesState = Loaded<OwnNamesView>;

/** What can be taken back. */
export type OwnNamesGone =
  | { readonly kind: 'gone'; readonly name: OwnNameView }
  | { readonly kind: 'taken-back'; readonly correction: CorrectionView };

/** The last thing done; `last` is what could not be taken back, and still can be. */
export type OwnNamesToast =
  | OwnNamesGone
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'imported'; readonly counts: OwnNamesImport }
  | {
      readonly kind: 'failed';
      readonly error: string;
      readonly detail?: string;
      readonly last?: OwnNamesGone;
    };

/** What the reader can do with the list. */
export interface OwnNamesActions {
  readonly edit: (draft: OwnNameDraft) => void;
  readonly remove: (name: OwnNameView) => void;
  readonly takeBack: (correction: CorrectionView) => void;
  readonly undo: (last: OwnNamesGone) => void;
  readonly exportFile: () => void;
  readonly importFile: (file: File) => void;
  readonly retry: () => Promise<unknown>;
}

/** The first name of a draft, in the reader's language where it has one. */
export function labelOfDraft({ names }: Pick<OwnNameDraft, 'names'>, lang: Lang): string {
  return (names[lang] ?? names.en ?? names.ru ?? names.uk)?.[0] ?? '';
}

/** A draft for what was selected; its letters and the interface tell the language. */
export function draftFor(surface: string, lang: Lang): OwnNameDraft {
  return {
    type: 'person',
    gender: null,
    names: surface === '' ? {} : { [languageOf(surface, lang)]: [surface] },
    fixed: [],
    description: {},
    note: '',
  };
}

function languageOf(surface: string, lang: Lang): Lang {
  if (!/[\u0400-\u04ff]/.test(surface)) return 'en';
  if (/[іїєґ]/i.test(surface)) return 'uk';
  return lang === 'uk' && !/[ыэёъ]/i.test(surface) ? 'uk' : 'ru';
}

/** Longer selections are no names, UTF-16 units. */
const LONGEST_NAME = 200;

/** What the page's address asks for: the selection of `#new-name=…`. */
export function selectionIn(hash: string): string | null {
  const asked = askedIn(hash, 'new-name');
  return asked === null ? null : asked.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
}
