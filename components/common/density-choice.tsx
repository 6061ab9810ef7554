import type { VNode } from 'preact';
import type { MarkDensity } from '../../lib/model/settings.ts';
import { Segmented } from './segmented.tsx';
import { useUi } from './ui-context.tsx';

/** How many of the names are marked. */
export function DensityChoice(props: {
  readonly label: string;
  readonly value: MarkDensity;
  readonly onChange: (density: MarkDensity) => void;
}): VNode {
  const { tr } = useUi();
  return (
    <Segmented<MarkDensity>
      {...props}
      choices={(['all', 'first', 'off'] as const).map((one) => [one, tr.t(`density.${one}`)])}
    />
  );
}
