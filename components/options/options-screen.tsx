import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { notKeptText } from '../../lib/i18n/failure-text.ts';
import { LANGUAGE_NAMES, UI_LANGS } from '../../lib/i18n/ui-langs.ts';
import { ENTITY_TYPES } from '../../lib/model/knowledge.ts';
import type { Result } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { ChangeOutcome } from '../common/change-outcome.tsx';
import { DensityChoice } from '../common/density-choice.tsx';
import { isEverySite, siteOf } from '../common/host-patterns.ts';
import { IconButton } from '../common/icon-button.tsx';
import { CloseIcon, MarkIcon, WarnIcon } from '../common/icons.tsx';
import { NameLabel } from '../common/name-label.tsx';
import { Segmented } from '../common/segmented.tsx';
import { Switch } from '../common/switch.tsx';
import { Toast } from '../common/toast.tsx';
import { useUi } from '../common/ui-context.tsx';
import { ModeChooser } from './mode-chooser.tsx';
import { OnlinePart } from './online-part.tsx';
import type { OptionsActions } from './options-actions.ts';
import { Part } from './part.tsx';
import { SiteAdder } from './site-adder.tsx';

interface OptionsScreenProps {
  readonly settings: Settings;
  /** Host patterns that are granted. */
  readonly granted: readonly string[];
  readonly version: string;
  /** Why the last change was not kept; null where it was. */
  readonly failure?: string | null;
  readonly actions: OptionsActions;
}

/** All settings, with what each means; every change takes effect at once. */
export function OptionsScreen(props: OptionsScreenProps): VNode {
  const { tr } = useUi();
  const { failure = null } = props;
  const said = failure && notKeptText(tr, failure);
  return (
    <main class="options">
      <header class="options-head">
        <MarkIcon />
        <h1>{tr.t('options.title')}</h1>
      </header>
      <ReadingPart {...props} />
      <MarksPart {...props} />
      <LookPart {...props} />
      <Part id="online" title={tr.t('online.title')}>
        <OnlinePart settings={props.settings} actions={props.actions} />
      </Part>
      <Part id="privacy" title={tr.t('options.privacy')}>
        <ul class="plain-list">
          <li>{tr.t('options.privacy1')}</li>
          <li>{tr.t('options.privacy2')}</li>
          <li>{tr.t('options.privacy3')}</li>
          <li>{tr.t('options.privacy4')}</li>
        </ul>
      </Part>
      <Part id="about" title={tr.t('options.about')}>
        <p>{tr.t('options.aboutText')}</p>
        <p class="hint">{tr.t('options.version', { version: props.version })}</p>
        <button type="button" class="link" onClick={props.actions.openWelcome}>
          {tr.t('options.welcome')}
        </button>
      </Part>
      <Toast text={said} icon={<WarnIcon />} />
    </main>
  );
}

function ReadingPart({ settings, granted, actions }: OptionsScreenProps): VNode {
  const { tr } = useUi();
  // An object: what was chosen in vain is drawn anew also when the same is said again.
  const [asked, setAsked] = useState<Result<unknown> | null>(null);
  const sites = granted.filter((origin) => !isEverySite(origin));
  return (
    <Part id="reading" title={tr.t('options.reading')}>
      <ModeChooser
        mode={settings.mode}
        onChoose={(mode) => void actions.setMode(mode).then(setAsked)}
      />
      <ChangeOutcome change={asked} />
      {settings.mode === 'sites' && (
        <div>
          <h3>{tr.t('options.sitesGranted')}</h3>
          {sites.length === 0 && <p class="hint">{tr.t('options.sitesGrantedNone')}</p>}
          <ul class="site-list">
            {sites.map((origin) => (
              <SiteLine
                key={origin}
                site={siteOf(origin)}
                label={tr.t('options.siteRemove', { host: siteOf(origin) })}
                onRemove={() => actions.forbidSite(origin)}
              />
            ))}
          </ul>
          <SiteAdder onAllow={actions.allowSite} />
        </div>
      )}
      <div>
        <h3>{tr.t('options.sitesOff')}</h3>
        <p class="hint">
          {settings.sitesOff.length === 0
            ? tr.t('options.sitesOffNone')
            : tr.t('options.sitesOffHint')}
        </p>
        <ul class="site-list">
          {settings.sitesOff.map((host) => (
            <SiteLine
              key={host}
              site={host}
              label={tr.t('options.siteSwitchOn', { host })}
              onRemove={() => actions.setSiteOff(host, false)}
            />
          ))}
        </ul>
      </div>
    </Part>
  );
}

function SiteLine(props: { site: string; label: string; onRemove: () => void }): VNode {
  return (
    <li>
      <span>{props.site}</span>
      <IconButton label={props.label} onClick={props.onRemove}>
        <CloseIcon />
      </IconButton>
    </li>
  );
}

function MarksPart({ settings, actions }: OptionsScreenProps): VNode {
  const { tr } = useUi();
  return (
    <Part id="marks" title={tr.t('options.marks')}>
      <p class="legend">
        {ENTITY_TYPES.map((type) => (
          <NameLabel key={type} type={type} text={tr.t(`types.${type}`)} />
        ))}
      </p>
      <p class="hint">{tr.t('options.legend')}</p>
      <DensityChoice
        label={tr.t('density.label')}
        value={settings.density}
        onChange={(density) => actions.set({ density })}
      />
      <Switch
        label={tr.t('options.statementLines')}
        hint={tr.t('options.statementLinesHint')}
        on={settings.statementLines}
        onChange={(statementLines) => actions.set({ statementLines })}
      />
      <Switch
        label={tr.t('options.sidebarOnly')}
        hint={tr.t('options.sidebarOnlyHint')}
        on={settings.marksInSidebarOnly}
        onChange={(marksInSidebarOnly) => actions.set({ marksInSidebarOnly })}
      />
    </Part>
  );
}

function LookPart({ settings, actions }: OptionsScreenProps): VNode {
  const { tr } = useUi();
  const language = settings.language ?? 'auto';
  return (
    <Part id="look" title={tr.t('options.appearance')}>
      <Segmented<NonNullable<Settings['language']> | 'auto'>
        label={tr.t('options.language')}
        value={language}
        choices={[
          ['auto', tr.t('options.languageAuto')],
          ...UI_LANGS.map((lang) => [lang, LANGUAGE_NAMES[lang]] as const),
        ]}
        onChange={(chosen) => actions.set({ language: chosen === 'auto' ? null : chosen })}
      />
      <Segmented<Settings['theme']>
        label={tr.t('options.theme')}
        value={settings.theme}
        choices={[
          ['system', tr.t('options.theme.system')],
          ['light', tr.t('options.theme.light')],
          ['dark', tr.t('options.theme.dark')],
        ]}
        onChange={(theme) => actions.set({ theme })}
      />
    </Part>
  );
}
