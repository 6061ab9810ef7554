import { onlyLight, type Site } from './cue-site.ts';
import { findCues } from './cues.ts';

/** "В Варшаве предостерегают: «…», — заметил Ясина": whether in a segment who says it follows. */
export function hasNarrator({ stretch, reading }: Site, index: number): boolean {
  const tail = stretch.segments[index];
  if (!tail || index >= stretch.last || tail.quote || tail.before !== '—') return false;
  const [cue] = findCues(reading, tail);
  return (
    cue !== undefined && !cue.gerund && onlyLight(reading, { first: tail.first, last: cue.first })
  );
}
