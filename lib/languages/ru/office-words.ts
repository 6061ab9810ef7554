import { wordSet } from '../language-data.ts';

/** Words before an office by which it is not that of the day's holder: "бывший президент". */
export const otherHolder =
  /^(?:бывш|экс|тогдашн|будущ|прежн|предыдущ|следующ|покойн|последн|очередн|нов(?:ый|ого|ому|ым|ом|ая|ой|ую)$|избранн|новоизбранн|перв|втор(?:ой|ого|ому|ым|ом|ая|ую)$|трет(?:ий|ьего|ьему|ьим|ьем))/;

/** Words before an office that speak of the post and of nobody in it: "пост президента". */
export const officeItself =
  /^(?:пост[ауе]?|постом|должност|выбор|кандидат|кресл|инаугурац|полномоч|институт|избра|переизбра|назнач|ста(?:л|ла|ло|нет|ть|в)$|был[аио]?$|будет$|явля|провозгла|объявлен|считает)/;

/** Those by which it is the holder's of a time that the sentence names: "тогдашний президент". */
export const thenHolder = /^(?:тогдашн)/;

/** Those by which it is somebody's who held it before: "бывший президент". */
export const formerHolder = /^(?:бывш|экс)/;

/** How an office ends in the instrumental: "стал президентом". */
export const postEnding = /(?:[оеё]м|ой|ою|[ыи]м)$/;

/** Prepositions before the instrumental of who holds it: "с президентом". */
export const postPrepositions = wordSet('с со между перед над под за рядом');
