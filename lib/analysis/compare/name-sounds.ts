import { stemOf } from '../../knowledge/stem-key.ts';
import { CYRILLIC_SOUNDS, LATIN_GROUPS, LATIN_SOUNDS } from '../../languages/letter-sounds.ts';

/** A name of one consonant could be anything. */
const SHORTEST_NAME = 2;
const CYRILLIC = /[\u0400-\u04ff]/;
/** The stem of "Пулатовым" has lost its family ending, "Pulatov" has not. */
const FAMILY_END = /v$/;
const SILENT_SOUNDS = /[^bdfhklmnprstv]/g;

/** The consonants of a name by sound, whatever its alphabet and ending. */
export function soundsOfName(norm: string): string | null {
  const stem = stemOf(norm);
  const isCyrillic = CYRILLIC.test(stem);
  const sounds = isCyrillic ? soundsOfCyrillic(norm, stem) : soundsOfLatin(stem);
  const skeleton = sounds.replace(SILENT_SOUNDS, '').replace(/(.)\1+/g, '$1');
  const bare = skeleton.replace(FAMILY_END, '');
  const name = bare.length >= SHORTEST_NAME ? bare : skeleton;
  return name.length >= SHORTEST_NAME ? name : null;
}

/** As many of the word's own consonants as its stem has: the stem's last may have changed. */
function soundsOfCyrillic(norm: string, stem: string): string {
  const sounds = (word: string) => Array.from(word, (letter) => CYRILLIC_SOUNDS[letter] ?? '');
  const kept = sounds(stem).filter(Boolean).length;
  return sounds(norm).filter(Boolean).slice(0, kept).join('');
}

function soundsOfLatin(stem: string): string {
  let rest = stem;
  for (const [letters, sound] of LATIN_GROUPS) rest = rest.replaceAll(letters, sound);
  return Array.from(rest, (letter) => LATIN_SOUNDS[letter] ?? letter).join('');
}
