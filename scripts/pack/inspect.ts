import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BestKnown } from '../../lib/knowledge/best-known.ts';
import { checkPack } from '../../lib/knowledge/check-pack.ts';
import { foldName } from '../../lib/knowledge/name-pattern.ts';
import type { Entity } from '../../lib/model/knowledge.ts';
import { LANGS } from '../../lib/model/text.ts';

const SAMPLES = 10;

/**
 * The command `inspect`: checks a file whole, as the extension does, and says what is in it; with
 * `--find NAME` prints the records of that name. @returns the exit code, 1 for a bad file
 */
export async function inspectCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { find: { type: 'string' } },
  });
  const [path] = positionals;
  if (!path) {
    console.error('npm run pack -- inspect: no file');
    return 2;
  }
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const read = async (offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return bytes.subarray(0, bytesRead);
    };
    const counts = new Map<string, number>();
    const best = new BestKnown(SAMPLES);
    const wanted = values.find === undefined ? null : foldName(values.find);
    const checked = await checkPack(read, size, {
      record: (entity) => {
        for (const key of keysOf(entity)) counts.set(key, (counts.get(key) ?? 0) + 1);
        best.add(entity);
        if (wanted !== null && hasName(entity, wanted)) {
          console.log(JSON.stringify(entity, null, 2));
        }
      },
    });
    if (!checked.ok) {
      console.error(`${path}: ${checked.error}: ${checked.detail ?? ''}`);
      return 1;
    }
    if (wanted !== null) return 0;
    console.log(JSON.stringify(checked.value.meta, null, 2));
    console.log(`${size} bytes, ${checked.value.head.indexLength} of them before the records`);
    for (const [key, count] of [...counts].sort((a, b) => b[1] - a[1])) {
      console.log(`${String(count).padStart(9)} ${key}`);
    }
    console.log(`best known: ${best.list().map(labelOf).join(', ')}`);
    return 0;
  } finally {
    await file.close();
  }
}

function keysOf(entity: Entity): readonly string[] {
  const languages = LANGS.filter((lang) => entity.names[lang]?.length);
  const kind = entity.kind ? `${entity.type}/${entity.kind}` : entity.type;
  return [
    ...languages.map((lang) => `names in ${lang}`),
    kind,
    ...(entity.memberships ? ['with offices'] : []),
    ...(entity.facts ? ['with facts'] : []),
  ];
}

function labelOf({ id, names }: Entity): string {
  return (names.en ?? names.ru ?? names.uk)?.[0] ?? id;
}

function hasName({ names }: Entity, wanted: string): boolean {
  return Object.values(names).some((list) => list.some((name) => foldName(name) === wanted));
}
