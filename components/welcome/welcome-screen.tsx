import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Result } from '../../lib/model/result.ts';
import type { ReadingMode, Settings } from '../../lib/model/settings.ts';
import { ChangeOutcome } from '../common/change-outcome.tsx';
import { isEverySite, siteOf } from '../common/host-patterns.ts';
import { CheckIcon, MarkIcon } from '../common/icons.tsx';
import { useUi } from '../common/ui-context.tsx';
import { ModeChooser } from '../options/mode-chooser.tsx';
import type { OptionsActions } from '../options/options-actions.ts';
import { SiteAdder } from '../options/site-adder.tsx';
import { WelcomePicture } from './welcome-picture.tsx';

interface WelcomeScreenProps {
  readonly settings: Settings;
  readonly granted: readonly string[];
  readonly browser: 'chrome' | 'firefox';
  /** The button's keys; null where none are set, undefined until that is known. */
  readonly shortcut: string | null | undefined;
  readonly actions: Pick<OptionsActions, 'setMode' | 'allowSite'>;
}

/** The first page: what this is, when it may read, and where its button is. */
export function WelcomeScreen(props: WelcomeScreenProps): VNode {
  const { tr } = useUi();
  const { settings, granted, browser, shortcut, actions } = props;
  const [chosen, setChosen] = useState<Result<unknown> | null>(null);
  const sites = granted.filter((origin) => !isEverySite(origin)).map(siteOf);
  const choose = (mode: ReadingMode): void => {
    void actions.setMode(mode).then(setChosen);
  };
  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="welcome-mark">
          <MarkIcon />
          {tr.t('app.name')}
        </p>
        <h1>{tr.t('welcome.title')}</h1>
        <p class="welcome-lead">{tr.t('welcome.lead')}</p>
      </header>
      <WelcomePicture />
      <section class="welcome-part">
        <h2>{tr.t('welcome.levels')}</h2>
        <p class="hint">{tr.t('welcome.levelsText')}</p>
        <ModeChooser mode={settings.mode} onChoose={choose} />
        {settings.mode === 'sites' && (
          <div class="welcome-sites">
            {sites.length > 0 && <p>{sites.join(', ')}</p>}
            <SiteAdder onAllow={actions.allowSite} />
          </div>
        )}
        <p class="welcome-outcome" role="status">
          {chosen?.ok && (
            <>
              <CheckIcon /> {tr.t(settings.mode === 'all' ? 'welcome.doneAuto' : 'welcome.done')}
            </>
          )}
        </p>
        <ChangeOutcome change={chosen} />
      </section>
      <section class="welcome-part">
        <h2>{tr.t('welcome.button')}</h2>
        <p>{tr.t(browser === 'chrome' ? 'welcome.buttonChrome' : 'welcome.buttonFirefox')}</p>
        {shortcut && <p>{tr.t('welcome.shortcut', { keys: shortcut })}</p>}
        {shortcut === null && (
          <p>{tr.t(browser === 'chrome' ? 'welcome.noKeysChrome' : 'welcome.noKeysFirefox')}</p>
        )}
      </section>
      <section class="welcome-part">
        <h2>{tr.t('welcome.promise')}</h2>
        <ul class="plain-list">
          <li>{tr.t('welcome.promise1')}</li>
          <li>{tr.t('welcome.promise2')}</li>
          <li>{tr.t('welcome.promise3')}</li>
        </ul>
      </section>
    </main>
  );
}
