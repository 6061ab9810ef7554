import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FactView } from '../../lib/views/card-types.ts';
import { useUi } from '../common/ui-context.tsx';

/** Facts shown before "show all". */
const FIRST_FACTS = 5;

/** Facts with their dates and sources; the source that most share is printed once, below. */
export function CardFacts({ facts }: { facts: readonly FactView[] }): VNode | null {
  const { tr } = useUi();
  const [all, setAll] = useState(false);
  if (facts.length === 0) return null;
  const shared = commonSource(facts);
  const foldable = facts.length > FIRST_FACTS + 1;
  const shown = all || !foldable ? facts : facts.slice(0, FIRST_FACTS);
  return (
    <section>
      <h2 class="unseen">{tr.t('card.facts')}</h2>
      <dl class="facts">
        {shown.map((fact, index) => (
          <Fact
            key={`${fact.property} ${fact.value}`}
            fact={fact}
            isNamed={fact.property !== shown[index - 1]?.property}
            withSource={fact.source !== shared}
          />
        ))}
      </dl>
      {!all && foldable && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {tr.t('common.showAll', { n: facts.length })}
        </button>
      )}
      {shared && (
        <p class="card-source">
          <Source source={shared} />
        </p>
      )}
    </section>
  );
}

/**
 * A day, its month and its year stay on one line, with the one letter of a preposition before them;
 * the two ends of a period may part.
 */
function unbroken(period: string): string {
  return period.replace(
    /(?<=\p{N}) (?=\p{L}{3})|(?<=\p{L}{3}) (?=\p{N}{4})|(?<=(?:^| )\p{L}) /gu,
    '\u00a0',
  );
}

interface FactProps {
  readonly fact: FactView;
  /** False where the fact before it is of the same property, whose name stands for both. */
  readonly isNamed: boolean;
  readonly withSource: boolean;
}

function Fact({ fact, isNamed, withSource }: FactProps): VNode {
  const { tr } = useUi();
  const period = unbroken(tr.period(fact.start, fact.end));
  return (
    <>
      {isNamed && <dt>{tr.find(`fact.${fact.property}`) ?? fact.property.replaceAll('-', ' ')}</dt>}
      <dd>
        <span dir="auto">{fact.isDate ? tr.date(fact.value) : fact.value}</span>
        {period && <span class="card-when"> ({period})</span>}
        {withSource && fact.source && (
          <span class="card-source">
            <Source source={fact.source} />
          </span>
        )}
      </dd>
    </>
  );
}

/** A source as it stands in a pack, "editors, 2025-06": our own editors in the reader's words. */
function Source({ source }: { source: string }): VNode {
  const { tr } = useUi();
  const [, name = source, asOf = ''] = /^(.*), (\d{4}(?:-\d{2}){0,2})$/.exec(source) ?? [];
  const who = name === 'editors' ? tr.t('card.editors') : name;
  const text = asOf ? `${who}, ${tr.date(asOf)}` : who;
  return <>{tr.t('card.source', { source: text })}</>;
}

/** The source of more than half of the facts, or null. */
function commonSource(facts: readonly FactView[]): string | null {
  const most = facts.find(
    ({ source }) => facts.filter((fact) => fact.source === source).length * 2 > facts.length,
  );
  return most?.source || null;
}
