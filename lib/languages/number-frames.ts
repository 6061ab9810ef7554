/**
 * What news measure of an event once: a line is a name, the unit (`money`, a base unit of
 * `base-units.ts`, `%`, `count`) and the beginnings of words, folded, of all languages with data, that
 * say in the clause of a number what it is. A word with `=` counts as a whole.
 */
const LINES = `
cost | money | cost costs costing priced обош стои= стоил стоит= стоимост коштув коштує обійш вартіст
damage | money | damage damages loss= losses lost= ущерб убыт потеря потери потерян шкод збит збитк втрат втрачен
fine | money | fine= fined fines= штраф оштраф
raised | money | raised donat собра= собран собрал собрали пожертв зібра
ransom | money | ransom выкуп викуп
reward | money | reward bounty вознагражд винагород
prize | money | prize purse призов приз= фонд=
debt | money | debt задолж долг= долга= борг заборгов
profit | money | profit прибыл прибут
revenue | money | revenue turnover выручк оборот виторг виручк оборот
budget | money | budget бюджет
investment | money | invest инвест інвест
compensation | money | compensat компенсац
salary | money | salary salaries wage зарплат
bail | money | bail= залог застав
stolen | money | stole stolen heist похи украд викра вкра
turnout | % | turnout явка= явки= явку= явкой явкою
abstention | % | abstain abstention
inflation | % | inflation инфляц інфляц
unemployment | % | unemploy jobless безработ безробіт
approval | % | approval рейтинг
magnitude | magnitude | magnitude магнитуд магнітуд
depth | m | depth deep= глубин глибин
wave | m | wave= waves= волна= волны= волн= волну= волной хвил
altitude | m | altitude feet-up высот висот
wind | km/h | wind= winds= gust ветер ветра ветром порыв вітер вітру поривам порив
speed | km/h | speed sped скорост швидкіст швидкост
span | m | diameter across= wide= width диаметр поперечник ширин діаметр завширш шириною
length | m | long= length длин= длина длиной длину завдовж довжин
weight | kg | weigh weight масс= массой весом весит весил вагою важи маса= масою
capacity | m³ | spill leak вылил вытек разли вилил витек витік розли
deliberation | minute | deliberat совеща= совещал нарад радил
evacuation | minute | evacuat empty= эвакуац эвакуир евакуац евакую
trial | minute | trial процесс= процес=
flight | minute | flew= flight= полет= летел політ летів
talks | minute | talks= переговоры переговор=
outage | minute | outage blackout отключ знеструм відключ
sentence | minute | sentenced jailed приговор засуд ув'язн
warned | minute | warning=
`;

/** A kind of figure that an article gives once. */
export interface NumberFrame {
  readonly name: string;
  readonly unit: string;
  readonly beginnings: readonly string[];
  readonly whole: ReadonlySet<string>;
}

/** All frames. */
export const NUMBER_FRAMES: readonly NumberFrame[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [name = '', unit = '', words = ''] = line.split(' | ');
    const all = words.split(' ');
    return {
      name,
      unit,
      beginnings: all.filter((one) => !one.endsWith('=')),
      whole: new Set(all.flatMap((one) => (one.endsWith('=') ? [one.slice(0, -1)] : []))),
    };
  });
