import { wordSet } from '../language-data.ts';

/** Words before an office by which it is not that of the day's holder: "колишній президент". */
export const otherHolder =
  /^(?:колишн|екс|тодішн|майбутн|попередн|наступн|покійн|останн|чергов|нов(?:ий|ого|ому|им|ім|а|ої|ій|у)$|обран|новообран|перш|друг(?:ий|ого|ому|им|а|ої|у)$|трет(?:ій|ього|ьому|ім))/;

/** Words before an office that speak of the post and of nobody in it: "посада президента". */
export const officeItself =
  /^(?:посад|пост[уі]?$|вибор|кандидат|крісл|інавгурац|повноваж|інститут|обра|переобра|признач|ста(?:в|ла|ло|не|ти)$|бу(?:в|ла|ло|де)$|є$|проголо|оголошен|вважа)/;

/** Those by which it is the holder's of a time that the sentence names: "тодішній президент". */
export const thenHolder = /^(?:тодішн)/;

/** Those by which it is somebody's who held it before: "колишній президент". */
export const formerHolder = /^(?:колишн|екс)/;

/** How an office ends in the instrumental: "стал президентом". */
export const postEnding = /(?:[оеє]м|[оеє]ю|[иі]м)$/;

/** Prepositions before the instrumental of who holds it: "с президентом". */
export const postPrepositions = wordSet('з із зі між перед над під за поряд');
