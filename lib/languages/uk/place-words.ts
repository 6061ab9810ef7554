import { wordSet } from '../language-data.ts';

/** Prepositions that stand before places far more often than before people. */
export const placePrepositions = wordSet('в у із під поблизу біля коло');

/** Prepositions that the locative never stands without. */
export const locativePrepositions = wordSet('в у ув уві на о об при по');

/** Prepositions after which a capital stands for its government ("між Москвою і Києвом"). */
export const partnerPrepositions = wordSet('між з зі із для проти');

/** Prepositions before places and people alike: they speak for neither. */
export const pathPrepositions = wordSet('до з зі від через повз вздовж');

/** Verbs of what people do and towns do not: "Борисов" beside them is no town. */
export const personVerbs = wordSet(`
  сказав сказала каже говорить говорив говорила заявив заявила зазначив зазначила зауважив
  зауважила додав додала розповів розповіла пояснив пояснила підкреслив підкреслила наголосив
  наголосила зізнався зізналася визнав визнала відповів відповіла спитав спитала нагадав нагадала
  написав написала пише вважає гадає думає згадує згадав згадала уточнив уточнила заперечив
  заперечила пообіцяв пообіцяла запропонував запропонувала народився народилася помер померла
  навчався навчалася закінчив закінчила одружився очолив очолила вибачився вибачилася усміхнувся
  усміхнулася подякував подякувала привітав привітала мріяв мріяла любив любила вірив вірила боявся
  боялася сподівався сподівалася зітхнув зітхнула обійняв обійняла
`);

/** How verbs of the third person and of the past end. */
export const predicateEnding = /(?:ть|ться|в|вся|л[аои]|л[аои]ся|[еє])$/;

/** Words inside hyphenated names of places. */
export const compoundParticles = wordSet('на сюр сур дю де ла ле лез ан ам апон он ін');

/** Prepositions, none of which stands before a nominative. */
export const prepositions = wordSet(`
  в у на до з із зі від без для по о об при про над під перед за між проти після біля навколо крім через заради замість серед щодо
`);
