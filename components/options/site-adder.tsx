import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { notKeptText } from '../../lib/i18n/failure-text.ts';
import type { Result } from '../../lib/model/result.ts';
import { useUi } from '../common/ui-context.tsx';

/** The host in what a reader types: an address or a bare host; null when it is neither. */
export function readHost(typed: string): string | null {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed.trim())
    ? typed.trim()
    : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const isHost = /^[^.\s]+(?:\.[^.\s]+)+$/.test(hostname);
  return /^https?:$/.test(protocol) && isHost ? hostname : null;
}

interface SiteAdderProps {
  /** Asks the browser for the site; `declined` is an answer, no failure. */
  readonly onAllow: (host: string) => Promise<Result<unknown>>;
}

/** A field to name a site that is to be read by itself. */
export function SiteAdder({ onAllow }: SiteAdderProps): VNode {
  const { tr } = useUi();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const host = readHost(typed);
    if (host === null) {
      setProblem(tr.t('options.siteBad'));
      return;
    }
    void onAllow(host).then((allowed) => {
      setProblem(allowed.ok ? null : notKeptText(tr, allowed.error));
      if (allowed.ok) setTyped('');
    });
  };
  return (
    <form class="site-adder" onSubmit={submit}>
      <label class="control-label" for={id}>
        {tr.t('options.siteAdd')}
      </label>
      <div class="site-adder-line">
        <input
          id={id}
          class="field"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={tr.t('options.sitePlaceholder')}
          value={typed}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {tr.t('options.siteAddButton')}
        </button>
      </div>
      <p class="hint" id={`${id}-problem`} role="status">
        {problem}
      </p>
    </form>
  );
}
