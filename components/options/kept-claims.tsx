import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { KeptClaimView } from '../../lib/views/claim-types.ts';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';
import { articleHash } from '../library/library-actions.ts';
import { FactCheck } from '../panels/fact-check.tsx';

/** Claims shown before "show all". */
const FIRST = 20;

interface KeptClaimsProps {
  readonly claims: readonly KeptClaimView[];
  /** What the button of each claim says, and does. */
  readonly act: (claim: KeptClaimView) => string;
  readonly onAct: (claim: KeptClaimView) => void;
}

/** A list of kept claims, each with where it comes from and one thing to do. */
export function KeptClaims({ claims, act, onAct }: KeptClaimsProps): VNode {
  const { tr } = useUi();
  const [all, setAll] = useState(false);
  const shown = all ? claims : claims.slice(0, FIRST);
  return (
    <>
      <ul class="entry-list">
        {shown.map((claim) => (
          <li key={claim.id} class="entry">
            <div class="entry-text">
              <KeptClaim claim={claim} />
              <button type="button" class="button" onClick={() => onAct(claim)}>
                {act(claim)}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < claims.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {tr.t('common.showAll', { n: claims.length })}
        </button>
      )}
    </>
  );
}

function KeptClaim({ claim }: { claim: KeptClaimView }): VNode {
  const { check, text, lang, note } = claim;
  return (
    <>
      {check ? (
        <FactCheck check={check} />
      ) : (
        <>
          <p class="kept-text" dir="auto" lang={lang}>
            {text}
          </p>
          <Origin claim={claim} />
        </>
      )}
      {note && (
        <p class="entry-note" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}

function Origin({ claim }: { claim: KeptClaimView }): VNode {
  const { tr } = useUi();
  const { kind, speaker, denied, headline, date, url, articleId } = claim;
  const said = denied && speaker ? tr.t('kept.denies', { who: speaker }) : speaker;
  const parts = [
    kind === 'own' ? tr.t('kept.own') : said,
    denied && !speaker ? tr.t('kept.denied') : null,
    date && tr.date(date),
  ].filter((part) => part);
  const title = headline || url;
  return (
    <>
      {parts.length > 0 && (
        <p class="entry-facts" dir="auto">
          {parts.join(' · ')}
        </p>
      )}
      {articleId !== null && (
        <a class="link" href={`library.html${articleHash(articleId)}`} dir="auto">
          {title}
        </a>
      )}
      {articleId === null && url !== null && <OutLink url={url}>{title}</OutLink>}
    </>
  );
}
