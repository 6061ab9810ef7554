import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { failureText } from '../../lib/i18n/failure-text.ts';
import type { Result } from '../../lib/model/result.ts';
import type { CardView, LookupOffer, LookupView } from '../../lib/views/card-types.ts';
import { OutLink } from '../common/out-link.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from '../panels/actions.ts';

type Step =
  | { readonly at: 'offer' }
  | { readonly at: 'consent' }
  | { readonly at: 'asking' }
  | { readonly at: 'failed'; readonly error: string }
  | { readonly at: 'found'; readonly view: LookupView };

/**
 * Wikidata and Wikipedia, when the reader asks for it. Before the first time it says what would
 * be sent to whom, and nothing is sent before the reader agrees.
 */
export function CardLookup(props: {
  view: CardView;
  lookUp: PanelActions['lookUp'];
  agree: PanelActions['agreeToHosts'];
}): VNode | null {
  const { tr } = useUi();
  const { view, lookUp, agree } = props;
  const [step, setStep] = useState<Step>({ at: 'offer' });
  const offer = view.lookup;
  if (!lookUp || !agree || !offer) return null;

  const ask = async (query: LookupOffer['query']): Promise<void> => {
    setStep({ at: 'asking' });
    setStep(stepAfter(await lookUp(query)));
  };
  switch (step.at) {
    case 'offer':
      return (
        <p class="lookup-offer">
          <button
            type="button"
            class="link"
            onClick={() => (offer.agreed ? void ask(offer.query) : setStep({ at: 'consent' }))}
          >
            {tr.t(view.entityId === null ? 'lookup.who' : 'lookup.offer')}
          </button>
        </p>
      );
    case 'consent':
      return (
        <Consent
          offer={offer}
          onAgree={async () => {
            const agreed = await agree(offer.hosts);
            if (agreed.ok) await ask(offer.query);
            else setStep({ at: 'failed', error: withoutConsent(agreed.error) });
          }}
          onCancel={() => setStep({ at: 'offer' })}
        />
      );
    case 'asking':
      return <p role="status">{tr.t('lookup.asking')}</p>;
    case 'failed':
      return (
        <div role="alert">
          <p class="empty">
            {tr.find(`online.error.${step.error}`) ?? failureText(tr, step.error)}
          </p>
          <button type="button" class="link small" onClick={() => setStep({ at: 'offer' })}>
            {tr.t('common.retry')}
          </button>
        </div>
      );
    case 'found':
      return <Found found={step.view} onChoose={(id) => void ask({ id })} />;
  }
}

/** That nothing was sent is all there is to say to who declined. */
function withoutConsent(error: string): string {
  return error === 'declined' ? 'no-consent' : error;
}

function stepAfter(found: Result<LookupView>): Step {
  return found.ok ? { at: 'found', view: found.value } : { at: 'failed', error: found.error };
}

function Consent(props: {
  offer: LookupOffer;
  onAgree: () => Promise<void>;
  onCancel: () => void;
}): VNode {
  const { tr } = useUi();
  const { query, hosts } = props.offer;
  const what = 'id' in query ? query.id : tr.t('lookup.quoted', query);
  return (
    <section class="lookup" aria-label={tr.t('lookup.offer')}>
      <p>{tr.t('lookup.sends', { what, hosts: tr.list(hosts) })}</p>
      <p class="card-when">{tr.t('lookup.sendsNot')}</p>
      <div class="lookup-buttons">
        <button type="button" class="button" onClick={() => void props.onAgree()}>
          {tr.t('lookup.agree')}
        </button>
        <button type="button" class="link small" onClick={props.onCancel}>
          {tr.t('lookup.cancel')}
        </button>
      </div>
    </section>
  );
}

function Found(props: {
  found: LookupView;
  onChoose: (id: LookupView['items'][number]['id']) => void;
}): VNode {
  const { tr } = useUi();
  const { items, extract, fetchedAt } = props.found;
  const several = items.length > 1;
  return (
    <section class="lookup">
      <h2 class="card-title">{tr.t(several ? 'lookup.may' : 'lookup.found')}</h2>
      <ul class="card-list">
        {items.map(({ id, label, description, url }) => (
          <li key={id}>
            {several ? (
              <button type="button" class="link" dir="auto" onClick={() => props.onChoose(id)}>
                {label}
              </button>
            ) : (
              <OutLink url={url}>{label}</OutLink>
            )}
            {description && (
              <span class="card-when" dir="auto">
                {' '}
                {description}
              </span>
            )}
          </li>
        ))}
      </ul>
      {extract && <Extract extract={extract} />}
      <p class="card-source">{tr.t('lookup.asOf', { date: tr.day(fetchedAt) })}</p>
    </section>
  );
}

/** Words of Wikipedia, with where they stand and under which licence. */
function Extract({ extract }: { extract: NonNullable<LookupView['extract']> }): VNode {
  const { tr } = useUi();
  return (
    <figure class="lookup-extract">
      <blockquote lang={extract.lang} dir="auto" cite={extract.url}>
        {extract.text}
      </blockquote>
      <figcaption class="card-source">
        {tr.t('lookup.from')} <OutLink url={extract.url}>{extract.title}</OutLink>,{' '}
        <OutLink url={extract.licenceUrl}>{extract.licence}</OutLink>
      </figcaption>
    </figure>
  );
}
