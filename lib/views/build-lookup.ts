import { type Entity, WIKIDATA_ID } from '../model/knowledge.ts';
import type { Lookup } from '../model/online.ts';
import type { Lang } from '../model/text.ts';
import { labelOf } from './build-names.ts';
import type { LookupOffer, LookupView } from './card-types.ts';

/**
 * The licence of Wikipedia's texts. See
 * https://foundation.wikimedia.org/wiki/Policy:Terms_of_Use, section 7.
 */
const LICENCE = 'CC BY-SA 4.0';
const LICENCE_URL = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** The hosts that a look-up in a language may ask: English where there is no article in it. */
export function lookupHosts(lang: Lang): readonly string[] {
  const wikipedias = new Set([lang, 'en']);
  return ['www.wikidata.org', ...[...wikipedias].map((one) => `${one}.wikipedia.org`)];
}

/** What a card offers to look up: the Wikidata id where there is one, else the name. */
export function lookupOffer(
  entity: Entity | undefined,
  label: string,
  lang: Lang,
  agreed: boolean,
): LookupOffer {
  const known = entity && WIKIDATA_ID.test(entity.id);
  const query = known ? { id: entity.id } : { name: entity ? labelOf(entity, lang) : label };
  return { query, hosts: lookupHosts(lang), agreed };
}

/** A look-up with the addresses at which all of it can be seen. */
export function lookupView({ items, extract, fetchedAt }: Lookup): LookupView {
  return {
    items: items.map(({ id, label, description }) => ({
      id,
      label,
      description,
      url: `https://www.wikidata.org/wiki/${id}`,
    })),
    extract: extract && {
      text: extract.text,
      title: extract.title,
      lang: extract.lang,
      url: articleUrl(extract),
      licence: LICENCE,
      licenceUrl: LICENCE_URL,
    },
    fetchedAt,
  };
}

/** The address of an article of Wikipedia. */
export function articleUrl({
  lang,
  title,
}: {
  readonly lang: Lang;
  readonly title: string;
}): string {
  return `https://${lang}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
}
