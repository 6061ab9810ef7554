import type { VNode } from 'preact';
import type { DamageView, LocalBackup } from '../../../lib/views/data-types.ts';
import { WarnIcon } from '../../common/icons.tsx';
import { useUi } from '../../common/ui-context.tsx';
import type { DataActions } from './data-actions.ts';

interface DamagePartProps {
  readonly damage: DamageView;
  readonly backups: readonly LocalBackup[];
  readonly actions: DataActions;
}

/** What is wrong with the library, and the ways out. */
export function DamagePart({ damage, backups, actions }: DamagePartProps): VNode {
  const { tr } = useUi();
  const { kind, had, has, detail } = damage;
  const [newest] = backups;
  const opens = kind !== 'unopenable' && kind !== 'no-room';
  const lost = Object.entries(had).filter(([, count]) => count > 0);
  return (
    <section class="incoming notice notice-bad damage" role="alert">
      <WarnIcon />
      <div>
        <h2>{tr.t(`data.damage.${kind}`)}</h2>
        <p>{tr.t(`data.damageText.${kind}`)}</p>
        {detail && (
          <p class="hint" dir="auto">
            {tr.t('data.damageSaid', { what: detail })}
          </p>
        )}
        {lost.length > 0 && opens && (
          <table class="preview-table">
            <thead>
              <tr>
                <th scope="col">{tr.t('data.column.what')}</th>
                <th scope="col">{tr.t('data.damageColumn.had')}</th>
                <th scope="col">{tr.t('data.damageColumn.has')}</th>
              </tr>
            </thead>
            <tbody>
              {lost.map(([name, count]) => (
                <tr key={name}>
                  <th scope="row">{tr.find(`data.section.${name}`) ?? name}</th>
                  <td>{tr.number(count)}</td>
                  <td>{tr.number(has[name] ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {kind === 'no-room' && (
          <p class="notice-buttons">
            <button type="button" class="button button-main" onClick={actions.retry}>
              {tr.t('common.retry')}
            </button>
          </p>
        )}
        {kind === 'unopenable' && (
          <>
            <p>{tr.t('data.damageAnewText')}</p>
            <p class="notice-buttons">
              <button type="button" class="button button-main" onClick={actions.beginAnew}>
                {tr.t('data.damageAnew')}
              </button>
            </p>
          </>
        )}
        {opens && (
          <>
            <p>{tr.t('data.damageAcceptText')}</p>
            <p class="notice-buttons">
              {newest && (
                <button
                  type="button"
                  class="button button-main"
                  onClick={() => actions.inspect(newest.name)}
                >
                  {tr.t('data.damageBackup', { date: tr.moment(newest.madeAt) })}
                </button>
              )}
              <button type="button" class="button" onClick={toFile}>
                {tr.t('data.damageFile')}
              </button>
              <button type="button" class="button" onClick={actions.accept}>
                {tr.t('data.damageAccept')}
              </button>
            </p>
          </>
        )}
      </div>
    </section>
  );
}

/** Leads to where a file is chosen. */
function toFile(): void {
  document.querySelector<HTMLElement>('#restore button')?.focus();
}
