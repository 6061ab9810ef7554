import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../lib/analysis/find-attributions.ts';
import type { Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';

/** The kinds of the statements found in a text, in order. */
function kinds(text: string, lang: Lang): readonly string[] {
  const analyzed = analyzeText(text, blocksOfPlainText(text), lang);
  return findAttributions(analyzed, [], []).map(({ quotation }) => quotation);
}

describe('the kind of a quotation', () => {
  it.each<[string, Lang, readonly string[]]>([
    ['«Мы готовы к переговорам», — заявил министр.', 'ru', ['direct']],
    ['— Мы готовы к переговорам, — заявил министр.', 'ru', ['direct']],
    ['Министр заявил, что страна готова к переговорам.', 'ru', ['indirect']],
    ['Министр заявил, что страна «готова говорить с кем угодно и когда угодно».', 'ru', ['mixed']],
    ['Министр назвал реакцию соседей «деловой».', 'ru', ['mixed']],
    ['Министр заявил, что так называемые «красные линии» остаются в силе.', 'ru', ['indirect']],
    ['Міністр заявив, що так звані «червоні лінії» лишаються чинними.', 'uk', ['indirect']],
    ['The minister said that the so-called "red lines" remain in force.', 'en', ['indirect']],
    ["'We are ready for talks,' said the minister.", 'en', ['direct']],
    ["The minister said the country was 'ready to talk to anybody'.", 'en', ['mixed']],
    ["The minister said that the so-called 'red lines' remain in force.", 'en', ['indirect']],
    ["The minister said that the workers' union didn't agree.", 'en', ['indirect']],
    [
      'Совет обсудил «дорожную карту» в среду.\nМинистр заявил, что «дорожная карта» готова.',
      'ru',
      ['indirect'],
    ],
  ])('%s', (text, lang, expected) => {
    expect(kinds(text, lang)).toEqual(expected);
  });
});
