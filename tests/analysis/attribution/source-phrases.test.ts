import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/analysis/find-attributions.ts';
import type { Lang } from '../../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';

/** "speaker | content" of each statement of a text, and who passed it on. */
function said(text: string, lang: Lang): string[] {
  const analyzed = analyzeText(text, blocksOfPlainText(text), lang);
  const cut = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : '—';
  return findAttributions(analyzed, [], []).map(({ source, content, via }) =>
    [cut(source), cut(content), ...via.map(cut)].join(' | '),
  );
}

describe('who is described behind a source phrase', () => {
  it.each([
    ['According to a senior diplomat, the road was closed.', 'a senior diplomat'],
    ['According to two retired officials, the road was closed.', 'two retired officials'],
    ['According to a local doctor, the road was closed.', 'a local doctor'],
  ])('%s', (text, who) => expect(said(text, 'en')).toEqual([`${who} | the road was closed`]));

  it.each([
    'According to the original plan, the mayor would resign.',
    'According to the terms of a deal with the president, trains run hourly.',
    'According to tradition, the mayor opens the fair.',
  ])('%s is said by nobody', (text) => expect(said(text, 'en')).toEqual([]));
});

describe('what is told of the speaker is no part of what is said', () => {
  it.each<[Lang, string, string]>([
    [
      'en',
      'According to the ministry, which runs it, the plant will close.',
      'the plant will close',
    ],
    ['ru', 'По словам врача, который его лечит, больной поправится.', 'больной поправится'],
    ['ru', 'По словам врача, осмотревшего раненых, все они поправятся.', 'все они поправятся'],
    ['uk', 'За словами лікаря, який його лікує, хворий одужає.', 'хворий одужає'],
    ['uk', 'За словами лікаря, призначеного минулого тижня, хворий одужає.', 'хворий одужає'],
  ])('%s: %s', (lang, text, content) => {
    expect(said(text, lang).map((one) => one.split(' | ')[1])).toEqual([content]);
  });
});

describe('a source phrase before a clause that has a verb of speech', () => {
  it('is not what that verb says', () =>
    expect(
      said('According to a diplomat, who led the talks, the mayor had not responded.', 'en'),
    ).toEqual(['a diplomat | the mayor had not responded']));

  it('ends where the next speaker begins', () =>
    expect(said('According to the ministry, prices rose in May, the agency said.', 'en')).toEqual([
      'the agency | According to the ministry, prices rose in May',
      'the ministry | prices rose in May',
    ]));
});

it.each([
  ['Журналист спросил, будет ли дождь.', 'Журналист | будет ли дождь'],
  ['Депутат поинтересовался, не пора ли чинить мост.', 'Депутат | не пора ли чинить мост'],
])('a question that a particle tells: %s', (text, statement) =>
  expect(said(text, 'ru')).toEqual([statement]),
);

it('nobody asks where only the asked one is named', () =>
  expect(said('Вратаря спросили, страшно ли ему.', 'ru')).toEqual([]));

it('an agency that quotes somebody passes on what stands before', () =>
  expect(said('“We are ready,” the news agency quoted the minister as saying.', 'en')).toEqual([
    'the minister | “We are ready,” | the news agency',
  ]));
