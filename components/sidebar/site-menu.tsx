import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { notKeptText } from '../../lib/i18n/failure-text.ts';
import type { Result } from '../../lib/model/result.ts';
import type { ReadingMode, Settings } from '../../lib/model/settings.ts';
import { ChangeOutcome } from '../common/change-outcome.tsx';
import { DensityChoice } from '../common/density-choice.tsx';
import { CheckIcon } from '../common/icons.tsx';
import { Segmented } from '../common/segmented.tsx';
import { Switch } from '../common/switch.tsx';
import { useUi } from '../common/ui-context.tsx';
import type { SidebarActions } from './sidebar-actions.ts';

interface SiteMenuProps {
  readonly host: string | null;
  readonly settings: Settings;
  /** True when this site is read by itself. */
  readonly granted: boolean;
  /** Why the last change of an option was not kept; null where it was. */
  readonly failure: string | null;
  readonly actions: SidebarActions;
}

/** The site's switch, when to read, how much to underline, and the ways to our other pages. */
export function SiteMenu({ host, settings, granted, failure, actions }: SiteMenuProps): VNode {
  const { tr } = useUi();
  // An object: what was chosen in vain is drawn anew also when the same is said again.
  const [asked, setAsked] = useState<Result<unknown> | null>(null);
  const ask = (question: Promise<Result<unknown>>): void => void question.then(setAsked);
  const off = host !== null && settings.sitesOff.includes(host);
  return (
    <section class="site-menu" id="site-menu" aria-label={tr.t('menu.open')}>
      {failure !== null && <NotKept error={failure} />}
      {host !== null && (
        <Switch
          label={tr.t('menu.siteOn', { host })}
          hint={tr.t('menu.siteOnHint')}
          on={!off}
          onChange={(on) => actions.setSiteOff(host, !on)}
        />
      )}
      <div>
        <Segmented<ReadingMode>
          label={tr.t('mode.label')}
          value={settings.mode}
          choices={[
            ['click', tr.t('mode.click')],
            ['sites', tr.t('mode.sites')],
            ['all', tr.t('mode.all')],
          ]}
          onChange={(mode) => ask(actions.setMode(mode))}
        />
        <p class="hint">{tr.t(`mode.${settings.mode}Hint`)}</p>
        {host !== null && settings.mode === 'sites' && !off && (
          <SitePermission
            host={host}
            granted={granted}
            onAllow={() => ask(actions.allowSite(host))}
          />
        )}
        <ChangeOutcome change={asked} />
      </div>
      <DensityChoice
        label={tr.t('density.label')}
        value={settings.density}
        onChange={actions.setDensity}
      />
      <div class="menu-links">
        <button type="button" class="link" onClick={actions.readAgain}>
          {tr.t('menu.readAgain')}
        </button>
        <button type="button" class="link" onClick={actions.openLibrary}>
          {tr.t('menu.library')}
        </button>
        <button type="button" class="link" onClick={actions.openOptions}>
          {tr.t('menu.options')}
        </button>
      </div>
    </section>
  );
}

/** That an option stays as it was, and why. */
export function NotKept({ error }: { error: string }): VNode {
  const { tr } = useUi();
  return (
    <p class="notice notice-bad not-kept" role="alert">
      {notKeptText(tr, error)}
    </p>
  );
}

function SitePermission(props: { host: string; granted: boolean; onAllow: () => void }): VNode {
  const { tr } = useUi();
  const { host } = props;
  if (props.granted) {
    return (
      <p class="site-granted">
        <CheckIcon /> {tr.t('mode.siteAllowed', { host })}
      </p>
    );
  }
  return (
    <button type="button" class="button" onClick={props.onAllow}>
      {tr.t('mode.allowSite', { host })}
    </button>
  );
}
