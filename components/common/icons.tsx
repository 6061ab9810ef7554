/** Icons, drawn for a 20 × 20 grid with round 1.6 px strokes; they take the colour of the text. */
import type { ComponentChildren, VNode } from 'preact';

function Icon({ children }: { children: ComponentChildren }): VNode {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The mark: lines of text, and a lamp at their side that lights them. */
export function MarkIcon(): VNode {
  return (
    <svg class="icon icon-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path class="mark-beam" d="M18 10.6 1 16.8V3.2l17 6.2z" fill="var(--lamp)" opacity=".32" />
      <path
        d="M3 5.6h8.4M3 10h5.6M3 14.4h8.4"
        fill="none"
        stroke="currentColor"
        stroke-width="1.9"
        stroke-linecap="round"
      />
      <path d="M19 5a5 5 0 0 0 0 10z" fill="var(--lamp)" />
    </svg>
  );
}

export const CloseIcon = (): VNode => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

export const SlidersIcon = (): VNode => (
  <Icon>
    <path d="M3 6h6m5 0h3M3 14h3m5 0h6" />
    <circle cx="11.5" cy="6" r="2.2" />
    <circle cx="8.5" cy="14" r="2.2" />
  </Icon>
);

/** A sheet with a folded ribbon: keep. */
export const SaveIcon = (): VNode => (
  <Icon>
    <path d="M5.5 3h9v14L10 13.4 5.5 17z" />
  </Icon>
);

export const SavedIcon = (): VNode => (
  <Icon>
    <path d="M5.5 3h9v14L10 13.4 5.5 17z" fill="currentColor" />
  </Icon>
);

export const JumpIcon = (): VNode => (
  <Icon>
    <path d="M3.5 4v12M17 10H7.5M11 6.3 7.3 10l3.7 3.7" />
  </Icon>
);

export const ChevronIcon = (): VNode => (
  <Icon>
    <path d="m7 8 3 3 3-3" />
  </Icon>
);

export const SearchIcon = (): VNode => (
  <Icon>
    <circle cx="8.8" cy="8.8" r="5" />
    <path d="m12.6 12.6 4 4" />
  </Icon>
);

export const OutIcon = (): VNode => (
  <Icon>
    <path d="M11.5 4H16v4.5M16 4l-6.5 6.5M14 11.5V16H4V6h4.5" />
  </Icon>
);

export const TrashIcon = (): VNode => (
  <Icon>
    <path d="M4 6h12M8 6V4h4v2M6 6l.7 10.5h6.6L14 6M8.7 9v4.8M11.3 9v4.8" />
  </Icon>
);

export const BackIcon = (): VNode => (
  <Icon>
    <path d="M16 10H4.5M9 5l-5 5 5 5" />
  </Icon>
);

export const CheckIcon = (): VNode => (
  <Icon>
    <path d="m4.5 10.5 3.6 3.6 7.4-8" />
  </Icon>
);

export const PageIcon = (): VNode => (
  <Icon>
    <path d="M5 3h7l3 3v11H5zM8 9h4M8 12.5h4" />
  </Icon>
);

export const OffIcon = (): VNode => (
  <Icon>
    <path d="M10 3v6M6.2 5.6a6 6 0 1 0 7.6 0" />
  </Icon>
);

export const WarnIcon = (): VNode => (
  <Icon>
    <path d="M10 3.5 17.5 16h-15zM10 8.5v3.6M10 14v.1" />
  </Icon>
);

export const ShelfIcon = (): VNode => (
  <Icon>
    <path d="M4 4v12M7.5 4v12M11 4.6l4.6 11M3 16.4h14" />
  </Icon>
);

/** Opening quotation marks, for words that stand in such. */
export const QuoteIcon = (): VNode => (
  <Icon>
    <path d="M8 6c-2.4.8-3.6 2.4-3.6 5.2M15 6c-2.4.8-3.6 2.4-3.6 5.2" />
    <circle cx="6.2" cy="12.2" r="1.8" fill="currentColor" />
    <circle cx="13.2" cy="12.2" r="1.8" fill="currentColor" />
  </Icon>
);

/** A pin: keep an eye on it. */
export const FollowIcon = ({ filled }: { filled: boolean }): VNode => (
  <Icon>
    <path
      d="M7 3.5h6l-.8 5 2.8 2.8H5l2.8-2.8zM10 11.3V17"
      fill={filled ? 'currentColor' : undefined}
    />
  </Icon>
);

export const PencilIcon = (): VNode => (
  <Icon>
    <path d="m4 16 .8-3.4L13.2 4.2l2.6 2.6-8.4 8.4zM11.4 6l2.6 2.6" />
  </Icon>
);

export const RefreshIcon = (): VNode => (
  <Icon>
    <path d="M15.8 10a5.8 5.8 0 1 1-1.9-4.3M14.2 2.6v3.6h-3.6" />
  </Icon>
);

export const PauseIcon = (): VNode => (
  <Icon>
    <path d="M7.2 5v10M12.8 5v10" />
  </Icon>
);

export const PlayIcon = (): VNode => (
  <Icon>
    <path d="M7 4.8 15 10l-8 5.2z" />
  </Icon>
);

/** A feed's waves. */
export const FeedIcon = (): VNode => (
  <Icon>
    <path d="M4.5 9.5a6 6 0 0 1 6 6M4.5 4.5a11 11 0 0 1 11 11" />
    <circle cx="5.6" cy="14.4" r="1.1" fill="currentColor" />
  </Icon>
);

export const TagIcon = (): VNode => (
  <Icon>
    <path d="M3.5 3.5h6.3l6.7 6.7-6.3 6.3-6.7-6.7z" />
    <circle cx="7" cy="7" r=".9" fill="currentColor" />
  </Icon>
);

/** A box with a lid: put away. */
export const BoxIcon = (): VNode => (
  <Icon>
    <path d="M3 4h14v3.5H3zM4.5 7.5V16h11V7.5M8 10.8h4" />
  </Icon>
);

export const ReadIcon = (): VNode => (
  <Icon>
    <circle cx="10" cy="10" r="6" />
    <path d="m7.4 10.2 1.9 1.9 3.5-3.9" />
  </Icon>
);

export const UnreadIcon = (): VNode => (
  <Icon>
    <circle cx="10" cy="10" r="6" />
    <circle cx="10" cy="10" r="2" fill="currentColor" />
  </Icon>
);
