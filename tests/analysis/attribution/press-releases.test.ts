import { describe, expect, it } from 'vitest';
import { analyze } from '../../helpers/analyze.ts';

/** Attributions of a text as "speaker | content". */
async function said(text: string): Promise<string[]> {
  const { attributions, text: analyzed } = await analyze(`Headline\n${text}`, []);
  const at = (span: { start: number; end: number } | null) =>
    span ? analyzed.text.slice(span.start, span.end) : '—';
  return attributions.map(({ source, content }) => `${at(source)} | ${at(content)}`);
}

describe('who a press release is by', () => {
  it.each([
    [
      'Northgate plc (NASDAQ: NGT) today announced that it has agreed to sell its packaging unit.',
      'Northgate plc | it has agreed to sell its packaging unit',
    ],
    [
      'Acme Holdings Inc. (NYSE: ACM) today announced financial results for the first quarter.',
      'Acme Holdings Inc | financial results for the first quarter',
    ],
    [
      'LEEDS, May 14, 2024 -- Northgate plc (LON: NGT), a maker of packaging, announced today that it will open a plant in Leeds.',
      'Northgate plc | it will open a plant in Leeds',
    ],
    [
      'Helio Labs AG (SIX: HLB) announced that its chief executive would step down.',
      'Helio Labs AG | its chief executive would step down',
    ],
    [
      'Borealis Mining Corp. (TSX-V: BMC; OTCQB: BMCFF) said on Tuesday that drilling had resumed.',
      'Borealis Mining Corp | drilling had resumed',
    ],
    [
      'Quayside Energy Ltd (ASX: QSE) (“Quayside” or the “Company”) is pleased to announce that the well is producing.',
      'Quayside Energy Ltd | the well is producing',
    ],
    [
      'Marlow Foods (NYSE: MLW) reported that sales rose by 4 percent.',
      'Marlow Foods | sales rose by 4 percent',
    ],
    [
      'Компания «Северный лес» (MOEX: SVLS) объявила, что закроет завод в Котласе.',
      'Компания «Северный лес» | закроет завод в Котласе',
    ],
    [
      'Банк «Причал» (МосБиржа: PRCH) сообщил, что прибыль выросла на треть.',
      'Банк «Причал» | прибыль выросла на треть',
    ],
    [
      'Компанія «Дніпрові верфі» (WSE: DNV) повідомила, що спустить на воду два судна.',
      'Компанія «Дніпрові верфі» | спустить на воду два судна',
    ],
    [
      'Депутат Андрей Ковров («Новый берег») заявил, что мост закроют.',
      'Депутат Андрей Ковров | мост закроют',
    ],
    [
      'Sales rose by 4 percent, Marlow Foods (NYSE: MLW) said on Monday.',
      'Marlow Foods | Sales rose by 4 percent',
    ],
    [
      '“The plant is safe,” said Ann Porter, chief executive of Northgate plc (LON: NGT).',
      'Ann Porter | “The plant is safe,”',
    ],
  ])('%s', async (text, expected) => {
    expect(await said(text)).toEqual([expected]);
  });

  it.each([
    'Northgate plc (NASDAQ: NGT) closed at 14.20 dollars on Tuesday.',
    'Shares of Acme Holdings (NYSE: ACM) rose after the announcement of the merger.',
  ])('nobody speaks in: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});
