import { articleContext } from '../../../lib/analysis/article-context.ts';
import { findCandidates } from '../../../lib/analysis/find-mentions.ts';
import { resolveReferences } from '../../../lib/analysis/resolve-references.ts';
import type { EntityLink } from '../../../lib/model/mention.ts';
import { fold } from '../../../lib/text/normalize.ts';
import { table } from '../../markdown-table.ts';
import { type GoldMention, readDocuments } from '../corpora.ts';
import { analyzed, type NamesOptions } from './gold-names.ts';

/** One-word person mentions after a full name with that family name: is it the same person? */
export function familyNames(options: NamesOptions): void {
  let right = 0;
  let wrong = 0;
  let undecided = 0;
  const errors: string[] = [];
  for (const document of readDocuments(options.corpora, 'nerel.jsonl', options.part)) {
    const text = analyzed(document);
    const context = articleContext(text, findCandidates(text, []).words);
    const people = outermost(document.mentions.filter(({ type }) => type === 'PERSON'));
    const full = people.filter(({ surface }) => /\s/.test(surface.trim())).map(asLink);
    const resolved = resolveReferences(context, full, new Map());
    for (const mention of people) {
      if (/\s/.test(mention.surface.trim())) continue;
      const link = resolved.find((one) => one.start < mention.end && mention.start < one.end);
      if (!link) continue;
      if (link.referent.startsWith('?')) undecided++;
      else if (link.referent === identity(mention)) right++;
      else {
        wrong++;
        errors.push(`${mention.surface}: ${link.referent} gold ${identity(mention)}`);
      }
    }
  }
  if (options.show) console.log(errors.join('\n'));
  console.log('\nNEREL, family name after a full name');
  console.log(
    table([
      {
        decided: String(right + wrong),
        'same person %': ((100 * right) / (right + wrong)).toFixed(2),
        'left undecided': String(undecided),
      },
    ]),
  );
}

function outermost(mentions: readonly GoldMention[]): GoldMention[] {
  return mentions.filter(
    (one) =>
      !mentions.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}

/** Who is meant: the gold id, for people without one their family name. */
function identity({ entity, surface }: GoldMention): string {
  if (entity && /^Q\d/.test(entity)) return entity;
  return `name:${fold(surface.split(/[\s.]+/).at(-1) ?? '').slice(0, 4)}`;
}

function asLink(mention: GoldMention): EntityLink {
  return {
    start: mention.start,
    end: mention.end,
    surface: mention.surface,
    type: 'person',
    entityId: null,
    referent: identity(mention),
    score: 1,
    method: 'recognizer',
    why: [],
    candidates: [],
  };
}
