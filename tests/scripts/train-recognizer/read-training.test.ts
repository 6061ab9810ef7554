import { describe, expect, it } from 'vitest';
import { analyzeText, blocksOfPlainText } from '../../../lib/text/analyze-text.ts';
import { calibrate, judge } from '../../../scripts/train-recognizer/calibrate.ts';
import { goldLabels } from '../../../scripts/train-recognizer/prepare.ts';
import { goldNames, isKept } from '../../../scripts/train-recognizer/read-training.ts';

function document(text: string, source: string, ...named: [surface: string, type: string][]) {
  const mentions = named.map(([surface, type]) => {
    const start = text.indexOf(surface);
    return { start, end: start + surface.length, surface, type };
  });
  return { id: 'a', source, lang: 'ru' as const, text, mentions };
}

describe('goldNames', () => {
  it('takes capitalised names, the outermost, without quotation marks', () => {
    const gold = goldNames(
      document(
        'Министр иностранных дел РФ назвал «Газпром» банком.',
        'NEREL-v1.1',
        ['Министр иностранных дел РФ', 'PROFESSION'],
        ['иностранных дел РФ', 'ORGANIZATION'],
        ['РФ', 'COUNTRY'],
        ['«Газпром»', 'ORGANIZATION'],
      ),
    );
    expect(gold).toEqual([
      { start: 24, end: 26, type: 'place' },
      { start: 35, end: 42, type: 'organization' },
    ]);
  });

  it('knows that adjectives of countries are no names', () => {
    const text = 'Российские власти довольны.';
    expect(goldNames(document(text, 'NEREL-v1.1', ['Российские', 'COUNTRY']))).toEqual([]);
  });

  it('gives labels to the tokens of a name', () => {
    const source = 'Пришёл Богдан Кривенюк.';
    const text = analyzeText(source, blocksOfPlainText(source), 'ru');
    const names = goldNames(document(source, 'SlavicNER', ['Богдан Кривенюк', 'PER']));
    expect([...goldLabels(text, names)]).toEqual([0, 1, 2, 0]);
  });
});

describe('isKept', () => {
  it('keeps the whole topic that was left out', () => {
    const one = document('', 'SlavicNER');
    expect(isKept({ ...one, id: 'us_election_2020/x' })).toBe(true);
    expect(isKept({ ...one, id: 'brexit/x' })).toBe(false);
  });
});

describe('calibration', () => {
  it('judges names by type and ends', () => {
    const gold = Uint8Array.of(1, 2, 0, 3);
    const margins = Float32Array.of(4, 2, 3, 1);
    expect(judge(Uint8Array.of(1, 2, 0, 5), margins, gold)).toEqual([
      { margin: 2, right: true },
      { margin: 1, right: false },
    ]);
  });

  it('finds how sure a margin makes', () => {
    const judged = Array.from({ length: 400 }, (_, index) => ({
      margin: index % 10,
      right: index % 10 > 4 || index % 7 === 0,
    }));
    const { slope, offset } = calibrate(judged);
    const sure = (margin: number) => 1 / (1 + Math.exp(-(slope * margin + offset)));
    expect(sure(9)).toBeGreaterThan(0.9);
    expect(sure(0)).toBeLessThan(0.4);
  });
});
