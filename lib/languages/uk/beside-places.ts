import type { BesidePlaces } from '../beside-places.ts';
import { wordSet } from '../language-data.ts';
import { prepositions } from './place-words.ts';

const region = ['region', 'territory', 'historical-country'];
const town = ['city', 'capital'];

/** Words beside Ukrainian names of places. */
export const besidePlaces: BesidePlaces = {
  institutionHeads: new Set(),
  calledAfterPeople: new Set(),
  headsBeforeOf: new Set(),
  smallPlaces: new Set(),
  townNouns: wordSet('село селище хутір містечко райцентр'),
  afterHeads: prepositions,
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
  partsOfRivers: wordSet(
    'берег русло рівень притока гирло дельта витік заплава басейн пониззя верхівя паводок розлив',
  ),
  riverVerbs: wordSet('залив затопив розлився обмілів міліє впадає тече замерз скресла'),
  relatives: wordSet(
    'донька дочка син дружина чоловік сестра брат мати батько онук онука вдова племінник племінниця',
  ),
  besideWater: wordSet('за через над вздовж уздовж'),
  onWater: wordSet('на'),
  animals: wordSet(`
    пес собака вівчарка цуценя кіт кішка кошеня тигр тигриця тигреня лев левиця левеня ведмідь
    ведмедиця ведмежа слон слониха слоненя кінь поні жеребець кобила вовк вовчиця лис лисиця дельфін
    морж тюлень рись пума леопард верблюд жирафа бегемот горила панда мавпа шимпанзе папуга орел
    ворон пугач сова черепаха крокодил удав кенгуру бик корова козел коза віслюк хом'як кролик єнот
    їжак спанієль лабрадор коргі такса хаскі пудель тер'єр бульдог мопс
  `),
  callings: wordSet(`звати звали кличуть прозвали кличці кличка прізвисько прізвиськом`),
  honours: wordSet(`імені ім орден медаль премія стипендія`),
  institutionsBefore: new Set(),
  teamVerbs: new Set(),
  teamDeeds: new Set(),
  clauseOpeners: new Set(),
  streetMarks: wordSet('вул просп пр пр-т пл пров бул бульв наб'),
  streets: wordSet(`вулиця проспект площа бульвар провулок набережна шосе проїзд алея`),
  sportWords: new Set(),
  contestWords: new Set(),
  regionCodes: {},
};
