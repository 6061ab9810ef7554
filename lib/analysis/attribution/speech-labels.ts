import { type Draft, type Stretch, saidBy, tokensOf } from './draft.ts';
import { phraseAt } from './reading.ts';
import { describePhrase } from './speaker-phrase.ts';
import { findSubject } from './speakers.ts';

/**
 * "Пряма мова президента: «…»", "Дословно: «…»": a label in place of a verb. The speaker stands in
 * the genitive behind it, or is whoever spoke last.
 */
export function readLabelled(stretch: Stretch): void {
  const { reading, segments, first, last } = stretch;
  const head = segments[first];
  if (!head || head.quote || head.after !== ':') return;
  const label = reading.phrases.labels
    .get(reading.norm(head.first))
    ?.find((words) => phraseAt(reading, words, head.first));
  if (!label) return;
  const cue = { first: head.first, last: head.first + label.length };
  const source =
    cue.last < head.last
      ? describePhrase(reading, { first: cue.last, last: head.last }, null)
      : (stretch.previous?.source ?? null);
  if (!source) return;
  const next = segments[first + 1];
  if (!next || last <= first + 1) {
    stretch.pending.push(saidBy(source, cue, head));
    return;
  }
  const content = next.quote ?? tokensOf(stretch, first + 1, last);
  if (content) stretch.drafts.push(saidBy(source, cue, content));
}

/**
 * "Джерело: голова комітету Андрій Кожем'якін": nothing is said here, but whoever is named is the
 * one whose words the lines below quote ("Дослівно: «…»"). The draft is for them; null where the
 * line is none of these.
 */
export function readSource(stretch: Stretch): Draft | null {
  const { reading, segments, first, last } = stretch;
  const head = segments[first];
  const next = segments[first + 1];
  const rest = tokensOf(stretch, first + 1, last);
  if (!head || head.quote || head.after !== ':' || !next || !rest) return null;
  const isLabel = head.last - head.first === 1 && reading.isIn('sourceLabels', head.first);
  if (!isLabel) return null;
  const source = findSubject(reading, rest, 'any');
  return source && source.first === rest.first ? saidBy(source, null, rest) : null;
}
