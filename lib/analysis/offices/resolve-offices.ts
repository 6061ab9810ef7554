import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Entity, EntityId, PartialDate } from '../../model/knowledge.ts';
import type { EntityLink } from '../../model/mention.ts';
import type { ArticleContext } from '../article-context.ts';
import type { RolePhrase } from '../title-words.ts';
import type { OfficeMention } from './find-offices.ts';
import { heldOn, officeLink, SINGLE_OFFICES } from './holders.ts';

/**
 * Offices that several may hold at a time, so that a text which names one of them means that one:
 * "the Labour leader".
 */
const OFFICES_OF_NAMED: ReadonlySet<string> = new Set(['party-leader']);

/**
 * Links offices to who held them on the day of the article. Without a date nothing is resolved;
 * with two holders (an overlap, an unclear date) neither is chosen.
 *
 * @param known what the article's names may mean
 * @param named whom the article names
 */
export async function resolveOffices(
  context: ArticleContext,
  offices: readonly OfficeMention[],
  knowledge: KnowledgeBase,
  day: PartialDate | null,
  known: ReadonlyMap<EntityId, Entity>,
  named: ReadonlySet<EntityId | null>,
): Promise<{ links: EntityLink[]; entities: Entity[] }> {
  const links: EntityLink[] = [];
  const entities: Entity[] = [];
  if (day === null) return { links, entities };
  for (const { phrase, of, days = [day] } of offices) {
    const holdersOf = async (role: string): Promise<readonly Entity[]> => {
      const ever = await knowledge.holders(role, of);
      return ever.filter((entity) => days.every((on) => holds(entity, role, of, on)));
    };
    const isBody = known.get(of)?.type === 'organization';
    for (const role of await rolesMeant(phrase, isBody, holdersOf)) {
      const all = await holdersOf(role);
      const holders = OFFICES_OF_NAMED.has(role) ? all.filter(({ id }) => named.has(id)) : all;
      const [holder] = holders;
      if (holders.length !== 1 || !holder) continue;
      links.push(officeLink(context, phrase, holder, role));
      entities.push(holder);
      break;
    }
  }
  return { links, entities };
}

function holds({ memberships = [] }: Entity, role: string, of: EntityId, on: PartialDate): boolean {
  return memberships.some((held) => held.role === role && held.of === of && heldOn(held, on));
}

/**
 * What a phrase may mean. The president of a body is its head; that of a country is nobody else,
 * but its leader is its head where it has no president.
 */
async function rolesMeant(
  { roles }: RolePhrase,
  isBody: boolean,
  holdersOf: (role: string) => Promise<readonly Entity[]>,
): Promise<readonly string[]> {
  const isHead = isBody
    ? roles.includes('president')
    : roles.includes('country-leader') && (await holdersOf('president')).length === 0;
  const meant = isHead ? [...roles, 'head'] : roles;
  return [...new Set(meant)].filter(
    (role) => SINGLE_OFFICES.has(role) || OFFICES_OF_NAMED.has(role),
  );
}
