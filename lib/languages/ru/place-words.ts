import { wordSet } from '../language-data.ts';

/** Prepositions that stand before places far more often than before people. */
export const placePrepositions = wordSet('в во из под близ возле около внутри вблизи');

/** Prepositions that the locative never stands without. */
export const locativePrepositions = wordSet('в во на о об обо при по');

/** Prepositions after which a capital stands for its government ("между Москвой и Киевом"). */
export const partnerPrepositions = wordSet('между с со к ко для против');

/** Prepositions before places and people alike: they speak for neither. */
export const pathPrepositions = wordSet('до от через мимо вдоль');

/** Verbs of what people do and towns do not: "Борисов" beside them is no town. */
export const personVerbs = wordSet(`
  сказал сказала говорит говорил говорила заявил заявила отметил отметила добавил добавила
  рассказал рассказала пояснил пояснила объяснил объяснила подчеркнул подчеркнула признался
  призналась признал признала ответил ответила спросил спросила напомнил напомнила написал написала
  пишет считает полагает думает вспоминает вспомнил вспомнила уточнил уточнила возразил возразила
  пообещал пообещала предложил предложила родился родилась скончался скончалась умер умерла учился
  училась окончил окончила женился возглавил возглавила извинился извинилась улыбнулся улыбнулась
  поблагодарил поблагодарила поздравил поздравила мечтал мечтала любил любила верил верила боялся
  боялась надеялся надеялась вздохнул вздохнула усмехнулся усмехнулась обнял обняла
`);

/** How verbs of the third person and of the past end. */
export const predicateEnding =
  /(?:[её]т|[иы]т|[ую]т|[ая]т|л[аои]?|л[аои]?сь|лся|тся|ются|ется|ится)$/;

/** Words inside hyphenated names of places. */
export const compoundParticles = wordSet('на сюр сур дю де ла ле лез ан ам апон он ин');

/** Prepositions, none of which stands before a nominative. */
export const prepositions = wordSet(`
  в во на к ко с со у от до из без для по о об обо при про над под перед за между против после около вокруг кроме через ради из-за вместо среди насчет
`);
