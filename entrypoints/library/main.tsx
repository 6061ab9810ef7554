/** The library: the saved articles and the reading view, in a tab of its own. */
import { render } from 'preact';
import type { LibraryHost } from '../../components/library/library-actions.ts';
import { LibraryApp } from '../../components/library/library-app.tsx';
import { ask, onEvent, pageUrl } from '../../lib/browser/client.ts';
import { exportAs } from '../../lib/browser/exchange-client.ts';
import { highlights } from '../../lib/browser/highlights-client.ts';
import { findNames, setNote } from '../../lib/browser/online-client.ts';
import { ROOM_NEEDED, roomLeft, space } from '../../lib/browser/storage.ts';

const host: LibraryHost = {
  wake: () => void ask('library/wake', {}),
  search: (search) => ask('library/search', search),
  snippets: async (query, articleIds) => {
    const found = await ask('library/snippets', { query, articleIds });
    return found.ok ? found.value : [];
  },
  ids: (query, filter) => ask('library/ids', { query, filter }),
  change: (articleIds, change) =>
    ask('library/change', { id: crypto.randomUUID(), articleIds, change }),
  renameTag: (from, to) => ask('library/rename-tag', { id: crypto.randomUUID(), from, to }),
  open: (articleId, version) =>
    ask('library/open', version === undefined ? { articleId } : { articleId, version }),
  card: (articleId, version, start) => ask('library/card', { articleId, version, start }),
  addHighlight: ({ articleId, version }, { start, end }, color) => {
    const id = crypto.randomUUID();
    return ask('highlights/add-saved', { articleId, version, id, start, end, color });
  },
  highlights,
  names: {
    correct: async (correction) => (await ask('names/correct', { correction })).ok,
    uncorrect: async (correction) => (await ask('names/uncorrect', { correction })).ok,
    findNames,
    setNote,
  },
  nameSelection: (surface) =>
    void window.open(pageUrl(`options.html#new-name=${encodeURIComponent(surface)}`)),
  claims: ({ articleId, version }) => {
    const saved = { articleId, version };
    return {
      follow: async ({ start, end }, follow) =>
        (await ask('claims/follow', { saved, start, end, follow })).ok,
      write: async (id, text, note) => (await ask('claims/write', { saved, id, text, note })).ok,
      set: async (id, change) => (await ask('claims/set', { id, ...change })).ok,
    };
  },
  saveMarkdown: (articleId, version) => exportAs('markdown', { articleId, version }),
  remove: (articleIds) => ask('library/delete', { articleIds }),
  restore: (articleIds) => ask('library/undelete', { articleIds }),
  loadSettings: () => ask('settings/get', {}),
  setDensity: (density) => ask('settings/set', { change: { density } }),
  listToRead: (offset, limit) => ask('to-read/list', { offset, limit }),
  removeToRead: (urlKey) => ask('to-read/remove', { urlKey }),
  health: () => ask('data/health', {}),
  storage: async () => {
    const [{ used }, room] = await Promise.all([space(), roomLeft()]);
    return { used, full: room !== null && room < ROOM_NEEDED };
  },
  onChange: (listener) =>
    onEvent((event) => {
      if (
        event.type === 'library-changed' ||
        event.type === 'highlights-changed' ||
        event.type === 'own-names-changed' ||
        event.type === 'data-changed'
      ) {
        listener('library');
      }
      if (event.type === 'claims-changed') listener('claims');
      if (event.type === 'settings-changed') listener('settings');
    }),
};

const app = document.getElementById('app');
if (app) render(<LibraryApp host={host} />, app);
