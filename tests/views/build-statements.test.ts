import { expect, it } from 'vitest';
import { buildStatements } from '../../lib/views/build-statements.ts';
import { analyze } from '../helpers/analyze.ts';

/** Speaker and beginning of the line in brief of each statement of a text. */
async function lines(text: string) {
  const speakers = buildStatements(await analyze(text, []), []);
  return speakers.flatMap(({ label, statements }) =>
    statements.map(({ line, cue }) => [label, line.who, line.how === 'words' ? cue : line.how]),
  );
}

it.each([
  [
    'Погода\nПо оценкам западных стран, зима будет долгой.',
    [['По оценкам западных стран', 'По оценкам западных стран', 'said']],
  ],
  [
    'Погода\n«Мы готовы», — заявили в министерстве обороны.',
    [['В министерстве обороны', 'В министерстве обороны', 'заявили']],
  ],
  [
    'Погода\nЗа даними місцевої влади, міст відкриють восени.',
    [['За даними місцевої влади', 'За даними місцевої влади', 'said']],
  ],
  [
    'The weather of the coming season\nAccording to the police, three people were hurt.',
    [['According to the police', 'According to the police', 'said']],
  ],
  ['Погода\nМестные власти сообщили, что мост закрыт.', [['Местные власти', null, 'сообщили']]],
])('begins a line with the words that govern the speaker: %s', async (text, expected) => {
  expect(await lines(text)).toEqual(expected);
});

it('says how one spoke who is named in another sentence', async () => {
  const text = 'Погода\nИван Петров прибыл в город. По его словам, мост закрыт.';
  expect((await lines(text)).map(([, ...line]) => line)).toEqual([[null, 'class']]);
});

it('tells who passed a statement on', async () => {
  const text = 'Погода\nМост закрыт, сообщает «Интерфакс» со ссылкой на министерство.';
  const [speaker] = buildStatements(await analyze(text, []), []);
  expect([speaker?.label, speaker?.statements[0]?.via]).toEqual([
    'Со ссылкой на министерство',
    ['«Интерфакс»'],
  ]);
});
