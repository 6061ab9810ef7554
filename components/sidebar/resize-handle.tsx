import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useUi } from '../common/ui-context.tsx';

/** Widths that can be asked for, CSS pixels. */
export const MIN_WIDTH = 300;
export const MAX_WIDTH = 640;
const KEY_STEP = 20;

interface ResizeHandleProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/**
 * The edge that is dragged. Screen coordinates are used because the frame moves under the
 * pointer while it is resized; the frame stands at the end of the line (right in a left-to-right
 * window).
 */
export function ResizeHandle({ width, onResize }: ResizeHandleProps): VNode {
  const { tr } = useUi();
  const drag = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const ask = (wanted: number): void =>
    onResize(Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, wanted))));
  return (
    <hr
      class="resize-handle"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={tr.t('sidebar.resize')}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.screenX, width: window.innerWidth };
      }}
      onPointerMove={(event) => {
        if (drag.current) ask(drag.current.width + drag.current.x - event.screenX);
      }}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') ask(width + KEY_STEP);
        if (event.key === 'ArrowRight') ask(width - KEY_STEP);
      }}
    />
  );
}
