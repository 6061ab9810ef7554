import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ClaimSourceView, ClaimsView } from '../../lib/views/claim-types.ts';
import { Blank } from '../common/blank.tsx';
import { IconButton } from '../common/icon-button.tsx';
import { ShelfIcon, TrashIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import { AskRemoval } from './ask-removal.tsx';
import { publisherList } from './claim-import.tsx';

interface ClaimSourcesProps {
  readonly view: ClaimsView;
  readonly onRemove: (source: ClaimSourceView) => void;
}

/** The imported files, and what is kept beside them. */
export function ClaimSources({ view, onRemove }: ClaimSourcesProps): VNode {
  const { tr } = useUi();
  const { sources, counts } = view;
  const also = [
    ...(counts.met > 0 ? [tr.t('kept.met', { n: counts.met })] : []),
    ...(counts.statements > 0 ? [tr.t('kept.statements', { n: counts.statements })] : []),
  ];
  return (
    <section class="part" aria-labelledby="sources-title">
      <h2 id="sources-title">{tr.t('kept.sources')}</h2>
      {sources.length === 0 ? (
        <Blank
          icon={<ShelfIcon />}
          title={tr.t('kept.sourcesNone')}
          text={tr.t('kept.sourcesNoneText')}
        />
      ) : (
        <ul class="entry-list">
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} onRemove={() => onRemove(source)} />
          ))}
        </ul>
      )}
      {also.length > 0 && <p class="hint">{tr.t('kept.also', { list: tr.list(also) })}</p>}
    </section>
  );
}

function SourceRow(props: { source: ClaimSourceView; onRemove: () => void }): VNode {
  const { tr } = useUi();
  const [asking, setAsking] = useState(false);
  const { source, onRemove } = props;
  const { title, claims, format, publishers, importedAt, state } = source;
  return (
    <li class="entry">
      <div class="entry-text">
        <h3 dir="auto">{title}</h3>
        <p class="entry-facts">
          {tr.t('kept.claims', { n: claims })} · {tr.find(`kept.format.${format}`) ?? format}
        </p>
        <p class="entry-facts" dir="auto">
          {publisherList(publishers, tr)}
        </p>
        <p class="hint">{tr.t('kept.imported', { date: tr.day(importedAt) })}</p>
        {state !== 'here' && <p class="hint">{tr.t(`kept.state.${state}`)}</p>}
        {asking && (
          <AskRemoval
            question={tr.t('kept.removeAsk', { title })}
            yes={tr.t('kept.removeYes')}
            no={tr.t('kept.removeNo')}
            onYes={onRemove}
            onNo={() => setAsking(false)}
          />
        )}
      </div>
      <IconButton label={tr.t('kept.remove', { title })} onClick={() => setAsking(true)}>
        <TrashIcon />
      </IconButton>
    </li>
  );
}
