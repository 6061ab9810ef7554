import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Correction } from '../../lib/model/correction.ts';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';

/**
 * Corrections made on cards in a list of names: the name's row may be gone once the article is
 * read again, so that the confirmation and the way back stand above the list.
 */
export function useCorrections(
  actions: PanelActions,
  onOpenName: (name: number | null) => void,
): { readonly rowActions: PanelActions; readonly notice: VNode | null } {
  const { tr } = useUi();
  const [last, setLast] = useState<Correction | null>(null);
  const [failed, setFailed] = useState(false);
  const rowActions = useMemo((): PanelActions => {
    const { correct, uncorrect: _offeredHere, ...others } = actions;
    if (!correct) return others;
    const noted = async (correction: Correction): Promise<boolean> => {
      const kept = await correct(correction);
      if (kept) {
        setLast(correction);
        setFailed(false);
        onOpenName(null);
      }
      return kept;
    };
    return { ...others, correct: noted };
  }, [actions, onOpenName]);
  const { uncorrect } = actions;
  const undo = async (): Promise<void> => {
    if (!last || !uncorrect) return;
    const undone = await uncorrect(last);
    setFailed(!undone);
    if (undone) setLast(null);
  };
  const notice = last && (
    <p class="notice" role="status">
      {tr.t('card.corrected')}{' '}
      {uncorrect && (
        <button type="button" class="link small" onClick={() => void undo()}>
          {tr.t('common.undo')}
        </button>
      )}
      {failed && tr.t('error.not-stored')}
    </p>
  );
  return { rowActions, notice };
}
