/** The comparison of saved articles, in a tab of its own. */
import { render } from 'preact';
import { download } from '../../components/common/download.ts';
import type { CompareHost } from '../../components/compare/compare-actions.ts';
import { CompareApp } from '../../components/compare/compare-app.tsx';
import { ask, onEvent } from '../../lib/browser/client.ts';

const host: CompareHost = {
  choices: (query) => ask('compare/choices', { query }),
  prepare: (articleId) => ask('compare/prepare', { articleId }),
  compare: (articleIds) => ask('compare/view', { articleIds }),
  report: (articleIds, format) => ask('compare/report', { articleIds, format }),
  keep: ({ name, mediaType, text }) => download(name, new Blob([text], { type: mediaType })),
  print: () => window.print(),
  loadSettings: () => ask('settings/get', {}),
  onChange: (listener) =>
    onEvent(({ type }) => {
      if (type === 'library-changed') listener('library');
      if (type === 'settings-changed') listener('settings');
    }),
};

const app = document.getElementById('app');
if (app) render(<CompareApp host={host} />, app);
