import { stemOf } from '../knowledge/stem-key.ts';
import { CYRILLIC_SOUNDS, LATIN_GROUPS, LATIN_SOUNDS } from '../languages/letter-sounds.ts';

const CYRILLIC = /[\u0400-\u04ff]/;
const SILENT = /[^bdfhklmnprstv]/g;
const DOUBLED = /(.)\1+/g;
/** Fewer consonants are shared by too many names. */
const SHORTEST = 3;

/**
 * The consonants of a folded name by sound, the same for its Russian, Ukrainian and English
 * spelling in most cases, whatever its ending; null where too little is left to compare. It
 * proposes a kinship of spellings and proves none: "Валенсия" and "вольность" share one.
 */
export function nameSkeleton(norm: string): string | null {
  const stem = stemOf(norm);
  const skeleton = (CYRILLIC.test(stem) ? soundsOfCyrillic(norm, stem) : soundsOfLatin(stem))
    .replace(SILENT, '')
    .replace(DOUBLED, '$1');
  return skeleton.length >= SHORTEST ? skeleton : null;
}

/** By the word's own letters: the stem's last consonant may have changed for the look-up. */
function soundsOfCyrillic(norm: string, stem: string): string {
  const sounds = Array.from(norm)
    .map((letter) => CYRILLIC_SOUNDS[letter] ?? '')
    .join('');
  const kept = Array.from(stem).filter((letter) => CYRILLIC_SOUNDS[letter] !== undefined).length;
  return sounds.slice(0, kept);
}

function soundsOfLatin(stem: string): string {
  let rest = stem;
  for (const [letters, sound] of LATIN_GROUPS) rest = rest.replaceAll(letters, sound);
  return Array.from(rest)
    .map((letter) => LATIN_SOUNDS[letter] ?? letter)
    .join('');
}
