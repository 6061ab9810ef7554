import { namePattern } from '../../lib/knowledge/name-pattern.ts';
import { CASE, type CaseName } from '../../lib/languages/declension.ts';
import type { Entity, EntityType } from '../../lib/model/knowledge.ts';
import {
  ADJECTIVES,
  BODIES,
  FAMILY_ENDINGS,
  GIVEN_FEMALE,
  GIVEN_MALE,
  MIDDLES,
  PLACE_ENDINGS,
  ROOTS,
} from './name-parts.ts';

const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а-a б-b в-v г-h ґ-g д-d е-e ё-io ж-zh з-z и-y й-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh щ-shch ъ- ы-y ь- э-e ю-iu я-ia'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);

function latin(name: string): string {
  return name.replace(/[а-яё]/giu, (letter) => {
    const low = LATIN[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? low : low.charAt(0).toUpperCase() + low.slice(1);
  });
}

function pick<T>(list: readonly T[], at: number): T {
  const chosen = list[at % list.length];
  if (chosen === undefined) throw new Error('picked from an empty list');
  return chosen;
}

/** The root of number n with none to two middles: a few hundred thousand different ones. */
function stem(n: number): string {
  const root = pick(ROOTS, n);
  const rest = Math.floor(n / ROOTS.length);
  const few = MIDDLES.length + 1;
  const first = MIDDLES[(rest % few) - 1] ?? '';
  const second = MIDDLES[(Math.floor(rest / few) % few) - 1] ?? '';
  return root + first + second;
}

function entity(n: number, type: EntityType, russian: string[], gender?: 'male'): Entity {
  const labels = [russian[0] ?? ''];
  return {
    id: `bench:${n}`,
    type,
    names: { ru: russian, en: labels.map(latin), uk: labels.map(ukrainian) },
    description: { ru: 'запись для измерений', en: 'a record for measuring' },
    prior: 20 + (n % 60),
    ...(gender && { gender }),
  };
}

function ukrainian(name: string): string {
  return name.replace(/[ыэё]/gu, 'е').replaceAll('и', 'і').replaceAll('ий', 'ій');
}

/** Entity number n: six in ten are people, two places, two organisations; five names each. */
function madeEntity(n: number): Entity {
  const kind = n % 10;
  const family = stem(n) + pick(FAMILY_ENDINGS, n * 7 + Math.floor(n / 1000));
  const given = pick(GIVEN_MALE, n * 5 + Math.floor(n / ROOTS.length));
  const other = pick(GIVEN_MALE, n * 11 + 3);
  if (kind < 6) {
    const variants = [`${given} ${family}`, `${given} ${other} ${family}`, `${other} ${family}`];
    return entity(n, 'person', variants, 'male');
  }
  const town = stem(n) + pick(PLACE_ENDINGS, n * 3);
  if (kind < 8) {
    return entity(n, 'place', [town, `${pick(ADJECTIVES, n)} ${town}`, `Старое ${town}`]);
  }
  const body = pick(BODIES, n * 13);
  const title = stem(n + 17) + pick(PLACE_ENDINGS, n);
  const direction = pick(ADJECTIVES, n);
  return entity(n, 'organization', [
    `${direction} ${body} «${title}»`,
    `${body.charAt(0).toUpperCase()}${body.slice(1)} «${title}»`,
    `${title}-${pick(GIVEN_FEMALE, n)}`,
  ]);
}

/** Names of an entity in all languages. */
export function namesOf({ names }: Entity): readonly string[] {
  return Object.values(names).flat();
}

/** Entities that together have about so many names; the same ones in every run. */
export function madeEntities(names: number): Entity[] {
  const made: Entity[] = [];
  let count = 0;
  for (let n = 0; count < names; n++) {
    const next = madeEntity(n);
    count += namesOf(next).length;
    made.push(next);
  }
  return made;
}

/** A Russian name in a case, by the project's own rules; the nominative where they know no form. */
export function inCase(name: string, type: EntityType, wanted: CaseName): string {
  const bit = CASE[wanted];
  const { words } = namePattern(name, 'ru', { type, gender: 'male' });
  return words
    .map(({ forms, capital }) => {
      const fitting = [...forms].filter(([, mask]) => mask & bit);
      // Words that may also stand undeclined would otherwise always do.
      const [form = ''] = fitting.find(([, mask]) => !(mask & 1)) ??
        fitting[0] ??
        [...forms][0] ?? [''];
      return capital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
    })
    .join(' ');
}
