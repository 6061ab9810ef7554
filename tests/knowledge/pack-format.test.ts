import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../lib/analysis/find-mentions.ts';
import { checkPackBytes } from '../../lib/knowledge/check-pack.ts';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import {
  encodePack,
  HEAD_LENGTH,
  openPack,
  type PackDescription,
  readPackHead,
} from '../../lib/knowledge/pack-format.ts';
import { eachBy, packSource } from '../../lib/knowledge/pack-source.ts';
import { sha256 } from '../../lib/knowledge/sha256.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { analyzeArticle } from '../../lib/pipeline.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { plainArticle } from '../helpers/analyze.ts';
import { entity, WORLD } from '../helpers/entities.ts';

const ABOUT: PackDescription = {
  id: 'test',
  title: 'Test',
  version: '1',
  created: '2025-01-01',
  sources: [{ name: 'editors', license: 'MIT' }],
};

const MANY: readonly Entity[] = Array.from({ length: 500 }, (_, i) =>
  entity(
    `test:n${i}`,
    'place',
    i % 200,
    { ru: [`Городок${i}`] },
    { description: { en: 'x'.repeat(80) } },
  ),
);

const fact = (date: string) => ({ property: 'born', value: { date } });

/** A copy with some bytes replaced. */
function put(file: Uint8Array, bytes: readonly number[], at: number): Uint8Array {
  const copy = file.slice();
  copy.set(bytes, at < 0 ? file.length + at : at);
  return copy;
}

/** A file checked as the extension checks it, with the records that it found sound. */
async function checked(file: Uint8Array) {
  const records: Entity[] = [];
  const result = await checkPackBytes(file, { record: (one) => records.push(one) });
  return { result, records };
}

function reseal(file: Uint8Array): Uint8Array {
  file.set(sha256(file.subarray(0, HEAD_LENGTH - 32)), HEAD_LENGTH - 32);
  return file;
}

describe('pack', () => {
  const file = encodePack(ABOUT, [...WORLD, ...MANY]);

  it('holds every record, like beside like, in several blocks', async () => {
    const { result: pack, records } = await checked(file);
    if (!pack.ok) throw new Error(pack.detail);
    expect(records.length).toBe(WORLD.length + MANY.length);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(records.find(({ id }) => id === 'Q58217')).toEqual(
      WORLD.find(({ id }) => id === 'Q58217'),
    );
    const kinds = records.map(({ type, kind = '' }) => `${type} ${kind}`);
    const runs = kinds.filter((kind, at) => kind !== kinds[at - 1]);
    expect(runs).toHaveLength(new Set(kinds).size);
    expect(pack.value.blockDirectory.length).toBeGreaterThan(8);
    expect(pack.value.meta.entities).toBe(records.length);
  });

  it('finds the best known of many namesakes, wherever they stand', async () => {
    const namesakes = Array.from(
      { length: 40 },
      (_, at): Entity => ({
        id: `test:namesake-${String(at).padStart(2, '0')}`,
        type: 'place',
        kind: 'city',
        country: `test:${99 - at}`,
        prior: 100 + at,
        names: { en: ['Marlowbridge'] },
        description: {},
      }),
    );
    const file = encodePack(ABOUT, namesakes);
    const pack = openPack(file.slice().buffer);
    if (!pack.ok) throw new Error(pack.detail);
    const text = analyzeText('In Marlowbridge', blocksOfPlainText('In Marlowbridge'), 'en');
    const { refs } = findCandidates(text, [pack.value.index]);
    const source = packSource(
      pack.value,
      eachBy(async (offset, length) => file.slice(offset, offset + length)),
    );
    const [best] = await source.load([refs[0]?.ordinal ?? -1]);
    expect(best?.prior).toBe(139);
  });

  it('is opened from its head alone and read by slices', async () => {
    const head = readPackHead(file);
    if (!head.ok) throw new Error(head.detail);
    const opened = openPack(file.slice(0, head.value.indexLength).buffer);
    if (!opened.ok) throw new Error(opened.detail);
    const reads: number[] = [];
    const read = eachBy(async (offset, length) => {
      reads.push(length);
      return file.slice(offset, offset + length);
    });
    const source = packSource(opened.value, read);
    const article = plainArticle('Новости\nПрезидент США принял Сергея Лаврова в Городке7.');
    const { links } = await analyzeArticle(article, combineSources([source]));
    expect(links.map(({ entityId }) => entityId)).toContain('Q6279');
    expect(links.map(({ entityId }) => entityId)).toContain('Q58217');
    expect((await source.byIds(['test:n499', 'Q999'])).map(({ id }) => id)).toEqual(['test:n499']);
    expect(reads.length).toBeLessThan(8);
  });

  it.each<readonly [string, (file: Uint8Array) => Uint8Array, string]>([
    ['empty', () => new Uint8Array(0), 'not-a-pack'],
    ['something else', () => new TextEncoder().encode('{"a":1}'.repeat(99)), 'not-a-pack'],
    ['a later version', (f) => put(f, [9], 4), 'unknown-version'],
    ['a flipped byte in the head', (f) => put(f, [1], 40), 'wrong-checksum'],
    ['a flipped byte in the last record', (f) => put(f, [0x7e], -20), 'wrong-checksum'],
    ['cut in the head', (f) => f.slice(0, 100), 'truncated'],
    ['cut in the index', (f) => f.slice(0, 1000), 'truncated'],
    ['cut in the records', (f) => f.slice(0, f.length - 100), 'truncated'],
    ['more than it says', (f) => new Uint8Array([...f, 0, 0, 0, 0]), 'truncated'],
    [
      'an absurd section length',
      (f) => reseal(put(f, [255, 255, 255, 255], 16 + 48 + 12)),
      'bad-index',
    ],
  ])('refuses a file that is %s', async (_what, spoil, error) => {
    const { result } = await checked(spoil(file.slice()));
    expect(result.ok ? null : result.error).toBe(error);
  });

  it.each<readonly [string, unknown, string]>([
    ['a wrong type', { ...MANY[0], prior: '5' }, 'prior'],
    ['a prior too high', { ...MANY[0], prior: 999 }, 'prior'],
    ['an id that is none', { ...MANY[0], id: 'x y' }, 'id'],
    [
      'a script address',
      { ...MANY[0], source: { name: 'a', asOf: '2020', url: 'javascript:0' } },
      'source',
    ],
    ['a month that is none', { ...MANY[0], facts: [fact('2021-13')] }, 'facts[0].value'],
    ['a day that is none', { ...MANY[0], facts: [fact('2021-12-32')] }, 'facts[0].value'],
    ['too many names', { ...MANY[0], names: { ru: Array(10_000).fill('а') } }, 'names.ru'],
  ])('says which record has %s', async (_what, record, where) => {
    const { result } = await checked(encodePack(ABOUT, [WORLD[0] as Entity, record as Entity]));
    expect(result).toMatchObject({ ok: false, error: 'bad-record' });
    expect(result.ok ? '' : result.detail).toContain(where);
  });

  it('is refused when it says another number of records than it has', async () => {
    const meta =
      '"entities":'.length + new TextDecoder('latin1').decode(file).indexOf('"entities":');
    const spoilt = put(file, [file[meta] === 0x31 ? 0x32 : 0x31], meta);
    const head = readPackHead(spoilt);
    if (!head.ok) throw new Error(head.detail);
    const { offset, length } = head.value.sections.meta;
    const sealed = put(spoilt, [...sha256(spoilt.subarray(offset, offset + length))], 16 + 16);
    const { result } = await checked(reseal(sealed));
    expect(result).toMatchObject({ ok: false, error: 'bad-meta' });
  });

  it('drops fields that it does not know', async () => {
    const record = { id: 'test:p', type: 'place', prior: 1, names: { ru: ['А'] }, y: 2 };
    const { records } = await checked(encodePack(ABOUT, [record as unknown as Entity]));
    expect(records.map((read) => Object.keys(read).sort())).toEqual([
      ['description', 'id', 'names', 'prior', 'type'],
    ]);
  });

  it('refuses a record with the key __proto__', async () => {
    const record = JSON.parse(
      '{"id":"test:p","type":"place","prior":1,"names":{"ru":["А"]},"__proto__":{"x":1}}',
    );
    const { result: pack } = await checked(encodePack(ABOUT, [record]));
    expect(pack).toMatchObject({ ok: false, error: 'bad-record' });
    expect(pack.ok ? '' : pack.detail).toContain('record 0: record: has the forbidden key');
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
