import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings.ts';
import type { SidebarState, SidebarView } from '../../lib/views/sidebar-types.ts';
import { useEscape } from '../common/arrow-keys.ts';
import { ArticlePanels } from '../panels/article-panels.tsx';
import { SaveButton, SaveNote } from './save-button.tsx';
import type { SaveStatus, SidebarActions } from './sidebar-actions.ts';
import { Head, TopBar } from './sidebar-header.tsx';
import { SidebarStates } from './sidebar-states.tsx';
import { NotKept, SiteMenu } from './site-menu.tsx';

interface SidebarProps {
  readonly state: SidebarState;
  readonly settings: Settings;
  readonly save: SaveStatus;
  /** Why the last change of an option was not kept; null where it was. */
  readonly failure?: string | null;
  /** True when this site is read by itself. */
  readonly granted: boolean;
  readonly actions: SidebarActions;
  /** For the first picture: the menu open, or a name's card. */
  readonly initially?: { readonly menu?: boolean; readonly name?: number };
}

/** The sidebar, whatever the tab holds. Escape closes the menu, else the sidebar. */
export function Sidebar({
  state,
  settings,
  save,
  failure = null,
  granted,
  actions,
  initially,
}: SidebarProps): VNode {
  const [menuOpen, setMenuOpen] = useState(initially?.menu ?? false);
  const article = state.state === 'article' ? state.view : null;
  const { close } = actions;
  useEscape(
    useCallback(() => {
      if (menuOpen) setMenuOpen(false);
      else close();
    }, [menuOpen, close]),
  );
  return (
    <div class="sidebar">
      <TopBar
        menuOpen={menuOpen}
        onMenu={() => setMenuOpen(!menuOpen)}
        onClose={actions.close}
        save={article && <SaveButton saved={article.saved} save={save} onSave={actions.save} />}
      />
      {menuOpen && (
        <SiteMenu
          host={'host' in state ? state.host : null}
          settings={settings}
          granted={granted}
          failure={failure}
          actions={actions}
        />
      )}
      <main>
        {!menuOpen && failure !== null && <NotKept error={failure} />}
        {state.state === 'article' ? (
          <Article
            key={state.view.head.url}
            view={state.view}
            save={save}
            actions={actions}
            firstOpen={initially?.name ?? null}
          />
        ) : (
          <SidebarStates state={state} actions={actions} />
        )}
      </main>
    </div>
  );
}

/** What is being read. Which name's card is open ends with the article. */
function Article(props: {
  view: SidebarView;
  save: SaveStatus;
  actions: SidebarActions;
  firstOpen: number | null;
}): VNode {
  const { view, save, actions, firstOpen } = props;
  const [openName, setOpenName] = useState(firstOpen);
  return (
    <>
      <Head head={view.head} saved={view.saved} />
      <SaveNote saved={view.saved} save={save} />
      <ArticlePanels view={view} actions={actions} openName={openName} onOpenName={setOpenName} />
    </>
  );
}
