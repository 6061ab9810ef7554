import { describe, expect, it } from 'vitest';
import { readRecords } from '../../../scripts/pack/build.ts';

describe('records to build a pack from', () => {
  const GOOD = '{"id":"my:a","type":"person","names":{"en":["Ann Example"]},"prior":120}';

  it('are lines of JSON, each told where it is bad', () => {
    const text = [GOOD, '', '{"id":"my:b"', GOOD.replace('120', '"much"')].join('\n');
    const { entities, problems } = readRecords('mine.jsonl', text);
    expect(entities.map(({ id }) => id)).toEqual(['my:a']);
    expect(problems).toEqual([
      expect.stringMatching(/^mine\.jsonl:3: .*JSON/),
      'mine.jsonl:4: prior: is no number',
    ]);
  });
});
