import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Entity, PartialDate } from '../../model/knowledge.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import type { OfficeMention } from './find-offices.ts';
import { heldOn, officeLink, SINGLE_OFFICES } from './holders.ts';

/**
 * Links offices to who held them on the day of the article. Without a date nothing is resolved;
 * with two holders (an overlap, an unclear date) neither is chosen.
 */
export async function resolveOffices(
  context: ArticleContext,
  offices: readonly OfficeMention[],
  knowledge: KnowledgeBase,
  day: PartialDate | null,
): Promise<{ links: EntityLink[]; entities: Entity[] }> {
  const links: EntityLink[] = [];
  const entities: Entity[] = [];
  if (day === null) return { links, entities };
  for (const { phrase, of } of offices) {
    for (const role of phrase.roles.filter((one) => SINGLE_OFFICES.has(one))) {
      const holders = (await knowledge.holders(role, of)).filter((entity) =>
        entity.memberships?.some(
          (held) => held.role === role && held.of === of && heldOn(held, day),
        ),
      );
      const [holder] = holders;
      if (holders.length !== 1 || !holder) continue;
      links.push(officeLink(context, phrase, holder, role));
      entities.push(holder);
      break;
    }
  }
  return { links, entities };
}
