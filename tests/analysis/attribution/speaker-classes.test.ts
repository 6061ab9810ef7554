import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../lib/analysis/find-attributions.ts';
import type { EntityType } from '../../../lib/model/knowledge.ts';
import type { EntityLink } from '../../../lib/model/mention.ts';
import type { Lang } from '../../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';

function linkOf(text: string, surface: string, type: EntityType): EntityLink {
  const start = text.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    surface,
    type,
    score: 1,
    entityId: null,
    referent: surface,
    method: 'name',
    why: [],
    candidates: [],
  };
}

/** Who speaks in a text, in which these names are known. */
function speakers(lang: Lang, text: string, names: Readonly<Record<string, EntityType>> = {}) {
  const links = Object.entries(names).map(([surface, type]) => linkOf(text, surface, type));
  const analyzed = analyzeText(text, blocksOfPlainText(text), lang);
  return findAttributions(analyzed, links, []).map(({ source }) =>
    source ? text.slice(source.start, source.end) : '—',
  );
}

describe('a speaker ends where something else is told of them', () => {
  it.each<readonly [Lang, string, string]>([
    ['ru', 'Компания Норд закрыла два рейса и сообщила, что вернёт деньги.', 'Компания Норд'],
    ['ru', 'Министр Иван Петров подал в отставку и призвал к выборам.', 'Министр Иван Петров'],
    ['uk', 'Міністр Петро Орлик скасував поїздку і заявив, що хворіє.', 'Міністр Петро Орлик'],
    ['en', 'Sandra Holt refused to give names and said the case was closed.', 'Sandra Holt'],
    ['en', 'Holt last week said the bridge would open in May.', 'Holt'],
    ['ru', 'Сначала Орлов заявил, что мост открыт.', 'Орлов'],
  ])('%s: %s', (lang, text, who) => {
    const names = { 'Иван Петров': 'person', 'Sandra Holt': 'person' } as const;
    const known = Object.entries(names).filter(([name]) => text.includes(name));
    expect(speakers(lang, text, Object.fromEntries(known))).toEqual([who]);
  });
});

describe('who only stands near a verb does not speak', () => {
  it('a foreign name of a body before the person', () => {
    const text = 'В интервью телеканалу Nord TV Анна Орлова сказала, что мост открыт.';
    const names = { 'Nord TV': 'organization', 'Анна Орлова': 'person' } as const;
    expect(speakers('ru', text, names)).toEqual(['Анна Орлова']);
  });

  it('what a preposition governs', () => {
    const text = 'По итогам голосования Орлов заявил, что победил.';
    expect(speakers('ru', text, { Орлов: 'person' })).toEqual(['Орлов']);
  });

  it('a number in the place of a document', () => {
    const text = 'Йшлося про перевагу на майже 14 тисяч голосів, як стало відомо.';
    expect(speakers('uk', text).filter((who) => who.includes('14'))).toEqual([]);
  });

  it('a reason that is cited', () => {
    const text = '“We will wait for the ice to go,” said Holt, citing storms from Norway.';
    expect(speakers('en', text, { Holt: 'person', Norway: 'place' })).toEqual(['Holt']);
  });

  it('the hyphen of a name is no dash of a headline', () => {
    const text = 'Прививку от КОВИД-19 можно сделать в аптеке';
    const analyzed = analyzeText(text, blocksOfPlainText(text, true), 'ru');
    expect(findAttributions(analyzed, [], [])).toEqual([]);
  });

  it('nobody says what they did not say', () => {
    expect(speakers('en', 'The museum did not say when the hall will open.')).toEqual([]);
  });
});

it('sentences that point back mean what was said before all of them', () => {
  const text = 'Мост закрыт до весны. Об этом пишет газета. Об этом сообщила мэрия.';
  const analyzed = analyzeText(text, blocksOfPlainText(text), 'ru');
  const contents = findAttributions(analyzed, [], []).map(({ content }) =>
    text.slice(content.start, content.end),
  );
  expect(new Set(contents)).toEqual(new Set(['Мост закрыт до весны']));
});

it('a coordinate verb has the subject of the first, not its object', () => {
  const text = 'Он также поблагодарил Орлова и назвал его другом города.';
  expect(speakers('ru', text, { Орлова: 'person' })).toEqual(['Он']);
});
