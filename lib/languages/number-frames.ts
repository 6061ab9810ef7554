/**
 * What news measure of an event once: a line is a name, the unit (`money`, a base unit of
 * `base-units.ts`, `%`, or `count` for what has none) and the beginnings of words, folded, of all languages with data, that
 * say in the clause of a number what it is. A word with `=` counts as a whole. Of a name with `?` there may be several
 * things in one story: the bridge cost, and repairing the school did.
 */
const LINES = `
cost? | money | cost costs costing priced обош стои= стоил стоит= стоимост коштув коштує обійш вартіст
damage | money | damage damages loss= losses lost= ущерб убыт потеря потери потерян шкод збит збитк втрат втрачен
fine? | money | fine= fined fines= штраф оштраф
raised | money | raised donat собра= собран собрал собрали пожертв зібра
ransom | money | ransom выкуп викуп
reward | money | reward bounty вознагражд винагород
prize | money | prize purse призов приз= фонд=
debt? | money | debt задолж долг= долга= борг заборгов
profit? | money | profit прибыл прибут
revenue? | money | revenue turnover выручк оборот виторг виручк оборот
budget? | money | budget бюджет
investment? | money | invest инвест інвест
compensation | money | compensat компенсац
salary? | money | salary salaries wage зарплат
bail | money | bail= залог застав
stolen | money | stole stolen heist похи украд викра вкра
turnout | % | turnout явка= явки= явку= явкой явкою
abstention | % | abstain abstention
inflation | % | inflation инфляц подорож інфляц подорожч
unemployment | % | unemploy jobless безработ безробіт
approval | % | approval рейтинг
magnitude | magnitude | magnitude магнитуд магнітуд
depth? | m | depth deep= глубин глибин
wave | m | wave= waves= волна= волны= волн= волну= волной хвил
altitude? | m | altitude height feet-up высот висот
wind | km/h | wind= winds= gust ветер ветра ветром порыв вітер вітру поривам порив
speed? | km/h | speed sped скорост швидкіст швидкост
span? | m | diameter across= wide= width диаметр поперечник ширин діаметр завширш шириною
length? | m | long= length длин= длина длиной длину завдовж довжин
weight? | kg | weigh weight масс= массой весом весит весил вагою важи маса= масою
capacity | m³ | spill leak вылил вытек разли вилил витек витік розли
deliberation | minute | deliberat совеща= совещал нарад радил
evacuation | minute | evacuat empty= эвакуац эвакуир евакуац евакую
trial | minute | trial процесс= процес=
flight | minute | flew= flight= полет= летел політ летів
talks | minute | talks= переговоры переговор=
outage | minute | outage blackout отключ знеструм відключ
sentence | minute | sentenced jailed приговор засуд ув'язн
warned | minute | warning=
mourning | minute | mourning траур жалоб
deal? | money | buys= buy= bought buyout acqui purchas купит= купил покупк приобрет придба купує= купив купил
attendance | count | spectator attendance зрител трибун глядач
audience | count | viewers= телезрител телегляд
signatures | count | signed= signatures= petition подписал подписей петици підписал підписів петиці
users | count | users= subscribers= пользователей пользовател= пользуются корист
evicted | count | evicted evict выселил выселен отселил отселен виселил виселен відселил відселен
layoffs | count | layoff redundan уволит увольн звільнит сокращени скорочен
stolen-items | count | stole stolen похит похищ украд викра вкра
`;

/** A kind of figure that an article gives once. */
export interface NumberFrame {
  readonly name: string;
  readonly unit: string;
  /** Whether several things of one story may have such a figure. */
  readonly isOfAnything: boolean;
  readonly beginnings: readonly string[];
  readonly whole: ReadonlySet<string>;
}

/** All frames. */
export const NUMBER_FRAMES: readonly NumberFrame[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [mark = '', unit = '', words = ''] = line.split(' | ');
    const all = words.split(' ');
    return {
      name: mark.replace('?', ''),
      isOfAnything: mark.endsWith('?'),
      unit,
      beginnings: all.filter((one) => !one.endsWith('=')),
      whole: new Set(all.flatMap((one) => (one.endsWith('=') ? [one.slice(0, -1)] : []))),
    };
  });
