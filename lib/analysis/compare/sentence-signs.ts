import { stemOf } from '../../knowledge/stem-key.ts';
import { durationWords } from '../../languages/duration-words.ts';
import { languageData } from '../../languages/index.ts';
import { CYRILLIC_SOUNDS, LATIN_GROUPS, LATIN_SOUNDS } from '../../languages/letter-sounds.ts';
import { isEveryday, meaningsOf } from '../../languages/meanings.ts';
import { meaningsWith } from '../../languages/phrasal-verbs.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Attribution, Quantity, TimeExpression } from '../../model/claim.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { BlockKind, Lang, TextSpan, Token } from '../../model/text.ts';
import { stemEnglish } from '../../text/stem-english.ts';
import { skeletonOf } from '../claim-matching/claim-terms.ts';

/** What an article is compared by: its text with the layers that later stages added. */
export type ComparedAnalysis = Pick<
  Analysis,
  'article' | 'text' | 'links' | 'attributions' | 'quantities' | 'times'
>;

/**
 * One word, name or number of a sentence. Signs of two sentences match where they share a key:
 * a stem within an alphabet, a meaning across languages, a name's skeleton or entity, a number.
 */
export interface Sign {
  readonly kind: 'word' | 'name' | 'number';
  readonly keys: readonly string[];
  /** Offset of its token, where it is a word. */
  readonly at?: number;
}

/** A sentence with everything that it is compared by. */
export interface SentenceSigns extends TextSpan {
  /** Index of the article in the comparison. */
  readonly article: number;
  readonly lang: Lang;
  /** 0 at the beginning of the article, 1 at its end. */
  readonly position: number;
  readonly signs: readonly Sign[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly links: readonly EntityLink[];
  readonly attributions: readonly Attribution[];
  /** Of the speakers: an entity, else a skeleton. */
  readonly speakers: ReadonlySet<string>;
  /** Mostly somebody's words between quotation marks. */
  readonly isQuote: boolean;
  readonly tokens: readonly Token[];
  /** The keys of each word by the offset of its token. */
  readonly keysAt: ReadonlyMap<number, readonly string[]>;
  readonly words: number;
}

/** Blocks that repeat or decorate what the body says. */
const SILENT: ReadonlySet<BlockKind> = new Set(['headline', 'heading', 'caption']);
/** Letters of Cyrillic words kept; see `claim-terms.ts` for how this was chosen. */
const PREFIX = 5;
const SHORTEST_WORD = 3;
/** A name of one consonant could be anything. */
const SHORTEST_NAME = 2;
/** Beyond this share of its words a sentence is a quotation. */
const QUOTED_SHARE = 0.4;

const CYRILLIC = /[\u0400-\u04ff]/;
const CAPITAL = /^\p{Lu}/u;
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

/** The sentences of an article's body, each with its signs. Linear in the text. */
export function sentenceSigns(analysis: ComparedAnalysis, article: number): SentenceSigns[] {
  const { text, links, attributions, quantities, times } = analysis;
  const body = text.sentences.filter(
    ({ block, tokens: [first, last] }) =>
      !SILENT.has(text.blocks[block]?.kind ?? 'paragraph') && last > first,
  );
  return body.map(({ start, end, tokens: [first, last] }, index): SentenceSigns => {
    const inside = (span: TextSpan): boolean => span.start >= start && span.start < end;
    const span = { start, end };
    const own = {
      links: links.filter(inside),
      times: times.filter(inside),
      attributions: attributions.filter(({ content }) => overlap(content, span) > 0),
    };
    const counted = quantities.filter(
      (one) => inside(one) && !own.links.some((link) => overlap(link, one) > 0),
    );
    const tokens = text.tokens.slice(first, last);
    const shares = [
      ...withShares(
        counted.filter((one) => !isClock(one, text.text)),
        tokens,
      ),
      ...durations(tokens, text.lang),
      ...bareDurations(tokens, text.lang, own.times),
    ].sort((a, b) => a.start - b.start);
    const words = wordSigns(text.text, text.lang, tokens, own.links);
    const quoted = own.attributions
      .filter(({ quotation }) => quotation === 'direct')
      .reduce((sum, { content }) => sum + overlap(content, span), 0);
    return {
      ...span,
      ...own,
      article,
      lang: text.lang,
      position: body.length > 1 ? index / (body.length - 1) : 0,
      signs: [
        ...words,
        ...own.links.map(nameSign),
        ...numberSigns(shares, own.times),
        ...own.attributions.flatMap(({ sourceEntityId, source }) =>
          sourceEntityId &&
          !(source && inside(source) && own.links.some((link) => overlap(link, source) > 0))
            ? [{ kind: 'name' as const, keys: [sourceEntityId] }]
            : [],
        ),
      ],
      quantities: shares,
      speakers: new Set(own.attributions.flatMap((one) => speakerOf(one, text.text) ?? [])),
      isQuote: quoted > QUOTED_SHARE * (end - start),
      tokens,
      keysAt: new Map(words.flatMap(({ at, keys }) => (at === undefined ? [] : [[at, keys]]))),
      words: tokens.filter(({ kind }) => kind === 'word').length,
    };
  });
}

/** "11.11pm" is no number. */
function isClock({ end }: Quantity, text: string): boolean {
  return /^ ?[ap]\.?m\b/i.test(text.slice(end, end + 5));
}

/** "трёхдневный траур": what counts nothing but time and is one word. */
function durations(tokens: readonly Token[], lang: Lang): Quantity[] {
  const { counts, units } = durationWords[lang];
  return tokens.flatMap(({ norm, start, end }): Quantity[] => {
    const beginning = Object.keys(counts)
      .filter((one) => norm.startsWith(one))
      .sort((a, b) => b.length - a.length)[0];
    if (beginning === undefined) return [];
    const rest = norm.slice(beginning.length);
    const unit = Object.keys(units).find((one) => new RegExp(`^(?:${units[one]})`).test(rest));
    const value = counts[beginning];
    if (unit === undefined || value === undefined) return [];
    return [{ start, end, value, max: value, unit, counted: null, modifier: 'exact' }];
  });
}

const LASTING = new Set(meaningsOf('lasts', 'en'));
const BARE_UNITS = ['year', 'month', 'week', 'day', 'hour'] as const;

/** "действует год", "lasts a year": a unit after a verb of lasting is one of it. */
function bareDurations(
  tokens: readonly Token[],
  lang: Lang,
  times: readonly TimeExpression[],
): Quantity[] {
  return tokens.flatMap(({ norm }, at): Quantity[] => {
    if (!meaningsOf(norm, lang).some((one) => LASTING.has(one))) return [];
    const next = /^an?$/.test(tokens[at + 1]?.norm ?? '') ? tokens[at + 2] : tokens[at + 1];
    const unit = BARE_UNITS.find((one) => {
      const meanings = meaningsOf(one, 'en');
      return meaningsOf(next?.norm ?? '', lang).some((meaning) => meanings.includes(meaning));
    });
    if (!next || !unit || times.some((time) => overlap(time, next) > 0)) return [];
    const { start, end } = next;
    return [{ start, end, value: 1, max: 1, unit, counted: null, modifier: 'exact' }];
  });
}

const SHARE = /^\d{1,2}[.,]\d{1,2}$/;

/** "27.8 per cent for one, for the other 23.1": in a sentence of shares bare figures are shares. */
function withShares(quantities: readonly Quantity[], tokens: readonly Token[]): Quantity[] {
  if (!quantities.some(({ unit }) => unit === '%')) return [...quantities];
  const shares = quantities.map((one) =>
    one.unit === null && one.counted === null && one.value < 100 ? { ...one, unit: '%' } : one,
  );
  const bare = tokens
    .filter((token) => SHARE.test(token.norm) && !quantities.some((one) => overlap(one, token) > 0))
    .map(({ start, end, norm }): Quantity => {
      const value = Number(norm.replace(',', '.'));
      return { start, end, value, max: value, unit: '%', counted: null, modifier: 'exact' };
    });
  return [...shares, ...bare].sort((a, b) => a.start - b.start);
}

function overlap(a: TextSpan, b: TextSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Who speaks, the same in every language: an entity's id, else the sounds of the last word. */
export function speakerOf({ sourceEntityId, source }: Attribution, text: string): string | null {
  if (sourceEntityId) return sourceEntityId;
  const name = source ? text.slice(source.start, source.end) : '';
  const word = name.match(/\p{Lu}[\p{L}'’-]+/gu)?.at(-1);
  const sounds = word ? soundsOfName(word.toLowerCase()) : null;
  return sounds ? `@${sounds}` : null;
}

function nameSign({ entityId, surface, metonymOf }: EntityLink): Sign {
  const words = surface.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const sounds = words.map(soundsOfName).filter((one) => one !== null);
  return {
    kind: 'name',
    keys: [
      ...(entityId ? [entityId] : []),
      ...(metonymOf ? [metonymOf] : []),
      ...sounds.slice(-1).map((one) => `@${one}`),
    ],
  };
}

function wordSigns(
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
    const sounds = isName ? soundsOfName(norm) : null;
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
          ...(sounds ? [`@${sounds}`] : []),
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

function stemKey(norm: string): string {
  return CYRILLIC.test(norm) ? skeletonOf(norm).slice(0, PREFIX) : stemEnglish(norm);
}

function numberSigns(quantities: readonly Quantity[], times: readonly TimeExpression[]): Sign[] {
  const small = 1;
  return [
    ...quantities
      .filter(({ value, unit }) => unit !== null || value > small)
      .map(({ value, unit }): Sign => ({ kind: 'number', keys: [`#${value}${unit ?? ''}`] })),
    ...times.flatMap(({ iso }): Sign[] =>
      iso ? [{ kind: 'number', keys: [`t${iso.slice(0, 10)}`] }] : [],
    ),
  ];
}
