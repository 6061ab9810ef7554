/** The reading desk: what is new about what the reader follows, in a tab of its own. */
import { render } from 'preact';
import type { DeskHost } from '../../components/desk/desk-actions.ts';
import { DeskApp } from '../../components/desk/desk-app.tsx';
import { ask, onEvent, openPage } from '../../lib/browser/client.ts';

const host: DeskHost = {
  load: () => ask('desk/view', {}),
  loadSettings: () => ask('settings/get', {}),
  followItems: async (storyIds) => (await ask('desk/follow-items', { storyIds })).ok,
  unfollow: async (kind, id) => (await ask('desk/unfollow', { kind, id })).ok,
  refollow: async (kind, id) => (await ask('desk/refollow', { kind, id })).ok,
  visited: (seen) => void ask('desk/visited', { seen }),
  read: (storyIds) => void ask('desk/read', { storyIds }),
  openArticle: (articleId) => void openPage(`library.html#${articleId}`),
  openFeeds: () => void openPage('options.html#feeds'),
  onChange: (listener) =>
    onEvent(({ type }) => {
      if (type === 'settings-changed') listener('settings');
      if (type === 'desk-changed' || type === 'library-changed') listener('desk');
    }),
};

const app = document.getElementById('app');
if (app) render(<DeskApp host={host} />, app);
