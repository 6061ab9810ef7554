import { NATIONWIDE } from '../../languages/number-scopes.ts';
import { WHOLE_WORDS } from '../../languages/opposites.ts';
import type { Quantity } from '../../model/claim.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { TextSpan } from '../../model/text.ts';
import { holdsPhrase } from '../../text/phrases.ts';
import { nameKeys } from './agents.ts';
import type { SentenceSigns } from './sentence-signs.ts';
import { isCountryName } from './word-signs.ts';

function places({ links }: SentenceSigns): EntityLink[] {
  const all = links.filter(({ type }) => type === 'place');
  return all.filter((one, at) => !all.slice(0, at).some((other) => isOne(one, other)));
}

/** One place by its id, or by its sound where it is taken for two: a river and a city. */
function isOne(a: EntityLink, b: EntityLink): boolean {
  const keys = nameKeys(b);
  return nameKeys(a).some((key) => keys.includes(key));
}

/**
 * "43 died, 33 of them in Kyiv": the id of the place that is nearest to a number, as the number is to it among those
 * of its kind; null for none.
 */
export function placeOf(number: Quantity, sentence: SentenceSigns): string | null {
  const gap = (one: TextSpan, other: TextSpan): number =>
    Math.max(one.start - other.end, other.start - one.end);
  const nearestTo = <T extends TextSpan>(one: TextSpan, all: readonly T[]): T | undefined =>
    all.toSorted((a, b) => gap(a, one) - gap(b, one))[0];
  const place = nearestTo(
    number,
    sentence.links.filter(({ type }) => type === 'place'),
  );
  const alike = sentence.quantities.filter(
    ({ unit, counted }) => unit === number.unit && counted === number.counted,
  );
  return place && nearestTo(place, alike) === number ? place.entityId : null;
}

/** One counts over more and finds more: three countries' dead against one's, all gifts against one. */
export function widerCounts(
  first: SentenceSigns,
  second: SentenceSigns,
  a: Quantity,
  b: Quantity,
): boolean {
  const [whole, part] = [tellsWhole(first), tellsWhole(second)];
  if (whole !== part && (whole ? a.value > b.value : b.value > a.value)) return true;
  const [own, other] = [places(first).length, places(second).length];
  if (own === 0 || other === 0 || own === other) return false;
  return own > other ? a.value > b.value : b.value > a.value;
}

function tellsWhole({ tokens }: SentenceSigns): boolean {
  return tokens.some(({ norm }) => WHOLE_WORDS.has(norm));
}

/** Names places, and no country among them: what it counts, it counts there. */
function isOfTown(sentence: SentenceSigns): boolean {
  const named = places(sentence);
  return (
    named.length > 0 &&
    !named.some(({ surface }) => isCountryName(surface.toLowerCase(), sentence.lang))
  );
}

/** "Across the country": what it counts, it counts everywhere. */
function isNationwide({ tokens }: SentenceSigns): boolean {
  return holdsPhrase(
    tokens.map(({ norm }) => norm),
    NATIONWIDE,
  );
}

/** Each names a place and none is the same: Greece's dead are not Libya's, nor a country's its capital's. */
export function placesClash(first: SentenceSigns, second: SentenceSigns): boolean {
  if (isNationwide(first) && isOfTown(second)) return true;
  if (isNationwide(second) && isOfTown(first)) return true;
  const [a, b] = [places(first), places(second)];
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isOne(one, other)));
}
