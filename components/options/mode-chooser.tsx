import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ReadingMode } from '../../lib/model/settings.ts';
import { useUi } from '../common/ui-context.tsx';

const MODES: readonly ReadingMode[] = ['click', 'sites', 'all'];

interface ModeChooserProps {
  readonly mode: ReadingMode;
  readonly onChoose: (mode: ReadingMode) => void;
}

/** The three levels in plain words, from the fewest permissions to the most. */
export function ModeChooser({ mode, onChoose }: ModeChooserProps): VNode {
  const { tr } = useUi();
  const name = useId();
  return (
    <fieldset class="levels">
      <legend class="unseen">{tr.t('welcome.levels')}</legend>
      {MODES.map((level) => (
        <label key={level} class="level">
          <input
            type="radio"
            name={name}
            value={level}
            checked={mode === level}
            onChange={() => onChoose(level)}
          />
          <span class="level-name">{tr.t(`welcome.level.${level}`)}</span>
          <span class="level-text">{tr.t(`welcome.level.${level}Text`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
