import type { ClaimReview } from '../../model/claim.ts';
import { classifyVerdict } from './classify-verdict.ts';
import {
  addressOf,
  asList,
  dateOf,
  isObject,
  type JsonObject,
  textOf,
  typesOf,
} from './json-values.ts';

type ById = ReadonlyMap<string, JsonObject>;

/** At most so many addresses of where a claim appeared. */
const MAX_APPEARANCES = 50;

/** The objects and strings of a value, references resolved. */
function resolved(value: unknown, byId: ById): readonly unknown[] {
  return asList(value).map((one) => {
    const id = isObject(one) ? one['@id'] : null;
    return typeof id === 'string' ? { ...byId.get(id), ...(one as JsonObject) } : one;
  });
}

function firstObject(value: unknown, byId: ById): JsonObject {
  return resolved(value, byId).find(isObject) ?? {};
}

interface Party {
  readonly name: string | null;
  readonly url: unknown;
  readonly isPerson: boolean;
}

function partyOf(value: unknown, byId: ById): Party | null {
  for (const one of resolved(value, byId)) {
    if (!isObject(one)) {
      if (typeof one === 'string' && textOf(one)) {
        return { name: textOf(one), url: null, isPerson: false };
      }
      continue;
    }
    const name = textOf(one.name);
    if (name) return { name, url: one.url ?? null, isPerson: typesOf(one).includes('person') };
  }
  return null;
}

/** Who published it: the author, unless that is a person and an organisation is named as well. */
function publisherOf(review: JsonObject, byId: ById): Party | null {
  const author = partyOf(review.author, byId);
  const publisher = partyOf(review.publisher, byId);
  return author && !(author.isPerson && publisher) ? author : publisher;
}

/** The publisher's own words; a bare number only where there are none. */
function labelOf(review: JsonObject, byId: ById): string {
  const [rating] = resolved(review.reviewRating, byId);
  if (!isObject(rating)) return textOf(rating) ?? '';
  const words = textOf(rating.alternateName) ?? textOf(rating.name);
  if (words) return words;
  const value = textOf(rating.ratingValue);
  const best = textOf(rating.bestRating);
  if (value === null) return '';
  return best === null ? value : `${value}/${best}`;
}

function claimOf(review: JsonObject, item: JsonObject, label: string): string | null {
  const stated =
    textOf(review.claimReviewed) ?? textOf(item.text) ?? textOf(item.headline) ?? textOf(item.name);
  if (stated || label === '') return stated;
  return textOf(review.name) ?? textOf(review.headline);
}

/** Objects within objects that may lead to an address; a page may nest thousands. */
const DEEPEST_ADDRESS = 4;

function addressesIn(value: unknown, base: string, depth = 0): string[] {
  if (depth > DEEPEST_ADDRESS) return [];
  return asList(value).flatMap((one): string[] => {
    if (isObject(one)) return addressesIn(one.url ?? one['@id'], base, depth + 1);
    if (typeof one !== 'string') return [];
    return one
      .split(/[\s,;]+(?:and\s+)?(?=https?:)/)
      .flatMap((address) => (/^https?:/.test(address) ? (addressOf(address, base) ?? []) : []));
  });
}

function appearancesOf(item: JsonObject, base: string): readonly string[] {
  const found = [item.firstAppearance, item.appearance, item.url].flatMap((value) =>
    addressesIn(value, base),
  );
  return [...new Set(found)].slice(0, MAX_APPEARANCES);
}

/** One review; null where there is neither a claim nor a verdict to show. */
export function readReview(review: JsonObject, byId: ById, base: string): ClaimReview | null {
  const item = firstObject(review.itemReviewed, byId);
  const label = labelOf(review, byId);
  const claimReviewed = claimOf(review, item, label);
  if (claimReviewed === null) return null;
  const publisher = publisherOf(review, byId);
  return {
    claimReviewed,
    url: addressOf(review.url, base),
    publisher: publisher?.name ?? null,
    publisherUrl: addressOf(publisher?.url, base),
    datePublished: dateOf(review.datePublished),
    inLanguage: textOf(review.inLanguage),
    claimant: partyOf(item.author, byId)?.name ?? null,
    claimDate: dateOf(item.datePublished),
    appearances: appearancesOf(item, base),
    verdict: { label, class: classifyVerdict(label) },
  };
}
