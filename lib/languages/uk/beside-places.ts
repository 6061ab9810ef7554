import type { BesidePlaces } from '../beside-places.ts';
import { wordSet } from '../language-data.ts';

const region = ['region', 'territory', 'historical-country'];
const town = ['city', 'capital'];

/** Words beside Ukrainian names of places. */
export const besidePlaces: BesidePlaces = {
  institutionHeads: new Set(),
  headsBeforeOf: new Set(),
  smallPlaces: new Set(),
  namesRunOn: false,
  freeNeighbours: new Set(),
  beginnings: new Set(),
  directions: new Set(),
  kindNouns: [
    { nouns: wordSet('річка ріка'), kinds: ['river'] },
    { nouns: wordSet('озеро'), kinds: ['lake'] },
    { nouns: wordSet('острів'), kinds: ['island'] },
    { nouns: wordSet('гора'), kinds: ['mountain'] },
    { nouns: wordSet('протока'), kinds: ['strait'] },
    { nouns: wordSet('вулкан хребет'), kinds: ['mountain', 'area'] },
    { nouns: wordSet('водосховище'), kinds: ['lake'] },
    { nouns: wordSet('місто'), kinds: town },
    {
      nouns: wordSet('штат провінція округ графство кантон департамент префектура'),
      kinds: region,
    },
    { nouns: wordSet('село хутір аул станиця кишлак'), kinds: [] },
  ],
  namedThings: wordSet(`
    тов зат ват ат пат прат тдв фоп дп кп фк хк бк тц трц тк нвф пп
    компанія телекомпанія авіакомпанія фірма корпорація холдинг концерн видавництво агентство агенція газета журнал телеканал
    канал сайт портал клуб команда готель кафе ресторан бар кінотеатр театр фільм серіал роман
    пісня альбом гурт ансамбль вистава потяг теплохід паром судно корабель крейсер катер
    лайнер завод фабрика комбінат шахта магазин супермаркет санаторій пансіонат табір
    фонд рух партія обʼєднання об'єднання організація банк стадіон спорткомплекс арена
    програма проект проєкт премія конкурс фестиваль операція видання студія траса автодорога
  `),
  besideWater: wordSet('за через над вздовж уздовж'),
  onWater: wordSet('на'),
  animals: wordSet(`
    пес собака цуценя кіт кішка кошеня тигр тигриця лев левиця ведмідь ведмедиця слон слониха кінь
    жеребець кобила вовк лис лисиця дельфін рись верблюд жирафа бегемот горила панда папуга орел
    ворон черепаха кенгуру бик корова
  `),
  streetMarks: wordSet('вул просп пр пр-т пл пров бул бульв наб'),
  streets: wordSet(`вулиця проспект площа бульвар провулок набережна шосе проїзд алея`),
  sportWords: new Set(),
  contestWords: new Set(),
  regionCodes: {},
};
