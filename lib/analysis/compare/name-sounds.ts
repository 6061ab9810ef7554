import { stemOf } from '../../knowledge/stem-key.ts';
import { ANY_POSSESSIVE } from '../../languages/english-endings.ts';
import {
  CYRILLIC_SOUNDS,
  LATIN_GROUPS,
  LATIN_HISSES,
  LATIN_OTHERWISE,
  LATIN_SOUNDS,
  MAYBE_SILENT_H,
  SILENT_H,
} from '../../languages/letter-sounds.ts';

/** A name of one consonant could be anything. */
const SHORTEST_NAME = 2;
const CYRILLIC = /[\u0400-\u04ff]/;
/** The stem of "Пулатовым" has lost its family ending, "Pulatov" has not. */
const FAMILY_END = /v$/;
const SILENT_SOUNDS = /[^bdfhklmnprstv]/g;
/** "Fletcher" and "Флетчер", "Johnson" and "Джонсон": a stop before a hiss is part of it. */
const HISS = /[dt]+s/g;
const MARKS = /\p{M}/gu;

/** The consonants of a name by sound, whatever its alphabet and ending. */
export function soundsOfName(norm: string): string | null {
  const isCyrillic = CYRILLIC.test(norm);
  return nameOf(isCyrillic ? soundsOfCyrillic(norm, stemOf(norm)) : soundsOfLatin(norm));
}

/**
 * All ways in which a name may sound, the likeliest first: "Janša" and "Giorgetti" are read by other rules
 * than "Johnson" and "Gates", "Lehmann" than "Ahmed", and a Latin spelling does not tell which.
 */
export function readingsOfName(norm: string): readonly string[] {
  const spellings = CYRILLIC.test(norm)
    ? [norm]
    : [
        norm,
        norm.replace(MAYBE_SILENT_H, ''),
        LATIN_OTHERWISE.reduce((rest, [letters, sound]) => rest.replace(letters, sound), norm),
      ];
  return [...new Set(spellings.map(soundsOfName).filter((one) => one !== null))];
}

function nameOf(sounds: string): string | null {
  const skeleton = sounds
    .replace(SILENT_SOUNDS, '')
    .replace(HISS, 's')
    .replace(/(.)\1+/g, '$1');
  const bare = skeleton.replace(FAMILY_END, '');
  const name = bare.length >= SHORTEST_NAME ? bare : skeleton;
  return name.length >= SHORTEST_NAME ? name : null;
}

/**
 * As many of the word's own consonants as its stem has: the stem's last may have changed. One that would be
 * too short keeps its family ending: "Алиев", "Попову".
 */
function soundsOfCyrillic(norm: string, stem: string): string {
  const sounds = (word: string) =>
    Array.from(word, (letter) => CYRILLIC_SOUNDS[letter] ?? '').filter(Boolean);
  const kept = new Set(sounds(stem)).size < SHORTEST_NAME ? Infinity : sounds(stem).length;
  return sounds(norm).slice(0, kept).join('');
}

function soundsOfLatin(norm: string): string {
  let rest = norm.replace(ANY_POSSESSIVE, '').replace(LATIN_HISSES, 's').normalize('NFD');
  rest = rest.replace(MARKS, '').replace(SILENT_H, '');
  for (const [letters, sound] of LATIN_GROUPS) rest = rest.replaceAll(letters, sound);
  return Array.from(rest, (letter) => LATIN_SOUNDS[letter] ?? letter).join('');
}
