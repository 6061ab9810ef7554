import { wordSet } from '../language-data.ts';
import type { MetonymWords } from '../metonym-words.ts';

/** Words around English names of capitals. */
export const metonymWords: MetonymWords = {
  deeds:
    /^(?:position|leadership|silence|lie|decision|demand|proposal|offer|answer|reply|response|opinion|view|polic(?:y|ies)$|relation|ties|all(?:y|ies)$|partner|interest|reaction|plan|intention|statement|accusation|threat|sanction|consent|refusal|readiness|condition|initiative|signal|talks|dialogue|agreement|deal|support|pressure|aid|help|influence|pledge|concession|strateg(?:y|ies)$|effort|claim|diplomat|envoy|call|request|warning|role|interference|ambition|stance|move|step|action|blame|conflict|rift|contact|message|backing|tension|arms|weapons|loyal|friendly|rejected|accepted|proposed|ordered|imposed|backed|accused|announced)s?$/,
  deedPrepositions: wordSet('of on to by for from'),
  objectPrepositions: wordSet(
    'of on by for about over under behind above below beyond through off',
  ),
  asCity: /^(?:city|capital|downtown|central)$/,
  thoughts: new Set(),
  doneBy: null,
  acts: /^(?:will|would|wants?|plans|has|had|says|said|rejects|denies|refuses|insists|hopes|expects|seeks|warns|calls|urges|demands|blames|accuses|faces|must|should|may|might|could|cannot|can|does|did|agrees|backs|supports|vows|fears|needs|believes|considers|sees|thinks|offers|knows|keeps|have|took|takes|gave|gives|sent|sends|told|tells|chose|chooses|sought|withdrew|threatens?|promises?|announces|accepts|imposes|recalls|summons|responds|disagrees?|intends?|signals)$|[a-z]{3}ed$/,
  conjunctions: wordSet('and or'),
};
