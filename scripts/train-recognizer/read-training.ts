import { NAME_TYPES, type RecognizedType } from '../../lib/analysis/recognizer/labels.ts';
import type { TextSpan } from '../../lib/model/text.ts';
import { type GoldDocument, type GoldMention, readDocuments } from '../eval/corpora.ts';

/** A name of a corpus in our three types. */
export interface GoldName extends TextSpan {
  readonly type: RecognizedType;
}

/** Each corpus's own types in ours; what is not listed is no name here. */
const TYPES: Readonly<Record<string, RecognizedType>> = {
  // SlavicNER, NER-UK, wikigold, EWT
  PER: 'person',
  PERS: 'person',
  LOC: 'place',
  ORG: 'organization',
  // NEREL
  PERSON: 'person',
  COUNTRY: 'place',
  CITY: 'place',
  STATE_OR_PROVINCE: 'place',
  DISTRICT: 'place',
  LOCATION: 'place',
  FACILITY: 'place',
  ORGANIZATION: 'organization',
  // factRuEval
  Person: 'person',
  Location: 'place',
  LocOrg: 'place',
  Facility: 'place',
  Org: 'organization',
  // WNUT17
  person: 'person',
  location: 'place',
  corporation: 'organization',
  group: 'organization',
};

const NAME_START = /^[\p{Lu}\p{Lt}\p{Nd}]/u;
const MARKS = /^[\s«»"“”„'.,()]+|[\s«»"“”„',()]+$/gu;
const LEADING = /^[\s«»"“”„'.,()]*/u;
/** "Российские": NEREL gives adjectives the country's type; names they are not. */
const ADJECTIVE = /^[\p{L}-]+[сцзч]к(?:ий|ая|ое|ие|ого|ому|ой|им|ими|их|ую|ом)$/u;

function nameOf(document: GoldDocument, mention: GoldMention): GoldName | null {
  const type = TYPES[mention.type];
  if (!type) return null;
  const lead = LEADING.exec(mention.surface)?.[0].length ?? 0;
  const surface = mention.surface.replace(MARKS, '');
  if (!NAME_START.test(surface) || !/\p{L}/u.test(surface)) return null;
  if (document.source.startsWith('NEREL') && type === 'place' && ADJECTIVE.test(surface))
    return null;
  const start = mention.start + lead;
  return { start, end: start + surface.length, type };
}

/**
 * The capitalised names of a document, quotation marks around them left off; of nested ones the
 * outermost. Sorted.
 */
export function goldNames(document: GoldDocument): GoldName[] {
  const names = document.mentions
    .flatMap((mention) => nameOf(document, mention) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const flat: GoldName[] = [];
  let end = -1;
  for (const name of names) {
    if (name.start < end) continue;
    flat.push(name);
    end = name.end;
  }
  return flat;
}

/** The part of a corpus that a document belongs to: 0 to 9, a fixed choice by its id. */
export function partOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % 10;
}

/** Documents of these parts are never trained on. */
const KEPT_PARTS = new Set([0, 1]);
/** SlavicNER's topic that is kept from training as a whole. */
const KEPT_TOPIC = /^us_election_2020\//;

/** Whether a document is kept from training, to be measured on. */
export function isKept({ id, source }: GoldDocument): boolean {
  if (source === 'SlavicNER') return KEPT_TOPIC.test(id);
  return KEPT_PARTS.has(partOf(id));
}

/** Sources that the terms let us train on; NER-UK and EWT are for testing only. */
const TRAINABLE = /^(?:SlavicNER|NEREL|factRuEval|wikigold|WNUT17)/;

const FILES = ['factrueval.jsonl', 'slavicner.jsonl', 'nerel.jsonl', 'ner-en.jsonl'] as const;

/** The documents to train on, in a fixed order. */
export function trainingDocuments(corpora: string): GoldDocument[] {
  return FILES.flatMap((file) => readDocuments(corpora, file)).filter(
    (document) => TRAINABLE.test(document.source) && !isKept(document),
  );
}

/** Index of a type in the order of the labels. */
export const typeIndex = (type: RecognizedType): number => NAME_TYPES.indexOf(type);
