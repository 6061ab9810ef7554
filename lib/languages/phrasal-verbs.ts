import type { Lang } from '../model/text.ts';
import { meaningsOf } from './meanings.ts';

/**
 * English verbs that mean another thing with the particle after them, each with a word that means
 * it. A pronoun or an article may stand
 * between ("ruled himself out", "entered the race").
 */
const PHRASAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  out: {
    'rule ruled rules ruling': 'excluded',
    'pull pulls pulled pulling': 'withdrew',
    'back backs backed': 'withdrew',
    'drop drops dropped': 'withdrew',
    'carry carries carried': 'fulfil',
    'find finds found': 'discovered',
    'point points pointed': 'noted',
    'put puts': 'fulfil',
    'break breaks broke broken': 'began',
  },
  off: {
    'call calls called calling': 'cancelled',
    'put puts putting': 'postponed',
    'lay laid': 'dismissed',
    'take takes took': 'flew',
    'set sets': 'departed',
    'fight fought': 'fought',
  },
  down: {
    'turn turns turned': 'rejected',
    'step steps stepped': 'resigned',
    'shoot shoots shot': 'shot',
    'stand stood': 'resigned',
    'knock knocked pull pulled': 'destroyed',
    'go goes went': 'decreased',
    'back backed': 'conceded',
    'break breaks broke': 'failed',
  },
  up: {
    'blow blows blew blown': 'exploded',
    'set sets setting': 'founded',
    'give gives gave given': 'conceded',
    'go goes went': 'growth',
    'hold held': 'delayed',
    'sign signs signed': 'joined',
    'break broke': 'divided',
  },
  part: { 'take takes took taken taking': 'participat' },
  over: { 'hand hands handed take takes took': 'transfer', 'call calls': 'ended' },
  race: { 'enter enters entered join joins joined': 'participat' },
  into: { 'run runs ran crash crashed': 'collided' },
};

const forms: ReadonlyMap<string, string> = new Map(
  Object.entries(PHRASAL).flatMap(([particle, verbs]) =>
    Object.entries(verbs).flatMap(([words, meaning]) =>
      words.split(' ').map((word) => [`${word} ${particle}`, meaning] as const),
    ),
  ),
);

const BETWEEN = /^(?:the|him|her|it|them)(?:self|selves)?$|^themselves$/;

/** What a folded word means with what follows it: as a verb with its particle, else alone. */
export function meaningsWith(
  norm: string,
  following: readonly [string, string],
  lang: Lang,
): readonly number[] {
  if (lang === 'en') {
    const particle = BETWEEN.test(following[0]) ? following[1] : following[0];
    const phrase = forms.get(`${norm} ${particle}`);
    if (phrase !== undefined) return meaningsOf(phrase, 'en');
  }
  return meaningsOf(norm, lang);
}
