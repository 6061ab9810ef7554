import { readFileSync } from 'node:fs';
import type { Entity, EntityType } from '../../lib/model/knowledge.ts';
import { corpusFile, type GoldDocument } from './corpora.ts';

/** How many distractor names an evaluation pack has at least. */
const DISTRACTORS = 30_000;

/** Settlements are made from people's names as they are in life: Иваново, Ивановка, Ивановск. */
const PLACE_ENDINGS: Readonly<Record<'ru' | 'uk', readonly string[]>> = {
  ru: ['о', 'ка', 'ск', 'ское', 'щина'],
  uk: ['е', 'ка', 'ськ', 'ське', 'щина'],
};
const CYRILLIC_WORD = /^[А-ЯЁІЇЄҐ][а-яёіїєґ'-]{2,}$/u;

function distinct(words: Iterable<string>): string[] {
  return [...new Set(words)].sort();
}

function make(id: string, type: EntityType, lang: 'ru' | 'uk', name: string): Entity {
  return { id: `distractor:${id}`, type, names: { [lang]: [name] }, description: {}, prior: 40 };
}

/**
 * Names that no text of the evaluation means: Wikidata labels of the list in the corpora (real
 * single- and multiword names), then given names of the corpora's people with other people's
 * family names, and settlements made of family names, two to one, until there are enough.
 * Deterministic. Names among `known` are left out.
 */
export function distractors(
  folder: string,
  documents: readonly GoldDocument[],
  lang: 'ru' | 'uk',
  known: ReadonlySet<string>,
): Entity[] {
  const made = new Map<string, Entity>();
  const put = (type: EntityType, name: string) => {
    if (!known.has(name) && !made.has(name))
      made.set(name, make(String(made.size), type, lang, name));
  };
  const labels = readFileSync(corpusFile(folder, 'wikidata-ids-ru.tsv'), 'utf8')
    .split('\n')
    .slice(1);
  for (const line of lang === 'ru' ? labels : []) {
    const [, label = '', type = ''] = line.split('\t');
    if (/^[А-ЯЁA-Z]/.test(label))
      put(type === 'PERSON' ? 'person' : type === 'ORGANIZATION' ? 'organization' : 'place', label);
  }
  const people = documents
    .filter((document) => document.lang === lang)
    .flatMap(({ mentions }) => mentions)
    .filter(({ type, lemma }) => type === 'PER' && lemma !== undefined)
    .map(({ lemma }) => (lemma ?? '').split(' '));
  const full = people.filter(
    (words) => words.length === 2 && words.every((word) => CYRILLIC_WORD.test(word)),
  );
  const given = distinct(full.map(([first = '']) => first));
  const families = distinct(full.map(([, last = '']) => last));
  for (const family of families) {
    const stem = family.replace(/[аоиійяь]+$/u, '');
    for (const ending of PLACE_ENDINGS[lang]) put('place', stem + ending);
  }
  for (let step = 1; made.size < DISTRACTORS && step < given.length; step++) {
    for (const [index, family] of families.entries()) {
      put('person', `${given[(index * 7 + step) % given.length]} ${family}`);
      if (made.size >= DISTRACTORS) break;
    }
  }
  return [...made.values()];
}
