/** The ledger outside of the database, and what is known of a damaged library. */
import { pageUrl } from '../../browser/client.ts';
import { tellFrames } from '../../browser/server.ts';
import { isDiskFull, readLocal, writeLocal } from '../../browser/storage.ts';
import { openTab } from '../../browser/tabs.ts';
import { readAs } from '../../exchange/schema.ts';
import { beginLedger, checkLedger, type Damage } from '../../store/check-ledger.ts';
import type { LibraryDatabase } from '../../store/database.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { DamageView } from '../../views/data-types.ts';
import { damageShape, ledgerShape } from './ledger-shapes.ts';
import { LEDGER_OUTSIDE } from './mirror-ledger.ts';
import { SECTIONS } from './sections.ts';

/** Key in the small storage. */
const DAMAGE = 'library-damage';

/** The ledger kept outside of the database; null where there is none. */
export async function outsideLedger(): Promise<Ledger | null> {
  const read = readAs(ledgerShape, await readLocal(LEDGER_OUTSIDE));
  return read.ok ? read.value : null;
}

/** The damage that was found and not yet dealt with. */
export async function knownDamage(): Promise<Damage | null> {
  const read = readAs(damageShape, await readLocal(DAMAGE));
  return read.ok ? read.value : null;
}

/** The same as it is shown: by the names of a backup's sections. */
export function damageView({ kind, had, has, detail }: Damage): DamageView {
  const named = (counts: Damage['had']): Record<string, number> =>
    Object.fromEntries(
      SECTIONS.flatMap(({ name, table }) => {
        const count = counts[table];
        return count === undefined ? [] : [[name, count] as const];
      }),
    );
  return { kind, had: named(had), has: named(has), detail };
}

/**
 * Compares the library with its ledgers. Where nothing has been counted yet, counting begins.
 * Damage is remembered until the reader decides; `show` opens the page that tells of it.
 */
export async function lookAfterLibrary(db: LibraryDatabase, show: boolean): Promise<Damage | null> {
  const known = await knownDamage();
  if (known && isOpenable(known)) return known;
  const outside = await outsideLedger();
  const check = await checkLedger(db, outside);
  if (check.ok) {
    await settle(check.ledger);
    return null;
  }
  if (isBeginning(check.damage)) {
    await acceptLibrary(db);
    return null;
  }
  const damage = await withReason(check.damage);
  await keep(DAMAGE, damage);
  if (!known) tellFrames({ type: 'data-changed' });
  if (show && !known) await openTab(pageUrl('options.html#data'));
  return damage;
}

/** Whether the database can be opened: what else is wrong with it stays until the reader decides. */
export function isOpenable({ kind }: Pick<Damage, 'kind'>): boolean {
  return kind !== 'unopenable' && kind !== 'no-room';
}

/** A database that cannot be opened on a full disk is most likely whole: it must not be removed. */
async function withReason(damage: Damage): Promise<Damage> {
  const full = damage.kind === 'unopenable' && (await isDiskFull());
  return full ? { ...damage, kind: 'no-room' } : damage;
}

/** Nothing that was there is missing: there only was no ledger in the database. */
function isBeginning({ kind, had, has }: Damage): boolean {
  return (
    kind === 'emptied' && Object.entries(had).every(([name, count]) => (has[name] ?? 0) >= count)
  );
}

/** What is there now is what there shall be: the reader decided, or a backup was taken in. */
export async function acceptLibrary(db: LibraryDatabase): Promise<void> {
  await settle(await beginLedger(db));
}

/** All is well. Pages hear of it only where it was not: they look after the library when asked. */
async function settle(ledger: Ledger): Promise<void> {
  const wasDamaged = (await knownDamage()) !== null;
  await keep(LEDGER_OUTSIDE, ledger);
  if (!wasDamaged) return;
  await writeLocal(DAMAGE, null);
  tellFrames({ type: 'data-changed' });
}

/** Keeps a value where it can: on a full disk the reader is told all the same. */
async function keep(key: string, value: unknown): Promise<void> {
  try {
    await writeLocal(key, value);
  } catch (error) {
    console.warn('sidelight: what is known of the library was not kept', error);
  }
}
