import type { VNode } from 'preact';
import type { SidebarView } from '../../lib/views/sidebar-types.ts';
import { useUi } from '../common/ui-context.tsx';
import type { PanelActions } from './actions.ts';
import { BackgroundChecks } from './background-checks.tsx';
import { BriefPanel } from './brief-panel.tsx';
import { ClaimsPanel } from './claims-panel.tsx';
import { CoveragePanel } from './coverage-panel.tsx';
import { FeedOffer } from './feed-offer.tsx';
import { HighlightsPanel } from './highlights-panel.tsx';
import { NamesPanel } from './names-panel.tsx';
import { SearchElsewhere } from './search-elsewhere.tsx';
import { goToSection } from './section.tsx';
import { StatementsPanel } from './statements-panel.tsx';
import { useWayBack } from './way-back.tsx';

interface ArticlePanelsProps {
  readonly view: SidebarView;
  readonly actions: PanelActions;
  /** The name whose card is open, or null. */
  readonly openName: number | null;
  readonly onOpenName: (name: number | null) => void;
}

/** The sections beside an article, in the sidebar and beside the reading view alike. */
export function ArticlePanels(props: ArticlePanelsProps): VNode {
  const { view, openName, onOpenName } = props;
  const { jumping: actions, wayBack } = useWayBack(props.actions);
  const shows = shownSections(view);
  return (
    <>
      <PanelNav view={view} />
      <div class="panels">
        {shows.brief && <BriefPanel view={view} reveal={actions.reveal} onOpenName={onOpenName} />}
        {shows.names && (
          <NamesPanel
            names={view.names}
            actions={actions}
            openName={openName}
            onOpenName={onOpenName}
          />
        )}
        {shows.statements && (
          <StatementsPanel
            speakers={view.speakers}
            names={view.names}
            actions={actions}
            onOpenName={onOpenName}
          />
        )}
        <ClaimsPanel
          checks={view.factChecks}
          refused={view.checksRefused}
          earlier={view.earlierClaims}
          actions={actions}
        />
        <HighlightsPanel highlights={view.highlights} actions={actions} />
        <CoveragePanel view={view} actions={actions} />
        <BackgroundChecks checks={view.background} />
        {actions.searchReports && actions.agreeToHosts && (
          <SearchElsewhere
            lang={view.head.lang}
            search={actions.searchReports}
            agreeToHosts={actions.agreeToHosts}
          />
        )}
        {view.feedOffer && actions.followFeed && (
          <FeedOffer offer={view.feedOffer} follow={actions.followFeed} />
        )}
        {wayBack}
      </div>
    </>
  );
}

/**
 * Which of the sections that depend on the language there are: in one that is not read, that nothing
 * was found is said once, above.
 */
function shownSections({ head, names, speakers }: SidebarView): Record<Read, boolean> {
  const isRead = !head.isForeign;
  return {
    brief: isRead || names.length > 0,
    names: isRead || names.length > 0,
    statements: isRead || speakers.length > 0,
  };
}

type Read = 'brief' | 'names' | 'statements';

function PanelNav({ view }: { view: SidebarView }): VNode {
  const { tr } = useUi();
  const said = view.speakers.reduce((sum, speaker) => sum + speaker.statements.length, 0);
  const checks = view.factChecks.length + view.earlierClaims.length;
  const shows = shownSections(view);
  const links: readonly (readonly [id: string, text: string, count: number | null])[] = [
    ...(shows.brief ? [['brief', tr.t('section.brief'), null] as const] : []),
    ...(shows.names ? [['names', tr.t('section.names'), view.names.length] as const] : []),
    ...(shows.statements ? [['statements', tr.t('section.statements'), said] as const] : []),
    ...(checks > 0 ? [['claims', tr.t('section.claimsShort'), checks] as const] : []),
    ['notes', tr.t('section.notesShort'), view.highlights.length],
    ['coverage', tr.t('section.coverage'), view.coverage.length],
  ];
  return (
    <nav class="panel-nav" aria-label={tr.t('sidebar.sections')}>
      {links.map(([id, text, count]) => (
        <a
          key={id}
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            goToSection(id);
          }}
        >
          {text}
          {count !== null && count > 0 && <span class="section-count"> {tr.number(count)}</span>}
        </a>
      ))}
    </nav>
  );
}
