/** Files of other programs: whose it is is told by what is in it, never by its name. */
import type { ForeignFile } from '../model/exchange.ts';
import type { Result } from '../model/result.ts';
import { parseJson } from '../text/parse-json.ts';
import { readAnnotations, type TextAt } from './highlights/web-annotation.ts';
import { readHypothesis } from './reading-lists/read-hypothesis.ts';
import { readLinks } from './reading-lists/read-links.ts';
import { readOmnivore } from './reading-lists/read-omnivore.ts';
import { readTable } from './reading-lists/read-table.ts';

/** Larger files are none of a reading list: UTF-16 units. */
const LONGEST_FOREIGN = 60_000_000;

/** Reads what it can; `unknown` where no program's form is recognised. */
export function readForeign(
  text: string,
  textAt: TextAt,
): Result<ForeignFile, 'unknown' | 'too-large'> {
  if (text.length > LONGEST_FOREIGN) return { ok: false, error: 'too-large' };
  const json = parseJson(text);
  const read =
    json === undefined
      ? (readLinks(text) ?? readTable(text))
      : (readAnnotations(json, textAt) ?? readHypothesis(json) ?? readOmnivore(json, () => null));
  return read ? { ok: true, value: read } : { ok: false, error: 'unknown' };
}
