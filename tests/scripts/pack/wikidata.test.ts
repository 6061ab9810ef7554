import { spawnSync } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPackBytes } from '../../../lib/knowledge/check-pack.ts';
import type { Entity } from '../../../lib/model/knowledge.ts';
import { type ConversionOptions, convertDump } from '../../../scripts/pack/wikidata/convert.ts';
import { priorOf } from '../../../scripts/pack/wikidata/draft.ts';
import { partialDate } from '../../../scripts/pack/wikidata/statements.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/wikidata');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function options(dump: string, change: Partial<ConversionOptions> = {}): ConversionOptions {
  return {
    dump,
    out: join(folder, 'out.slpack'),
    languages: ['ru', 'uk', 'en'],
    minSitelinks: 5,
    most: 1000,
    id: 'wikidata',
    title: 'Wikidata',
    asOf: '2024-01-01',
    ...change,
  };
}

interface Told {
  readonly broken: [line: number, why: string][];
}

async function convert(asked: ConversionOptions, signal = { aborted: false }) {
  const told: Told = { broken: [] };
  const done = await convertDump(asked, {
    broken: (line, why) => told.broken.push([line, why]),
    progress: () => undefined,
    signal,
  });
  return { done, ...told };
}

async function written(): Promise<Entity[]> {
  const file = new Uint8Array(readFileSync(join(folder, 'out.slpack')));
  const records: Entity[] = [];
  const pack = await checkPackBytes(file, { record: (one) => records.push(one) });
  if (!pack.ok) throw new Error(pack.detail);
  return records;
}

/** The system's own tool unpacks bzip2; where it is missing, only the message can be tested. */
const HAS_BZIP2 = spawnSync('bzip2', ['--help']).error === undefined;

describe('a dump of Wikidata', () => {
  it('becomes a pack, best known first, without what is little known or no name', async () => {
    const { done, broken } = await convert(options(join(FIXTURES, 'dump.json')));
    expect(done).toMatchObject({ lines: 18, entities: 6, untyped: 1, unwanted: 1, broken: 0 });
    expect(broken).toEqual([]);
    expect((await written()).map(({ id, type, kind }) => [id, type, kind])).toEqual([
      ['Q159', 'place', 'country'],
      ['Q649', 'place', 'city'],
      ['Q9682', 'person', 'monarch'],
      ['Q7200', 'person', 'writer'],
      ['Q7184', 'organization', 'alliance'],
      ['Q58217', 'person', 'politician'],
    ]);
    expect(existsSync(join(folder, 'out.slpack.work'))).toBe(false);
  });

  it('gives a person offices with dates, a country, a gender, facts with their source', async () => {
    await convert(options(join(FIXTURES, 'dump.json')));
    const lavrov = (await written()).find(({ id }) => id === 'Q58217');
    expect(lavrov).toMatchObject({
      gender: 'male',
      country: 'Q159',
      prior: 143,
      names: { uk: ['Сергій Лавров'] },
      memberships: [
        { role: 'foreign-minister', of: 'Q159', start: '2004-03-09' },
        {
          role: 'ambassador',
          of: 'Q159',
          label: { ru: 'постоянный представитель России при ООН' },
          start: '1994',
          end: '2004-07',
        },
        { role: 'office', of: 'Q159', label: { en: 'attaché' }, start: '1981' },
      ],
      facts: [
        {
          property: 'born',
          value: { date: '1950-03-21' },
          source: { name: 'Wikidata', asOf: '2024-01-01' },
        },
        { property: 'party', value: { entity: 'Q151469' } },
      ],
      source: { name: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q58217', asOf: '2024-01-01' },
    });
    expect(lavrov?.memberships?.[0]).not.toHaveProperty('label');
    expect(lavrov?.description.en?.length).toBeLessThanOrEqual(80);
    expect(lavrov?.names.ru).not.toContain('министр');
  });

  it('takes preferred statements, memberships, and the Julian calendar with care', async () => {
    await convert(options(join(FIXTURES, 'dump.json')));
    const facts = new Map((await written()).map((entity) => [entity.id, entity]));
    expect(facts.get('Q649')?.facts).toContainEqual(
      expect.objectContaining({
        property: 'population',
        value: { number: 13010112 },
        start: '2021-10-01',
      }),
    );
    expect(facts.get('Q159')).not.toHaveProperty('country');
    expect(facts.get('Q159')?.memberships).toEqual([
      { role: 'member', of: 'Q1065', start: '1991-12-24' },
    ]);
    expect(facts.get('Q7200')?.facts?.[0]?.value).toEqual({ date: '1799' });
    expect(facts.get('Q7184')?.names.en).toEqual(['NATO']);
  });

  it('is read through its broken lines, which are told and counted', async () => {
    const { done, broken } = await convert(options(join(FIXTURES, 'broken-lines.json')));
    expect(done).toMatchObject({ broken: 4, entities: 6 });
    expect(broken.map(([line]) => line)).toEqual([5, 6, 7, 8]);
    expect(broken.map(([, why]) => why)).toEqual([
      'is cut off',
      'does not begin like an item',
      expect.stringContaining('JSON'),
      'has no id of an item',
    ]);
    expect((await written()).find(({ id }) => id === 'Q601')?.names).toEqual({ en: ['Proto'] });
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('is the same packed as gzip, as bzip2, and in one line end or another', async () => {
    const plain = readFileSync(join(FIXTURES, 'dump.json'));
    await convert(options(join(FIXTURES, 'dump.json')));
    const expected = readFileSync(join(folder, 'out.slpack'));
    const half = plain.indexOf('\n', plain.length >> 1);
    const members = [plain.subarray(0, half), plain.subarray(half)].map((part) => gzipSync(part));
    writeFileSync(join(folder, 'dump.json.gz'), Buffer.concat(members));
    const bzipped = HAS_BZIP2 ? [join(FIXTURES, 'dump.json.bz2')] : [];
    for (const dump of [join(folder, 'dump.json.gz'), ...bzipped]) {
      await convert(options(dump));
      expect(readFileSync(join(folder, 'out.slpack')).equals(expected)).toBe(true);
    }
  });

  it('may be piped in', async () => {
    const dump = readFileSync(join(FIXTURES, 'dump.json'));
    const script = join(import.meta.dirname, '../../../scripts/pack.ts');
    const out = ['--out', join(folder, 'out.slpack'), '--min-sitelinks', '5'];
    const run = (...more: string[]) =>
      spawnSync(process.execPath, [script, 'wikidata', '-', ...out, ...more], { input: dump });
    const undated = run();
    expect([undated.status, String(undated.stderr)]).toEqual([2, expect.stringMatching(/--date/)]);
    const { status, stdout } = run('--date', '2024-01-01');
    expect([status, String(stdout)]).toEqual([0, expect.stringMatching(/6 entities.*\n18 lines/)]);
    expect((await written()).length).toBe(6);
  });

  it('that ends too early leaves no pack, and the whole one makes the same', async () => {
    const plain = readFileSync(join(FIXTURES, 'dump.json'));
    await convert(options(join(FIXTURES, 'dump.json')));
    const expected = readFileSync(join(folder, 'out.slpack'));
    const packed = gzipSync(plain);
    const dump = join(folder, 'dump.json.gz');
    writeFileSync(dump, packed.subarray(0, packed.length >> 1));
    await expect(convert(options(dump))).rejects.toThrow(/dump\.json\.gz: unexpected end/);
    writeFileSync(dump, packed);
    await convert(options(dump));
    expect(readFileSync(join(folder, 'out.slpack')).equals(expected)).toBe(true);
  });

  it('can be stopped between checkpoints, and goes on without reading twice', async () => {
    const item = readFileSync(join(FIXTURES, 'dump.json'), 'utf8').split('\n')[1] ?? '';
    const dump = join(folder, 'long.json');
    const file = createWriteStream(dump);
    const short = '{"type":"item","id":"Q1","claims":{},"sitelinks":{}},\n';
    file.write(`[\n${short.repeat(30_000)}${item}\n${short.repeat(10_000)}]\n`);
    await new Promise((resolve) => file.end(resolve));
    expect((await convert(options(dump), { aborted: true })).done).toBeNull();
    const checkpoint = JSON.parse(
      readFileSync(join(folder, 'out.slpack.work/checkpoint.json'), 'utf8'),
    );
    expect(checkpoint.counts.lines).toBe(20_000);
    expect((await convert(options(dump))).done).toMatchObject({ lines: 40_003, entities: 1 });
  });

  it('says that there is no such file, or no such packing', async () => {
    await expect(convert(options(join(folder, 'none.json')))).rejects.toThrow(/ENOENT/);
    writeFileSync(join(folder, 'no.json.bz2'), 'BZh9 no');
    await expect(convert(options(join(folder, 'no.json.bz2')))).rejects.toThrow(/no\.json\.bz2/);
  });
});

describe('single values', () => {
  it.each<readonly [string, number, string | null]>([
    ['+2021-12-22T00:00:00Z', 11, '2021-12-22'],
    ['+2021-12-00T00:00:00Z', 10, '2021-12'],
    ['+2021-00-00T00:00:00Z', 9, '2021'],
    ['+2021-00-00T00:00:00Z', 11, '2021'],
    ['+1900-00-00T00:00:00Z', 7, null],
    ['-0044-03-15T00:00:00Z', 11, '-0044-03-15'],
    ['+13798000000-00-00T00:00:00Z', 9, null],
  ])('the time %s to precision %i is %s', (time, precision, expected) => {
    expect(partialDate({ time, precision, calendarmodel: 'x/Q1985727' })).toBe(expected);
  });

  it('the prior grows with the number of Wikipedias and has its bounds', () => {
    expect([0, 1, 10, 40, 100, 300, 100_000].map(priorOf)).toEqual([0, 0, 62, 115, 150, 192, 220]);
  });
});
