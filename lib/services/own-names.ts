/** The reader's own names, and the list of their corrections. */
import { RequestFailure, tellFrames } from '../browser/server.ts';
import { formsOfName } from '../knowledge/forms-of-name.ts';
import { traitsOf } from '../knowledge/name-pattern.ts';
import { readEntity } from '../knowledge/read-entity.ts';
import type { Correction } from '../model/correction.ts';
import type { Entity, EntityId } from '../model/knowledge.ts';
import { LANGS, type Localized } from '../model/text.ts';
import { listCorrections, putCorrection, removeCorrection } from '../store/corrections.ts';
import type { StoredCorrection } from '../store/database.ts';
import { LONGEST_NOTE } from '../store/notes.ts';
import {
  listOwnNames,
  mergeOwnNames,
  type NotedName,
  ownNamesRows,
  putOwnName,
  removeOwnName,
} from '../store/own-names.ts';
import { labelOf } from '../views/build-names.ts';
import type {
  CorrectionView,
  NamedDraft,
  NameForms,
  OwnNameDraft,
  OwnNameView,
} from '../views/pack-types.ts';
import { checkedCorrection, OWN_ID, readOwnNames, writeOwnNames } from './own-names-file.ts';
import { rereadTabs } from './reread-tabs.ts';
import type { Services } from './services.ts';
import { interfaceLanguage, readSettings } from './settings.ts';
import { type HandlersFor, stored } from './stored.ts';

/**
 * How well known an own name counts: above all but the most famous, since the reader wrote it
 * down in order to meet it. People are then found by their family name alone, too.
 */
const OWN_PRIOR = 200;

/** The id of a new name of which only the forms are asked for. */
const UNKEPT: EntityId = 'own:unkept-name';

/** The handlers of `own-names/…`. */
export function ownNameHandlers(services: Services): HandlersFor<'own-names'> {
  const { db, now } = services;
  const changed = async (): Promise<null> => {
    services.namesChanged();
    tellFrames({ type: 'own-names-changed' });
    await rereadTabs();
    return null;
  };
  return {
    'own-names/list': async () => ({
      names: (await listOwnNames(db)).map(viewOfName),
      corrections: await viewsOfCorrections(services, await listCorrections(db)),
    }),
    'own-names/save': async ({ draft }) => {
      const name = ownNameFrom(draft, now());
      await stored(() => putOwnName(db, name));
      await changed();
      return { id: name.id };
    },
    'own-names/remove': async ({ id }) => {
      await stored(() => removeOwnName(db, id));
      return changed();
    },
    'own-names/forms': async ({ draft }) =>
      formsOf(ownNameFrom({ ...draft, id: draft.id ?? UNKEPT }, now()).entity),
    'own-names/put-correction': async ({ correction }) => {
      const checked = checkedCorrection(correction);
      await stored(() => putCorrection(db, checked, now()));
      return changed();
    },
    'own-names/remove-correction': async ({ id }) => {
      await stored(() => removeCorrection(db, id));
      return changed();
    },
    'own-names/export': async () => ({
      text: writeOwnNames(await ownNamesRows(db), now()),
    }),
    'own-names/import': async ({ text }) => {
      const read = readOwnNames(text);
      if (!read.ok) throw new RequestFailure('bad-file', read.detail);
      const merged = await stored(() => mergeOwnNames(db, read.value));
      await changed();
      return merged;
    },
  };
}

/**
 * The record of a draft, read as strictly as one from a file.
 * @throws RequestFailure when a field is not what it should be, or there is no name
 */
function ownNameFrom(draft: NamedDraft, now: number): NotedName {
  const { id } = draft;
  const note = typeof draft.note === 'string' ? draft.note.trim() : '';
  const names = trimmed(draft.names);
  const hasName = Object.values(names).some((list) => list.length > 0);
  const read = readEntity({
    id,
    type: draft.type,
    names,
    description: draft.description,
    prior: OWN_PRIOR,
    ...(draft.gender && { gender: draft.gender }),
    ...(draft.fixed.length > 0 && { forms: fixedForms(names, draft.fixed) }),
  });
  if (!read.ok) throw new RequestFailure('bad-request', read.detail);
  if (!hasName || !OWN_ID.test(id) || note.length > LONGEST_NOTE) {
    throw new RequestFailure('bad-request', 'no name, no id of an own name, or too long a note');
  }
  return { id, entity: read.value, note, updatedAt: now };
}

function trimmed(names: OwnNameDraft['names']): Localized<readonly string[]> {
  const lists = LANGS.map((lang) => {
    const given = names[lang];
    const list = Array.isArray(given) ? given : [];
    return [lang, list.map((name) => String(name).trim()).filter((name) => name !== '')] as const;
  });
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}

function fixedForms(names: OwnNameDraft['names'], fixed: readonly string[]): Entity['forms'] {
  const still = new Set(fixed);
  return Object.fromEntries(
    LANGS.map((lang) => {
      const list = (names[lang] ?? []).filter((name) => still.has(name));
      return [lang, Object.fromEntries(list.map((name) => [name, 'fixed' as const]))];
    }),
  );
}

function viewOfName({ id, entity, note, updatedAt }: NotedName): OwnNameView {
  const forms = Object.values(entity.forms ?? {});
  return {
    id,
    type: entity.type,
    gender: entity.gender ?? null,
    names: entity.names,
    fixed: forms.flatMap((ofLang) =>
      Object.entries(ofLang).flatMap(([name, given]) => (given === 'fixed' ? name : [])),
    ),
    description: entity.description,
    note,
    updatedAt,
  };
}

function formsOf(entity: Entity): readonly NameForms[] {
  return LANGS.flatMap((lang) =>
    (entity.names[lang] ?? []).map((name) => ({
      lang,
      name,
      forms: formsOfName(name, lang, traitsOf(entity, lang, name)),
    })),
  );
}

/** The corrections with their entities named, the newest first. */
async function viewsOfCorrections(
  services: Services,
  rows: readonly StoredCorrection[],
): Promise<readonly CorrectionView[]> {
  const lang = interfaceLanguage(await readSettings());
  const entities = await (await services.knowledge()).byIds(rows.flatMap(idOf));
  return rows.toReversed().map((row) => {
    const [entityId] = idOf(row);
    const entity = entityId && entities.get(entityId);
    return { ...row, entity: entity ? labelOf(entity, lang) : null };
  });
}

function idOf({ correction }: { readonly correction: Correction }): EntityId[] {
  return 'entityId' in correction ? [correction.entityId] : [];
}
