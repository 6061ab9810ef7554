/**
 * Small words that tell what a number of a statement is a number of; folded, of all languages.
 * Beginnings hold for every word that starts so.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Before a number: it is added to what was counted before ("нашли ещё 25"). */
export const ADDITIONAL: ReadonlySet<string> = new Set(
  list('еще дополнительно снова ще додатково another additional further extra'),
);

/** Before a number: it tells by how much something changed ("упал на 2,6 рубля"). */
export const CHANGED_BY: ReadonlySet<string> = new Set(list('на by'));

/** May stand between such a word and its number. */
export const APPROXIMATE: ReadonlySet<string> = new Set(
  list(`почти более менее около чем примерно приблизительно сразу порядка майже понад близько
    більше менше ніж приблизно almost nearly about around over more less than roughly some`),
);

/** After a number: only these of all were counted; the beginnings of words. */
const PARTS_OF_ALL: readonly string[] = list(`
  россиян российск украин иностран американ британ немец немц китай китаец гражданин гражданск
  дет ребен школьник подрост женщин мужчин журналист полицейск военнослужащ солдат
  росіян українц іноземн іноземц діт дитин школяр підліт жінок чоловік журналіст поліцейськ
  військов
  russian ukrainian foreign american british german chinese civilian child children teen women men
  journalist police soldier troops
`);

/** The beginning of such a word that a folded word has, or null. */
export function partOfAll(norm: string): string | null {
  return PARTS_OF_ALL.find((beginning) => norm.startsWith(beginning)) ?? null;
}

const ANOTHER_EVENT: readonly string[] = list(`
  очередн повторн афтершок втор черговий чергов повторн другий aftershock another second repeated
`);

/** Whether a folded word tells of one more event of a kind ("очередное землетрясение"). */
export function isAnotherEvent(norm: string): boolean {
  return ANOTHER_EVENT.some((beginning) => norm.startsWith(beginning));
}

/** What may come to be and has not: a forecast beside a count is no other count; folded. */
export const POSSIBLE: ReadonlySet<string> = new Set(
  list('может могут мог могла могло могли може можуть міг могла могло могли may might could'),
);

/** Before the place where something was counted, and before what it came of; folded. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  list('в во на у под близ біля під in at near'),
);
export const CAUSE_PREPOSITIONS: ReadonlySet<string> = new Set(list('после після after following'));

/** Names of what is in the news everywhere, folded: that both print them tells nothing. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set(
  list('дтп чп чс сми змі нпз аэс аес вич віл цб нбу usd eur tv'),
);

/** Before a day or an hour: within which something is counted ("за час", "per day"). */
export const PER: ReadonlySet<string> = new Set(list('за per a'));

/** "one", after one of `ADDITIONAL`: "ещё одно землетрясение". */
export const ONE = /^(?:од[иі]н|одн[аоіу])/;
