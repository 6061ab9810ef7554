import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  readonly label: string;
  /** Endings and media types, as in the attribute of that name. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
  /** The page's main thing to do, one among others (the default), or words in the text. */
  readonly look?: 'main' | 'plain' | 'link';
  readonly disabled?: boolean;
}

const LOOKS = { main: 'button button-main', plain: 'button', link: 'link' } as const;

/** A button that has the reader choose a file. */
export function FileButton(props: FileButtonProps): VNode {
  const { label, accept, onChoose, look = 'plain', disabled = false } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={LOOKS[look]}
        disabled={disabled}
        onClick={() => field.current?.click()}
      >
        {label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          // The same file may be chosen again after it was mended.
          if (chosen) onChoose(chosen);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
