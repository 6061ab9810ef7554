import type { Site } from './cue-site.ts';
import { type Draft, type Stretch, saidBy } from './draft.ts';
import { isCapitalised, type Range, type Reading } from './reading.ts';
import { isPlainWord, isSomebody, type Speaker } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';
import { jumpLeft } from './verb-speaker.ts';

/**
 * "Marsh gave nothing away: “…”", "Его визави Рубен Даль был откровеннее: «…»": before a colon and a
 * whole sentence in marks whoever the clause is about speaks, though no verb says so. Not where the
 * clause names somebody else besides, or what the words stand on ("увидел записку: «…»").
 */
export function readColonQuotes(stretch: Stretch): Draft[] {
  const { segments, first, last, drafts } = stretch;
  const found: Draft[] = [];
  for (let index = first; index + 1 < last; index++) {
    const [segment, next] = [segments[index], segments[index + 1]];
    if (!segment || segment.quote || segment.after !== ':' || !next?.quote) continue;
    const isClaimed = drafts.some(
      ({ content }) => content.first < next.last && content.last > next.first,
    );
    const source = isClaimed ? null : clauseSpeaker(stretch, index);
    if (source && isSentence(stretch.reading, next)) found.push(saidBy(source, null, next));
  }
  return found;
}

/** In tokens, marks included: what is shorter may be a name or a title. */
const MIN_SENTENCE = 5;

function isSentence(reading: Reading, { first, last }: Range): boolean {
  const goesOn = reading.surface(last - 2) === ',';
  return last - first >= MIN_SENTENCE && !goesOn && isCapitalised(reading, first + 1);
}

function clauseSpeaker(stretch: Stretch, index: number): Speaker | null {
  const { reading, segments } = stretch;
  const segment = segments[index];
  if (!segment) return null;
  const own = findSubject(reading, segment, 'any');
  const source = own ?? jumpLeft(siteAt(stretch, index, segment));
  if (!source || source.pronoun === 'n' || source.noun?.media || !isSomebody(reading, source))
    return null;
  const rest = { first: Math.max(source.last, segment.first), last: segment.last };
  if (rest.first >= rest.last) return null;
  for (let at = rest.first; at < rest.last; at++) {
    const other = isCapitalised(reading, at) && !isPlainWord(reading, at);
    const noun = reading.data.nouns.has(reading.norm(at));
    if (other || noun || reading.matches('reportNouns', reading.norm(at))) return null;
  }
  return source;
}

/** A clause without a verb of speech, as the search for a subject before it wants it. */
function siteAt(stretch: Stretch, index: number, segment: Site['segment']): Site {
  const none = { first: segment.first, last: segment.first };
  return {
    stretch,
    reading: stretch.reading,
    index,
    segment,
    left: none,
    right: { first: segment.first, last: segment.last },
    cue: {
      ...none,
      kind: 'verb',
      speechClass: 'say',
      frames: new Set(),
      agreement: 'any',
      gerund: false,
      negated: false,
    },
  };
}
