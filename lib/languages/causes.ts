import { wordSet } from './language-data.ts';

/**
 * Who or what news say did it when nobody knows yet: a line is a cause by beginnings of words, folded,
 * of all languages with data; with `=` a whole word. One with `>` is no cause beside the one named
 * behind it: an air-defence missile is air defence.
 */
const LINES = `
birds | bird flock птиц птах зграя зграєю
air-defence | air-defence air-defense anti-aircraft interceptor зенитн пво= панцир ппо= зенітн
missile > air-defence | missile rocket ракет
drone | drone uav= uavs= дрон беспилот безпілот
bomb | bomb explosive bomba бомб взрывчат взрывн вибухівк вибухов
mine | mined mines= mining заминир мина= мины= мину= замінув міна= міни=
shelling | shell= shells= shelling artillery обстрел снаряд артиллер обстріл артилер
technical | malfunction technical mechanical defect fault faulty неисправн техническ поломк дефект отказ= несправн технічн полом дефект
wear | wear= corrosion aged износ ветхост коррози зношен корозі
pilot | pilot's crew's ошибк помилк mistake error
weather | weather storm fog= icing wind= непогод шторм туман обледен ветер= негод туман зледен вітер=
lightning | lightning молни блискавк
earthquake | tremor толчк поштовх
arson | arson поджог поджиг поджож підпал
carelessness | careless neglig unattended неосторож халатн непотуш необереж недбал недопал окурок
wiring | wiring short-circuit circuit замыкан проводк замикан проводк
gas | gas= газ= газа= газу= газовий
sabotage | sabotage диверс саботаж диверсі
terrorism | terror теракт террор терор
hackers | hacker cyber хакер кибер кібер
overload | overload перегруз перевантаж overheat перегрев перегрів
speeding | speeding превышен перевищен
drunkenness | drunk alcohol опьянен алкогол пьян сп'янін алкогол п'ян
ice | iceberg ice= айсберг лед= лід=
poison | poison отравлен отруєн яд= отрута
heart | stroke= heart infarct инфаркт инсульт сердечн тромб інфаркт інсульт серцев
suicide | suicide самоубийств самогуб
`;

/** A cause with the words that name it. */
export interface Cause {
  readonly name: string;
  /** Beside this cause it is none of its own. */
  readonly within: string | null;
  readonly beginnings: readonly string[];
  readonly whole: ReadonlySet<string>;
}

/** All causes. */
export const CAUSES: readonly Cause[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [names = '', words = ''] = line.split(' | ');
    const [name = '', within = null] = names.split(' > ');
    const all = words.split(' ');
    return {
      name,
      within,
      beginnings: all.filter((one) => !one.endsWith('=')),
      whole: new Set(all.flatMap((one) => (one.endsWith('=') ? [one.slice(0, -1)] : []))),
    };
  });

/** Words, folded, with which a sentence says why something happened, as somebody sees it. */
export const BLAMING: ReadonlySet<string> = wordSet(`
  blame blames blamed blaming cause caused causes because due believe believes believed suspect suspects
  suspected theory likely likeliest probable attributed explains explained responsible fault
  обвиняет обвинил обвинила обвинили причина причиной причину причины вызван вызвано вызвал объясняет
  объяснил объясняют считает считают вероятной вероятным вероятнее версия версии версию версией виной
  виновата виноваты утверждает утверждают говорит говорят сомневаются склоняется склоняются
  звинувачує звинуватив звинуватила звинуватили причина причиною причину спричинив спричинила спричинило пояснює
  пояснив пояснюють вважає вважають найімовірнішим найімовірнішою імовірно ймовірно версія версії версію версією
  стверджує стверджують сумніваються заговорила заговорив схиляються
`);

/**
 * Those of them with which people say anything at all: only in sentences that have something else in
 * common do they blame two things for one.
 */
export const OPINIONS: ReadonlySet<string> = wordSet(`
  believe believes believed likely likeliest probable
  считает считают говорит говорят утверждает утверждают сомневаются вероятной вероятным вероятнее
  вважає вважають стверджує стверджують сумніваються заговорила заговорив імовірно ймовірно
  найімовірнішим найімовірнішою
`);

/** Those of them that stand before the cause alone: "gas is dear because it is scarce" blames no gas. */
export const BEFORE_CAUSES: ReadonlySet<string> = wordSet('because due');

/** Words of blame that name a cause as well, and the words behind which they blame: "the driver's fault". */
export const BLAMING_BEHIND: ReadonlyMap<string, RegExp> = new Map([
  ['fault', /^(?:at|his|her|their|our|its|whose|own|nobody's|.*['’]s)$/u],
]);

/**
 * Beginnings of words with which a cause is ruled out, or is not where a negation stands near; behind some
 * of them a word must follow ("ruled out", not "ruled that").
 */
export const EXCLUSIONS: readonly (readonly [beginning: string, next: string | null])[] = [
  ['exclud', null],
  ['rule', 'out'],
  ['ruling', 'out'],
  ['исключает', null],
  ['исключают', null],
  ['исключал', null],
  ['исключил', null],
  ['исключен', null],
  ['виключає', null],
  ['виключають', null],
  ['виключав', null],
  ['виключал', null],
  ['виключив', null],
  ['виключил', null],
  ['виключен', null],
];

/** Beginnings of verbs behind which stands what somebody says did it, whatever was denied before. */
export const ACCUSING: readonly string[] = [
  'blam',
  'accus',
  'insist',
  'claim',
  'обвин',
  'утвержда',
  'настаива',
  'звинува',
  'стверджу',
  'наполяга',
];
