import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, text: string])[];
  readonly onChange: (value: T) => void;
  readonly hideLabel?: boolean;
}

/** One choice of a few, side by side: radio buttons, so that arrow keys work. */
export function Segmented<T extends string>(props: SegmentedProps<T>): VNode {
  const name = useId();
  return (
    <fieldset>
      <legend class={props.hideLabel ? 'unseen' : 'control-label'}>{props.label}</legend>
      <div class="segmented">
        {props.choices.map(([value, text]) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
