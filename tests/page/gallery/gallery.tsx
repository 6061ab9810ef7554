/** Draws the screen named in the address: `?page=sidebar&state=article&lang=ru&theme=dark`. */
import { render } from 'preact';
import { UiProvider } from '../../../components/common/ui-context.tsx';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { UI_LANGS } from '../../../lib/i18n/ui-langs.ts';
import { NOW } from '../../fixtures/views/sidebar.ts';
import { SCREENS } from './screens.tsx';

const STYLES: Readonly<Record<string, () => Promise<unknown>>> = {
  sidebar: () => import('../../../components/sidebar/sidebar.css'),
  card: () => import('../../../components/card/card-page.css'),
  desk: () => import('../../../components/desk/desk.css'),
  library: () => import('../../../components/library/library.css'),
  options: () => import('../../../components/options/options.css'),
  packs: () => import('../../../components/options/options.css'),
  claims: () => import('../../../components/options/options.css'),
  names: () => import('../../../components/options/options.css'),
  feeds: () => import('../../../components/options/options.css'),
  data: () => import('../../../components/options/options.css'),
  compare: () => import('../../../components/compare/compare.css'),
  welcome: () => import('../../../components/welcome/welcome.css'),
};

async function draw(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const page = query.get('page') ?? '';
  const screen = SCREENS[page]?.[query.get('state') ?? ''];
  const lang = UI_LANGS.find((known) => known === query.get('lang')) ?? 'en';
  const app = document.getElementById('app');
  if (!app) throw new Error('no place to draw in');
  if (!screen) {
    app.textContent = JSON.stringify(
      Object.entries(SCREENS).flatMap(([name, states]) =>
        Object.keys(states).map((state) => `${name} ${state}`),
      ),
    );
    return;
  }
  document.documentElement.lang = lang;
  document.documentElement.dataset.theme = query.get('theme') ?? 'system';
  await STYLES[page]?.();
  render(
    <UiProvider ui={{ tr: createTranslator(lang), now: NOW }}>{screen(lang)}</UiProvider>,
    app,
  );
  app.dataset.drawn = 'true';
}

void draw();
