/** The welcome page: opened once, after installation. */
import { render } from 'preact';
import { WelcomeApp } from '../../components/welcome/welcome-app.tsx';
import { ask } from '../../lib/browser/client.ts';
import { createOptionsClient } from '../../lib/browser/options-client.ts';

const app = document.getElementById('app');
if (app) render(<WelcomeApp host={createOptionsClient()} />, app);
void ask('settings/set', { change: { welcomed: true } });
