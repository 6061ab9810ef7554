import { languageData } from '../../languages/index.ts';
import { isEveryday } from '../../languages/meanings.ts';
import { newsKinOf } from '../../languages/news-kin.ts';
import { meaningsWith } from '../../languages/phrasal-verbs.ts';
import type { Quantity, TimeExpression } from '../../model/claim.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { Lang, Token } from '../../model/text.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import { skeletonOf } from '../claim-matching/word-skeleton.ts';
import { DAY_LENGTH } from '../time/calendar.ts';
import { readingsOfName, soundsOfName } from './name-sounds.ts';
import { overlap } from './overlap.ts';

/**
 * One word, name or number of a sentence. Signs of two sentences match where they share a key:
 * a stem within an alphabet, a meaning across languages, a name's skeleton or entity, a number.
 */
export interface Sign {
  readonly kind: 'word' | 'name' | 'number';
  readonly keys: readonly string[];
  /** Offset of its token, where it is a word. */
  readonly at?: number;
  /** Offset of the name, where it is a linked one. */
  readonly from?: number;
}

/** Letters of Cyrillic words kept; see `claim-terms.ts` for how this was chosen. */
const PREFIX = 5;
const SHORTEST_WORD = 3;

const CYRILLIC = /[\u0400-\u04ff]/;
const CAPITAL = /^\p{Lu}/u;

/** A name by its entity, by what it stands for here, and by the sounds of its last word. */
export function nameSign({ entityId, surface, metonymOf, start }: EntityLink): Sign {
  const words = surface.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const readings = words.map(readingsOfName).filter(({ length }) => length > 0);
  return {
    kind: 'name',
    from: start,
    keys: [
      ...(entityId ? [entityId] : []),
      ...(metonymOf ? [metonymOf] : []),
      ...(readings.at(-1) ?? []).map((one) => `@${one}`),
    ],
  };
}

/** The words of a sentence that say anything, names that are linked left out. */
export function wordSigns(
  text: string,
  lang: Lang,
  tokens: readonly Token[],
  links: readonly EntityLink[],
): Sign[] {
  const stop = languageData(lang).functionWords;
  return tokens.flatMap((token, at): Sign[] => {
    const { kind, norm } = token;
    if (links.some((link) => overlap(link, token) > 0)) return [];
    if (kind === 'number')
      return /^\d+$/.test(norm) && norm.length > 1 ? [{ kind: 'number', keys: [`#${norm}`] }] : [];
    if (kind !== 'word') return [];
    const following = [tokens[at + 1]?.norm ?? '', tokens[at + 2]?.norm ?? ''] as const;
    const meanings = meaningsWith(norm, following, lang);
    if (meanings.length === 0 && (norm.length < SHORTEST_WORD || stop.has(norm))) return [];
    const surface = text.slice(token.start, token.end);
    const isName = CAPITAL.test(surface) && at > 0 && meanings.length === 0;
    const readings = isName ? readingsOfName(norm) : [];
    const country = countryKey(norm, lang);
    if (country) return [{ kind: 'name', at: token.start, keys: [country] }];
    const keys = norm.split('-').map((part) => stemKey(part));
    return [
      {
        kind: isName ? 'name' : 'word',
        at: token.start,
        keys: [
          ...keys,
          ...meanings.map((meaning) => `${isEveryday(meaning) ? '^' : '~'}${meaning}`),
          ...(isName ? [] : newsKinOf(norm, lang).map((kin) => `&${kin}`)),
          ...readings.map((one) => `@${one}`),
          ...(!isName && meanings.length === 0 ? cognateKeys(norm) : []),
        ],
      },
    ];
  });
}

/** Consonants by which a word is known in another language, and how long such a word is at least. */
const COGNATE_SOUNDS = 4;
const SHORTEST_COGNATE = 6;

/** "Certified", "сертификация": a long word without a listed meaning by how it begins to sound. */
function cognateKeys(norm: string): string[] {
  if (norm.length < SHORTEST_COGNATE) return [];
  const sounds = soundsOfName(norm);
  return sounds && sounds.length >= COGNATE_SOUNDS ? [`%${sounds.slice(0, COGNATE_SOUNDS)}`] : [];
}

/** Letters of an adjective that its country's people share: "украинский", "украинцы". */
const PEOPLE_LETTERS = 5;
const countries = new Map<Lang, ReadonlyMap<string, string>>();

/** "российский", "россияне", "Russians": the country by the sounds of its name, else null. */
function countryKey(norm: string, lang: Lang): string | null {
  let known = countries.get(lang);
  if (!known) {
    const entries = Object.entries(languageData(lang).countryAdjectives).flatMap(
      ([adjective, country]): [string, string][] => {
        const sounds = soundsOfName(country.toLowerCase());
        const isLong = adjective.length > PEOPLE_LETTERS;
        return sounds && isLong ? [[adjective.slice(0, PEOPLE_LETTERS), `@${sounds}`]] : [];
      },
    );
    known = new Map(entries);
    countries.set(lang, known);
  }
  return norm.length > PEOPLE_LETTERS ? (known.get(norm.slice(0, PEOPLE_LETTERS)) ?? null) : null;
}

const countryNames = new Map<Lang, ReadonlySet<string>>();

/** Whether a folded name sounds as one of the countries that the language has an adjective for. */
export function isCountryName(norm: string, lang: Lang): boolean {
  const known =
    countryNames.get(lang) ??
    new Set(
      Object.values(languageData(lang).countryAdjectives).flatMap(
        (name) => soundsOfName(name.toLowerCase()) ?? [],
      ),
    );
  countryNames.set(lang, known);
  return known.has(soundsOfName(norm) ?? '');
}

function stemKey(norm: string): string {
  return CYRILLIC.test(norm) ? skeletonOf(norm).slice(0, PREFIX) : stemEnglish(norm);
}

/** Numbers with their units, days and clock times. */
export function numberSigns(
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
): Sign[] {
  const small = 1;
  return [
    ...quantities
      .filter(({ value, unit }) => unit !== null || value > small)
      .map(({ value, unit }): Sign => ({ kind: 'number', keys: [`#${value}${unit ?? ''}`] })),
    ...timeSigns(times),
  ];
}

/**
 * Days and clock times. Where a sentence gives a clock time and no day, the day was told before:
 * which one is a guess and no sign.
 */
function timeSigns(times: readonly TimeExpression[]): Sign[] {
  const hasDay = times.some(({ precision }) => precision === 'day');
  return times.flatMap(({ iso, precision }): Sign[] => {
    if (!iso) return [];
    const day: Sign = { kind: 'number', keys: [`t${iso.slice(0, DAY_LENGTH)}`] };
    if (precision !== 'minute' && precision !== 'hour') return [day];
    const told = iso.slice(DAY_LENGTH + 1);
    const clock: Sign = {
      kind: 'number',
      keys: [`h${precision === 'hour' ? `${told}:00` : told}`],
    };
    return hasDay ? [day, clock] : [clock];
  });
}
