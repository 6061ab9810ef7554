/** Who or what a name is, by Wikidata and Wikipedia. */
import { type EntityId, WIKIDATA_ID } from '../model/knowledge.ts';
import type { Lookup, LookupExtract, LookupItem, OnlineFailure } from '../model/online.ts';
import type { Result } from '../model/result.ts';
import type { Lang } from '../model/text.ts';
import { askAction, type JsonObject, objectOf, textOf } from './action-api.ts';
import type { OnlineClient } from './online-fetch.ts';

/** Where the interfaces are. */
export interface Endpoints {
  readonly wikidata: string;
  readonly wikipedia: (lang: Lang) => string;
}

const WIKIMEDIA: Endpoints = {
  wikidata: 'https://www.wikidata.org/w/api.php',
  wikipedia: (lang) => `https://${lang}.wikipedia.org/w/api.php`,
};

/** Things offered for one name. */
const MAX_ITEMS = 5;
const MAX_LABEL = 200;
const MAX_DESCRIPTION = 400;
/** An introduction is read for orientation: the first sentences, UTF-16 units at most. */
const MAX_EXTRACT = 1200;

/** What is looked up: a thing by its Wikidata id, or whatever a name may mean. */
export type LookupQuery = { readonly id: EntityId } | { readonly name: string };

/**
 * Looks a name up in two requests (a search, then all found things at once), or a known thing in
 * one; a single thing's Wikipedia introduction takes one more. A missing introduction is no
 * failure of the look-up.
 */
export async function lookUp(
  client: OnlineClient,
  query: LookupQuery,
  lang: Lang,
  now: number,
  endpoints: Endpoints = WIKIMEDIA,
): Promise<Result<Lookup, OnlineFailure>> {
  const ids = 'id' in query ? ok([query.id]) : await search(client, query.name, lang, endpoints);
  if (!ids.ok) return ids;
  if (ids.value.length === 0) return { ok: false, error: 'not-found' };
  const items = await describe(client, ids.value, lang, endpoints);
  if (!items.ok) return items;
  const [only, ...others] = items.value;
  if (!only) return { ok: false, error: 'not-found' };
  const extract = others.length === 0 ? await introduction(client, only, endpoints) : ok(null);
  if (!extract.ok && extract.error !== 'not-found') return extract;
  return ok({ items: items.value, extract: extract.ok ? extract.value : null, fetchedAt: now });
}

const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** https://www.wikidata.org/w/api.php?action=help&modules=wbsearchentities */
async function search(
  client: OnlineClient,
  name: string,
  lang: Lang,
  { wikidata }: Endpoints,
): Promise<Result<EntityId[], OnlineFailure>> {
  const answer = await askAction(client, wikidata, {
    action: 'wbsearchentities',
    search: name.slice(0, MAX_LABEL),
    language: lang,
    uselang: lang,
    type: 'item',
    limit: String(MAX_ITEMS),
  });
  if (!answer.ok) return answer;
  const { search: found } = answer.value;
  if (!Array.isArray(found)) return { ok: false, error: 'malformed' };
  return ok(found.flatMap((one) => itemId(objectOf(one)?.id)).slice(0, MAX_ITEMS));
}

function itemId(value: unknown): EntityId[] {
  return typeof value === 'string' && WIKIDATA_ID.test(value) ? [value as EntityId] : [];
}

/** https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities, all in one request. */
async function describe(
  client: OnlineClient,
  ids: readonly EntityId[],
  lang: Lang,
  { wikidata }: Endpoints,
): Promise<Result<LookupItem[], OnlineFailure>> {
  const answer = await askAction(client, wikidata, {
    action: 'wbgetentities',
    ids: ids.join('|'),
    props: 'labels|descriptions|sitelinks',
    languages: [...new Set([lang, 'en'])].join('|'),
    languagefallback: '1',
    sitefilter: [...new Set([`${lang}wiki`, 'enwiki'])].join('|'),
  });
  if (!answer.ok) return answer;
  const entities = objectOf(answer.value.entities);
  if (!entities) return { ok: false, error: 'malformed' };
  return ok(
    ids.flatMap((id) => {
      const entity = Object.hasOwn(entities, id) ? objectOf(entities[id]) : null;
      return entity && entity.missing === undefined ? [readItem(id, entity, lang)] : [];
    }),
  );
}

function readItem(id: EntityId, entity: JsonObject, lang: Lang): LookupItem {
  const sitelinks = objectOf(entity.sitelinks);
  const article = [lang, 'en' as const].flatMap((one) => {
    const title = textOf(objectOf(sitelinks?.[`${one}wiki`])?.title, MAX_LABEL);
    return title ? [{ lang: one, title }] : [];
  })[0];
  return {
    id,
    label: inLanguage(entity.labels, lang, MAX_LABEL) ?? id,
    description: inLanguage(entity.descriptions, lang, MAX_DESCRIPTION),
    article: article ?? null,
  };
}

function inLanguage(values: unknown, lang: Lang, max: number): string | null {
  const texts = objectOf(values);
  return textOf(objectOf(texts?.[lang])?.value, max) ?? textOf(objectOf(texts?.en)?.value, max);
}

/** https://www.mediawiki.org/wiki/Extension:TextExtracts: the text before the first heading. */
async function introduction(
  client: OnlineClient,
  { article }: LookupItem,
  { wikipedia }: Endpoints,
): Promise<Result<LookupExtract, OnlineFailure>> {
  if (!article) return { ok: false, error: 'not-found' };
  const answer = await askAction(client, wikipedia(article.lang), {
    action: 'query',
    prop: 'extracts',
    exintro: '1',
    explaintext: '1',
    redirects: '1',
    titles: article.title,
  });
  if (!answer.ok) return answer;
  const pages = objectOf(answer.value.query)?.pages;
  if (!Array.isArray(pages)) return { ok: false, error: 'malformed' };
  const text = textOf(objectOf(pages[0])?.extract, Number.POSITIVE_INFINITY);
  return text
    ? ok({ ...article, text: cutAtSentence(text.trim()) })
    : { ok: false, error: 'not-found' };
}

/** The first sentences of a text, not cut within one where that can be helped. */
function cutAtSentence(text: string): string {
  if (text.length <= MAX_EXTRACT) return text;
  const head = text.slice(0, MAX_EXTRACT);
  const end = Math.max(...['. ', '.\n', '! ', '? '].map((mark) => head.lastIndexOf(mark)));
  return end > MAX_EXTRACT / 3 ? head.slice(0, end + 1) : `${head.trimEnd()}…`;
}
