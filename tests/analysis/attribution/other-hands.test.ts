import { describe, expect, it } from 'vitest';
import { analyze } from '../../helpers/analyze.ts';
import { WORLD } from '../../helpers/entities.ts';

/** "class | speaker | content" of each statement of a text, in order. */
async function said(text: string): Promise<string[]> {
  const article = await analyze(`Headline\n${text}`, WORLD, '2022-02-01');
  const cut = (span: { start: number; end: number } | null) =>
    span ? article.text.text.slice(span.start, span.end) : '';
  return article.attributions.map(
    ({ speechClass, source, content }) => `${speechClass} | ${cut(source)} | ${cut(content)}`,
  );
}

describe('an aside ends a whole clause and stands within a broken one', () => {
  it.each([
    [
      'No more survivors are expected, Jane Ardley acknowledged in Whakatane, her voice breaking.',
      'say | Jane Ardley | No more survivors are expected',
    ],
    [
      'The recipe, Ines Baptista swears, came from a dream.',
      'assert | Ines Baptista | The recipe, Ines Baptista swears, came from a dream',
    ],
    [
      'Она летит домой, сообщил Пётр Лемешев, стоя рядом с её братом.',
      'say | Пётр Лемешев | Она летит домой',
    ],
    [
      'Стан хворого стабілізували, проте він важкий, розповіла лікарка Олена Груша, зітхаючи.',
      'say | лікарка Олена Груша | Стан хворого стабілізували, проте він важкий',
    ],
  ])('%s', async (text, statement) => {
    expect(await said(text)).toEqual([statement]);
  });
});

describe('documents and data say something, and propose nothing', () => {
  it.each([
    [
      'Figures from the transport department show that bus travel has fallen.',
      'say | Figures from the transport department | bus travel has fallen',
    ],
    ['Data suggest that the virus is back.', 'say | Data | the virus is back'],
  ])('%s', async (text, statement) => {
    expect(await said(text)).toEqual([statement]);
  });

  it('shows nothing where no document speaks', async () => {
    expect(await said('Martin Dale showed that he could still run.')).toEqual([]);
  });
});

describe('an object is a statement only where it is something said', () => {
  it.each([
    ['The minister dismissed claims of a rift.', ['deny | The minister | claims of a rift']],
    ['The minister dismissed the regional government.', []],
    ['The governor ordered an inquiry.', ['order | The governor | an inquiry']],
    ['The governor ordered a coffee.', []],
    ['The pilot had asked to descend.', []],
    ['Robert Moller answered questions for hours.', []],
  ])('%s', async (text, statements) => {
    expect(await said(text)).toEqual(statements);
  });
});

it('counts what is told of a statement once, for whoever tells it', async () => {
  const text = 'Inspectors found nothing wrong that morning, the operator, Carris, maintains.';
  expect(await said(text)).toEqual([
    'assert | the operator, Carris | Inspectors found nothing wrong that morning',
  ]);
});

it('hears a denial to confirm', async () => {
  expect(await said('Prague could not confirm that the runner had asked for asylum.')).toEqual([
    'say | Prague | the runner had asked for asylum',
  ]);
});
