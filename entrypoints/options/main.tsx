/** The options, in a tab of their own. */
import { render } from 'preact';
import { OptionsApp } from '../../components/options/options-app.tsx';
import { createClaimsClient } from '../../lib/browser/claims-client.ts';
import { createDataClient } from '../../lib/browser/data-client.ts';
import { createExchangeClient } from '../../lib/browser/exchange-client.ts';
import { createFeedsClient } from '../../lib/browser/feeds-client.ts';
import { createOptionsClient } from '../../lib/browser/options-client.ts';
import { createKnowledgeClient } from '../../lib/browser/packs-client.ts';

const app = document.getElementById('app');
if (app) {
  const knowledge = createKnowledgeClient();
  const host = createOptionsClient();
  const data = { ...createDataClient(), ...createExchangeClient() };
  const claims = createClaimsClient();
  const feeds = createFeedsClient();
  const parts = { host, knowledge, claims, data, feeds };
  render(<OptionsApp {...parts} />, app);
}
