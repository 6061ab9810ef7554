import type { VNode } from 'preact';
import type { CardView, OfficeView } from '../../lib/views/card-types.ts';
import { useUi } from '../common/ui-context.tsx';

/**
 * The office on the article's date and today's where it is another: a minister of 2021 must not
 * be read as today's. Somebody who held none any more is told by the last one given up.
 */
export function CardOffices({ view }: { view: CardView }): VNode | null {
  const { tr } = useUi();
  const { officeThen, officeBefore, officeNow, asOf, offices } = view;
  const changed = officeNow !== null && !isSame(officeThen, officeNow);
  const shown = [officeThen, officeBefore, changed ? officeNow : null].filter(
    (office) => office !== null,
  );
  const others = offices.filter((office) => !shown.some((one) => isSame(one, office)));
  if (shown.length === 0 && others.length === 0) return null;
  return (
    <section class="offices">
      {officeThen && (
        <Office
          label={asOf ? tr.t('card.asOf', { date: tr.date(asOf) }) : null}
          office={officeThen}
        />
      )}
      {officeBefore && <Office label={tr.t('card.before')} office={officeBefore} />}
      {changed && officeNow && <Office label={tr.t('card.today')} office={officeNow} />}
      {others.length > 0 && (
        <details class="fold">
          <summary>{tr.t('card.offices')}</summary>
          <ul class="card-list">
            {others.map((office) => (
              <li key={`${office.label} ${office.start}`}>
                <Office label={null} office={office} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Office({ label, office }: { label: string | null; office: OfficeView }): VNode {
  const { tr } = useUi();
  const period = tr.period(office.start, office.end);
  return (
    <p class="office">
      {label && <span class="office-when">{label}</span>}
      <span class="office-label" dir="auto">
        {office.label}
      </span>
      {period && <span class="card-when">{period}</span>}
    </p>
  );
}

function isSame(a: OfficeView | null, b: OfficeView | null): boolean {
  return a !== null && b !== null && a.label === b.label && a.start === b.start;
}
