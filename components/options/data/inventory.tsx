import type { VNode } from 'preact';
import type { SpaceView, YourDataView } from '../../../lib/views/data-types.ts';
import { useUi } from '../../common/ui-context.tsx';

/** What there is, by kind, and the space that it takes, by part. */
export function Inventory({ view }: { view: YourDataView }): VNode {
  const { tr } = useUi();
  const kinds = Object.entries(view.counts).filter(([, count]) => count > 0);
  return (
    <>
      {kinds.length === 0 && <p class="hint">{tr.t('data.nothingHere')}</p>}
      {kinds.length > 0 && (
        <dl class="figures">
          {kinds.map(([name, count]) => (
            <div key={name}>
              <dt>{tr.find(`data.section.${name}`) ?? name}</dt>
              <dd>{tr.number(count)}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3>{tr.t('data.space')}</h3>
      <Space space={view.space} />
    </>
  );
}

function Space({ space }: { space: SpaceView }): VNode {
  const { tr } = useUi();
  const { used, quota, packs, backups } = space;
  if (used === null) return <p class="hint">{tr.t('data.spaceUnknown')}</p>;
  const parts = [
    ['library', tr.t('data.spaceLibrary'), Math.max(0, used - packs - backups)],
    ['packs', tr.t('data.spacePacks'), packs],
    ['backups', tr.t('data.spaceBackups'), backups],
  ] as const;
  return (
    <>
      <div class="space-bar" aria-hidden="true">
        {parts.map(([part, , bytes]) => (
          <span key={part} class={`space-${part}`} style={{ flexGrow: bytes }} />
        ))}
      </div>
      <dl class="figures">
        {parts.map(([part, label, bytes]) => (
          <div key={part}>
            <dt>
              <span class={`space-key space-${part}`} />
              {label}
            </dt>
            <dd>{tr.size(bytes)}</dd>
          </div>
        ))}
        <div class="figures-total">
          <dt>{tr.t('data.spaceTotal')}</dt>
          <dd>{tr.size(used)}</dd>
        </div>
      </dl>
      {quota !== null && quota > used && (
        <p class="hint">{tr.t('data.spaceFree', { size: tr.size(quota - used) })}</p>
      )}
    </>
  );
}
