import type { BesidePlaces } from '../beside-places.ts';
import { wordSet } from '../language-data.ts';

const region = ['region', 'territory', 'historical-country'];
const town = ['city', 'capital'];

/** Words beside Russian names of places. */
export const besidePlaces: BesidePlaces = {
  institutionHeads: new Set(),
  headsBeforeOf: new Set(),
  smallPlaces: new Set(),
  namesRunOn: false,
  freeNeighbours: new Set(),
  beginnings: new Set(),
  directions: new Set(),
  kindNouns: [
    { nouns: wordSet('река'), kinds: ['river'] },
    { nouns: wordSet('озеро'), kinds: ['lake'] },
    { nouns: wordSet('остров'), kinds: ['island'] },
    { nouns: wordSet('гора'), kinds: ['mountain'] },
    { nouns: wordSet('пролив'), kinds: ['strait'] },
    { nouns: wordSet('вулкан хребет'), kinds: ['mountain', 'area'] },
    { nouns: wordSet('водохранилище'), kinds: ['lake'] },
    { nouns: wordSet('город'), kinds: town },
    {
      nouns: wordSet('штат провинция округ графство кантон департамент префектура'),
      kinds: region,
    },
    { nouns: wordSet('село деревня хутор аул станица кишлак'), kinds: [] },
  ],
  namedThings: wordSet(`
    ооо зао оао ао пао ип фк хк бк тц трц тк нпо гуп муп
    компания телекомпания авиакомпания фирма корпорация холдинг концерн издательство агентство газета журнал телеканал канал
    сайт портал клуб команда гостиница отель кафе ресторан бар кинотеатр театр фильм сериал роман
    песня альбом группа ансамбль спектакль поезд теплоход паром судно корабль крейсер катер ракетоносец
    подлодка лайнер завод фабрика комбинат шахта магазин супермаркет санаторий пансионат лагерь
    фонд движение партия объединение организация банк страховая стадион спорткомплекс арена
    программа проект премия конкурс фестиваль операция ресурс издание студия трасса автодорога
  `),
  besideWater: wordSet('за через над вдоль'),
  onWater: wordSet('на'),
  animals: wordSet(`
    пёс пес собака щенок кот кошка котёнок тигр тигрица лев львица медведь медведица слон слониха
    конь лошадь жеребец кобыла волк лис лиса дельфин белуха рысь верблюд жираф бегемот горилла панда
    попугай орёл ворон черепаха кенгуру бык корова
  `),
  streetMarks: wordSet('ул просп пр пр-т пл пер бул наб ш'),
  streets: wordSet(`улица проспект площадь бульвар переулок набережная шоссе проезд аллея`),
  sportWords: new Set(),
  contestWords: new Set(),
  regionCodes: {},
};
