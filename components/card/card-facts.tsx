import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FactView } from '../../lib/views/types.ts';
import { useUi } from '../common/ui-context.tsx';

/** Facts shown before "show all". */
const FIRST_FACTS = 5;

/** Facts with their dates and sources; a source that all share is printed once, below. */
export function CardFacts({ facts }: { facts: readonly FactView[] }): VNode | null {
  const { tr } = useUi();
  const [all, setAll] = useState(false);
  if (facts.length === 0) return null;
  const shared = facts.every(({ source }) => source === facts[0]?.source) ? facts[0]?.source : null;
  const shown = all ? facts : facts.slice(0, FIRST_FACTS);
  return (
    <section>
      <h2 class="unseen">{tr.t('card.facts')}</h2>
      <dl class="facts">
        {shown.map((fact) => (
          <Fact key={`${fact.property} ${fact.value}`} fact={fact} withSource={!shared} />
        ))}
      </dl>
      {!all && facts.length > FIRST_FACTS && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {tr.t('common.showAll', { n: facts.length })}
        </button>
      )}
      {shared && <p class="card-source">{tr.t('card.source', { source: shared })}</p>}
    </section>
  );
}

function Fact({ fact, withSource }: { fact: FactView; withSource: boolean }): VNode {
  const { tr } = useUi();
  const period = tr.period(fact.start, fact.end);
  return (
    <>
      <dt>{tr.find(`fact.${fact.property}`) ?? fact.property.replaceAll('-', ' ')}</dt>
      <dd>
        <span dir="auto">{fact.isDate ? tr.date(fact.value) : fact.value}</span>
        {period && <span class="card-when"> ({period})</span>}
        {withSource && fact.source && (
          <span class="card-source">{tr.t('card.source', { source: fact.source })}</span>
        )}
      </dd>
    </>
  );
}
