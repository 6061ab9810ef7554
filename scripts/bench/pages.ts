import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusFile } from '../eval/corpora.ts';
import type { Newsstand } from '../newsstand/server.ts';

/** The newsstand's articles that are measured: each outlet, short and long. */
const OWN = [
  'http://www.vestnik.test/mir/zheneva-itogi.html',
  'http://www.vestnik.test/dokumenty/proekty-dogovorov.html',
  'http://meridian.test/world/geneva-talks',
];

/** 24 news and magazine pages of mozilla/readability's cases, small and large. */
const REAL = `aktualne ars-1 bbc-1 breitbart citylab-1 cnet folha heise lifehacker-working medium-3
  mozilla-1 nytimes-1 nytimes-4 quanta-1 seattletimes-1 theverge tmz-1 v8-blog wapo-2 webmd-1
  wikipedia wikipedia-4 yahoo-2 yahoo-3`.split(/\s+/);

/** Addresses of the pages to be measured; real pages are put on the newsstand's server. */
export function pagesToMeasure(stand: Newsstand, corpora: string | undefined): readonly string[] {
  if (!corpora) return [...OWN, ...stand.articles.slice(0, 9).map(({ url }) => url)];
  return REAL.map((id) => {
    const path = join(corpusFile(corpora, 'readability-pages'), id, 'source.html');
    const url = `http://pages.test/2022/01/12/${id}.html`;
    stand.serve(url, {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        // Their own scripts do not run: what they would load is not there.
        'content-security-policy': "script-src 'none'",
      },
      body: readFileSync(path, 'utf8'),
    });
    return url;
  });
}
