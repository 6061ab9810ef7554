/** The options, in a tab of their own. */
import { render } from 'preact';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { createOptionsClient } from '../../lib/browser/options-client.ts';
import { createKnowledgeClient } from '../../lib/browser/packs-client.ts';

const app = document.getElementById('app');
if (app) {
  const knowledge = createKnowledgeClient();
  render(<OptionsApp host={createOptionsClient()} knowledge={knowledge} />, app);
}
