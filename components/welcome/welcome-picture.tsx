import type { VNode } from 'preact';
import { useUi } from '../common/ui-context.tsx';

/** Lines of text of the drawn article: where they begin, how long, and what is underlined. */
const LINES: readonly (readonly [
  y: number,
  length: number,
  mark?: readonly [from: number, to: number, kind: string],
])[] = [
  [104, 300, [40, 108, 'person']],
  [124, 318],
  [144, 292, [196, 244, 'place']],
  [164, 310],
  [184, 180, [0, 62, 'organization']],
  [220, 314],
  [240, 300, [120, 176, 'organization']],
  [260, 318],
  [280, 236, [20, 92, 'person']],
];

/** Names of the drawn sidebar. */
const NAMES: readonly (readonly [y: number, length: number, kind: string])[] = [
  [108, 92, 'person'],
  [136, 70, 'person'],
  [164, 58, 'organization'],
  [192, 48, 'place'],
];

/** The one picture: an article with underlined names, and the lamp's sidebar that lights it. */
export function WelcomePicture(): VNode {
  const { tr } = useUi();
  return (
    <svg class="picture" viewBox="0 0 640 340" role="img" aria-label={tr.t('welcome.picture')}>
      <rect class="pic-window" x="1" y="1" width="638" height="338" rx="12" />
      <path class="pic-rule" d="M1 40h638M420 40v299" />
      <circle class="pic-dot" cx="24" cy="21" r="5" />
      <circle class="pic-dot" cx="42" cy="21" r="5" />
      <circle class="pic-dot" cx="60" cy="21" r="5" />
      <path class="pic-beam" d="M420 124 24 52v270l396-166z" />
      <path class="pic-headline" d="M48 66h280M48 84h190" />
      {LINES.map(([y, length, mark]) => (
        <g key={y}>
          <path class="pic-text" d={`M48 ${y}h${length}`} />
          {mark && (
            <>
              <path class="pic-name" d={`M${48 + mark[0]} ${y}h${mark[1] - mark[0]}`} />
              <path
                class={`pic-mark pic-${mark[2]}`}
                d={`M${48 + mark[0] - 3} ${y + 8}h${mark[1] - mark[0] + 6}`}
              />
            </>
          )}
        </g>
      ))}
      <path class="pic-headline" d="M440 66h120" />
      <path class="pic-text" d="M440 84h80" />
      {NAMES.map(([y, length, kind]) => (
        <g key={y}>
          <path class="pic-name" d={`M440 ${y}h${length}`} />
          <path class={`pic-mark pic-${kind}`} d={`M437 ${y + 8}h${length + 6}`} />
        </g>
      ))}
      <path class="pic-quote" d="M440 222v86" />
      <path class="pic-text" d="M452 228h150M452 246h160M452 264h120M452 286h156M452 304h96" />
      <path class="pic-lamp" d="M420 120a20 20 0 0 0 0 40z" />
    </svg>
  );
}
