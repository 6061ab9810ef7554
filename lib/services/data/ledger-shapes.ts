/** The ledger and the damage as they are read back from the small storage. */
import {
  type Check,
  finite,
  objectOf,
  oneOf,
  recordOf,
  text,
  whole,
} from '../../exchange/schema.ts';
import type { Damage } from '../../store/check-ledger.ts';
import type { Ledger, RowTally } from '../../store/ledger.ts';

const MOST_TABLES = 1000;

export const ledgerShape: Check<Ledger> = objectOf<Ledger>({
  id: oneOf('ledger'),
  epoch: text(100),
  revision: whole,
  tallies: recordOf(objectOf<RowTally>({ count: whole, hash: finite }), MOST_TABLES),
});

export const damageShape: Check<Damage> = objectOf<Damage>({
  kind: oneOf('unopenable', 'no-room', 'emptied', 'went-back', 'rows-missing'),
  had: recordOf(whole, MOST_TABLES),
  has: recordOf(whole, MOST_TABLES),
  detail: text(10_000),
});
