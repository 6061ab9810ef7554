/** The small card at a name, in a frame of its own in the page. */
import { render } from 'preact';
import { CardApp, type CardHost } from '../../components/card/card-app.tsx';
import { ask, onEvent, openPage } from '../../lib/browser/client.ts';
import { followName } from '../../lib/browser/desk-client.ts';
import { agreeToHosts, findNames, lookUp, setNote } from '../../lib/browser/online-client.ts';

const host: CardHost = {
  loadCard: () => ask('card/view', {}),
  loadSettings: () => ask('settings/get', {}),
  reveal: ({ start, end }) => void ask('sidebar/reveal', { start, end }),
  correct: async (correction) => (await ask('names/correct', { correction })).ok,
  uncorrect: async (correction) => (await ask('names/uncorrect', { correction })).ok,
  followName,
  findNames,
  setNote,
  lookUp,
  agreeToHosts,
  openArticle: (articleId) => void openPage(`library.html#${articleId}`),
  close: () => void ask('card/close', {}),
  onHeight: (height) => void ask('card/resize', { height }),
  onChange: (listener) =>
    onEvent((event) => {
      if (event.type === 'card-changed') listener('card');
      if (event.type === 'settings-changed') listener('settings');
    }),
};

const app = document.getElementById('app');
if (app) render(<CardApp host={host} />, app);
void ask('frame/ready', { frame: 'card' });
