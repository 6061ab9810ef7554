import { join } from 'node:path';
import type { QuotationKind, Sourcing, SpeechClass } from '../../lib/model/claim.ts';
import type { Lang, TextSpan } from '../../lib/model/text.ts';
import { readJsonLines } from './json-lines.ts';

/** One attribution as a careful reader sees it. */
export interface GoldAttribution {
  readonly source: string | null;
  /** Who that is, in the nominative; for a pronoun the person meant. */
  readonly sourceName: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly quotation: QuotationKind;
  readonly class: SpeechClass;
  readonly negated: boolean;
  readonly sourcing: Sourcing;
  readonly sourceSpan: TextSpan | null;
  readonly contentSpan: TextSpan;
}

/** The sets in the order of writing; a set that a language lacks has no passages. */
export const ATTRIBUTION_SETS = [
  'dev',
  'held',
  'unseen',
  'later',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'seventh-held',
] as const;

type AttributionSet = (typeof ATTRIBUTION_SETS)[number];

/** A passage of the gold set with its attributions. */
export interface GoldPassage {
  readonly id: string;
  readonly lang: Lang;
  readonly set: AttributionSet;
  readonly date: string;
  readonly headline?: true;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

const FOLDER = join(import.meta.dirname, '../../tests/eval/gold');

/** The occurrence of a word nearest to the content that it belongs to. */
function nearest(text: string, surface: string, content: TextSpan): TextSpan {
  let best: TextSpan | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let start = text.indexOf(surface); start >= 0; start = text.indexOf(surface, start + 1)) {
    const end = start + surface.length;
    const gap = Math.max(content.start - end, start - content.end, 0);
    if (gap < distance) [best, distance] = [{ start, end }, gap];
  }
  if (!best) throw new Error(`"${surface}" is not in "${text}"`);
  return best;
}

function locate(passage: GoldPassage, one: GoldAttribution): GoldAttribution {
  const { text } = passage;
  const start = text.indexOf(one.content);
  if (start < 0 || text.indexOf(one.content, start + 1) >= 0) {
    throw new Error(`${passage.id}: the content must stand in the text once: "${one.content}"`);
  }
  const contentSpan = { start, end: start + one.content.length };
  const sourceSpan = one.source === null ? null : nearest(text, one.source, contentSpan);
  if ((one.source === null) !== (one.sourcing === 'none')) {
    throw new Error(`${passage.id}: a source and its grade must go together`);
  }
  return { ...one, contentSpan, sourceSpan };
}

/** Reads and checks one language's gold; throws where a substring is not in its passage. */
export function loadAttributionGold(lang: Lang): GoldPassage[] {
  const passages = readJsonLines<GoldPassage>(join(FOLDER, `attributions-${lang}.jsonl`));
  return passages.map((passage) => ({
    ...passage,
    attributions: passage.attributions.map((one) => locate(passage, one)),
  }));
}
