import { describe, expect, it } from 'vitest';
import { causeConflicts } from '../../../lib/analysis/compare/cause-conflicts.ts';
import { sentenceSigns } from '../../../lib/analysis/compare/sentence-signs.ts';
import { analyze } from '../../helpers/analyze.ts';
import { WORLD } from '../../helpers/entities.ts';

/** What one article says did it, and what another: "kind: one / other". */
async function causes(...texts: readonly string[]): Promise<string[]> {
  const analyses = await Promise.all(
    texts.map((text) => analyze(`News\n${text}`, WORLD, '2023-02-06T12:00:00+03:00')),
  );
  const sentences = analyses.flatMap((one, article) => sentenceSigns(one, article));
  return causeConflicts(sentences).map(({ a, b, found: { kind, values } }) => {
    const told = [a, b].map((at, side) => {
      const { start = 0, end = 0 } = values[side] ?? {};
      return analyses[sentences[at]?.article ?? -1]?.article.text.slice(start, end);
    });
    return `${kind}: ${told.join(' / ')}`;
  });
}

describe('why it happened', () => {
  it('differs where two articles blame two things', async () => {
    expect(
      await causes(
        'The ministry believes that lightning set the barn on fire.',
        'Соседи считают причиной поджог.',
      ),
    ).toEqual(['actor: lightning / поджог']);
    expect(
      await causes('Слідчі вважають, що сарай загорівся від блискавки.', 'Lightning is to blame.'),
    ).toEqual([]);
  });

  it('is denied by who rules the cause out', async () => {
    expect(
      await causes('Neighbours blame arson for the fire.', 'Версию поджога пожарные отвергли.'),
    ).toEqual(['negation: arson / поджога']);
    expect(
      await causes('Версию поджога пожарные отвергли.', 'Версію підпалу пожежники відкидають.'),
    ).toEqual([]);
  });

  it('is open where a cause is not ruled out', async () => {
    expect(
      await causes('Neighbours blame arson for the fire.', 'Полиция не исключает и молнию.'),
    ).toEqual([]);
  });

  it('is denied by who rules the cause out in those very words', async () => {
    const blame = 'Neighbours blame arson for the fire.';
    expect(await causes(blame, 'Officials ruled out arson on Tuesday.')).toEqual([
      'negation: arson / arson',
    ]);
    expect(await causes(blame, 'Поджог пожарные исключают.')).toEqual(['negation: arson / Поджог']);
    expect(await causes(blame, 'Підпал виключено.')).toEqual(['negation: arson / Підпал']);
    expect(await causes(blame, 'Officials have not ruled out arson.')).toEqual([]);
    expect(await causes(blame, 'The judge ruled the arson trial open.')).toEqual([]);
  });

  it('tells a fault that is somebody’s from one of a machine', async () => {
    const fault = 'A signal fault caused the crash.';
    expect(await causes(fault, 'Drunkenness of the crew was the cause, police believe.')).toEqual([
      'actor: fault / Drunkenness',
    ]);
    expect(await causes('A storm was at fault, the ministry says.', fault)).toEqual([
      'actor: storm / fault',
    ]);
    expect(await causes('A fault was found in the lift.', 'A storm caused the crash.')).toEqual([]);
  });

  it('is no blame of what only stands in the sentence', async () => {
    expect(
      await causes(
        'Gas prices rose because the council was late.',
        'The flight was delayed due to a storm.',
      ),
    ).toEqual([]);
  });

  it('is no blame where it is told as it happened', async () => {
    expect(
      await causes('A storm broke the crane.', 'Drones were seen over the port on Monday.'),
    ).toEqual([]);
  });
});
