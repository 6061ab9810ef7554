import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Entity, PartialDate } from '../../model/knowledge.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import type { RolePhrase } from '../title-words.ts';
import type { OfficeMention } from './find-offices.ts';
import { heldOn, officeLink, SINGLE_OFFICES } from './holders.ts';

/** The offices of a phrase that one person holds; presidents of bodies are their heads. */
function singleRoles({ roles }: RolePhrase): string[] {
  const meant = roles.includes('president') ? [...roles, 'head'] : roles;
  return [...new Set(meant)].filter((role) => SINGLE_OFFICES.has(role));
}

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
  for (const { phrase, of, days = [day] } of offices) {
    for (const role of singleRoles(phrase)) {
      const holds = ({ memberships = [] }: Entity, on: PartialDate): boolean =>
        memberships.some((held) => held.role === role && held.of === of && heldOn(held, on));
      const holders = (await knowledge.holders(role, of)).filter((entity) =>
        days.every((on) => holds(entity, on)),
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
