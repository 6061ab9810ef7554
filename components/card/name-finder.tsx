import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityId } from '../../lib/model/knowledge.ts';
import type { NameOffer } from '../../lib/views/card-types.ts';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from '../panels/actions.ts';

/** Says what a name is by finding it among the installed names. */
export function NameFinder(props: {
  findNames: NonNullable<PanelActions['findNames']>;
  onChoose: (entityId: EntityId) => void;
}): VNode {
  const { tr } = useUi();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly NameOffer[] | null>(null);
  return (
    <form
      class="name-finder"
      onSubmit={(event) => {
        event.preventDefault();
        if (query.trim()) void props.findNames(query).then(setFound);
      }}
    >
      <label>
        <span class="card-title">{tr.t('card.itIs')}</span>
        <input
          class="field"
          type="text"
          dir="auto"
          maxLength={120}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {tr.t('card.find')}
      </button>
      {/* Stands there before it says anything, to be announced. */}
      <p class={found?.length === 0 ? 'empty' : 'unseen'} role="status">
        {found &&
          (found.length === 0 ? tr.t('card.findNone') : tr.t('card.found', { n: found.length }))}
      </p>
      {found?.map((offer) => (
        <NameChoice key={offer.entityId} offer={offer} onChoose={props.onChoose} />
      ))}
    </form>
  );
}

/** A button that says "it is this one". */
export function NameChoice(props: {
  offer: NameOffer;
  onChoose: (entityId: EntityId) => void;
}): VNode {
  const { tr } = useUi();
  const { entityId, label, description } = props.offer;
  return (
    <button type="button" onClick={() => props.onChoose(entityId)}>
      {tr.t('card.itIs')} <b dir="auto">{label}</b>
      {description && <span class="name-about"> {description}</span>}
    </button>
  );
}
