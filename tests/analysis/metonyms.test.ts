import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/model/knowledge.ts';
import { analyze } from '../helpers/analyze.ts';

function capital(id: string, names: Entity['names']): Entity {
  return {
    id: `test:${id}`,
    type: 'place',
    kind: 'capital',
    names,
    description: {},
    prior: 230,
    metonymOf: `test:government-${id}`,
  };
}

const CAPITALS = [
  capital('moscow', { ru: ['Москва'], uk: ['Москва'], en: ['Moscow'] }),
  capital('kyiv', { ru: ['Киев'], uk: ['Київ'], en: ['Kyiv'] }),
  capital('minsk', { ru: ['Минск'], uk: ['Мінськ'], en: ['Minsk'] }),
];

/** The capitals of a text, those that stand for their governments with "~" and the word that tells it. */
async function read(text: string): Promise<string[]> {
  const { links } = await analyze(`${text}\n${text}`, CAPITALS);
  return links.slice(0, links.length / 2).map(({ surface, metonymOf, why }) => {
    const sign = why.find(({ code }) => code === 'stands-for')?.detail ?? '';
    return metonymOf ? `${surface}~${sign}` : surface;
  });
}

describe('capitals for their governments', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Позиция Москвы и Киева известна.', ['Москвы~позиция', 'Киева~позиция']],
    ['С Москвой договорились о встрече.', ['Москвой~с']],
    ['Давление на Минск растёт, поезд на Минск ушёл.', ['Минск~давление', 'Минск']],
    ['Ранее Киев обратился в суд.', ['Киев~']],
    ['МОСКВА, 18 янв — Новости.', ['МОСКВА']],
    ['Они посетили Минск и улицы Киева.', ['Минск', 'Киева']],
    ['В Москве пока не исключают встречи.', ['Москве~исключают']],
    ['В Москве идёт снег, по городу Москве тоже.', ['Москве', 'Москве']],
    ['Помощь Киеву одобрена.', ['Киеву~помощь']],
    ['Їхні вимоги до Москви, шлях до Москви.', ['Москви~вимоги', 'Москви']],
    ['Їх бачили з Москвою, літак летів з Москви.', ['Москвою~з', 'Москви']],
    ["Moscow rejected the offer; Kyiv's streets were calm.", ['Moscow~rejected', 'Kyiv']],
    ["The plane left Moscow. Kyiv's decision stands.", ['Moscow', 'Kyiv~decision']],
    ['Both Moscow and Kyiv have promised talks.', ['Moscow~have', 'Kyiv~have']],
    ['Он ждёт лидерства Киева, ложь Москвы видна.', ['Киева~лидерства', 'Москвы~ложь']],
    [
      'Talks between Moscow and Kyiv took place in Minsk.',
      ['Moscow~between', 'Kyiv~between', 'Minsk'],
    ],
  ])('%s', async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});
