import type { BesidePlaces } from '../beside-places.ts';
import { wordSet } from '../language-data.ts';
import { prepositions } from './place-words.ts';

const region = ['region', 'territory', 'historical-country'];
const town = ['city', 'capital'];

/** Words beside Russian names of places. */
export const besidePlaces: BesidePlaces = {
  institutionHeads: new Set(),
  calledAfterPeople: new Set(),
  headsBeforeOf: new Set(),
  smallPlaces: new Set(),
  townNouns: wordSet('деревня село поселок хутор станица городок райцентр'),
  afterHeads: prepositions,
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
  partsOfRivers: wordSet(
    'берег русло уровень приток устье дельта исток пойма бассейн низовье верховье паводок разлив',
  ),
  riverVerbs: wordSet(
    'залил затопил разлился вышла вышел обмелел мелеет впадает течет замерз вскрылся вздулся поднялся',
  ),
  relatives: wordSet(
    'дочь сын жена муж сестра брат мать отец внук внучка вдова племянник племянница дочка',
  ),
  besideWater: wordSet('за через над вдоль'),
  onWater: wordSet('на'),
  animals: wordSet(`
    пёс пес собака овчарка щенок кот кошка котёнок тигр тигрица тигренок лев львица львенок медведь
    медведица медвежонок слон слониха слоненок конь лошадь пони жеребец кобыла волк волчица лис лиса
    дельфин белуха морж тюлень рысь пума леопард верблюд жираф бегемот горилла панда обезьяна шимпанзе
    попугай орёл ворон филин сова черепаха крокодил удав кенгуру бык корова козёл коза осёл хомяк
    кролик енот ёжик спаниель лабрадор корги такса хаски пудель терьер бульдог мопс
  `),
  callings: wordSet(`зовут звали кличут прозвали кличке кличка кличкой`),
  honours: wordSet(`имени им орден медаль премия стипендия`),
  institutionsBefore: new Set(),
  teamVerbs: new Set(),
  teamDeeds: new Set(),
  clauseOpeners: new Set(),
  streetMarks: wordSet('ул просп пр пр-т пл пер бул наб ш'),
  streets: wordSet(`улица проспект площадь бульвар переулок набережная шоссе проезд аллея`),
  sportWords: new Set(),
  contestWords: new Set(),
  regionCodes: {},
};
