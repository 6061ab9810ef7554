import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const DOCUMENTS = [
  'README.md',
  'lib/README.md',
  'scripts/newsstand/README.md',
  'scripts/pack/README.md',
  'scripts/starter-pack/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What the first group of an expression takes, each once. */
function taken(text: string, expression: RegExp): string[] {
  return [...new Set([...text.matchAll(expression)].map(([, one = '']) => one))];
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(ROOT, document), 'utf8');

  it('links to files that are there', () => {
    const links = taken(text, /\]\((?!https?:)([^)#\s]+)[^)]*\)/g);
    expect(links.filter((to) => !existsSync(join(ROOT, dirname(document), to)))).toEqual([]);
  });

  it('names files that are there', () => {
    const paths = taken(text, /`((?:lib|components|entrypoints|scripts|tests|docs)\/[\w./-]+)`/g);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names commands that there are', () => {
    const commands = taken(text, /npm run (?:-s )?([a-z][\w:]*)/g);
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
    for (const kind of ['eval', 'bench']) {
      const names = taken(text, new RegExp(`run (?:-s )?${kind} -- ([a-z][\\w-]*)`, 'g'));
      expect(names.filter((name) => !existsSync(join(ROOT, `scripts/${kind}/${name}.ts`)))).toEqual(
        [],
      );
    }
  });
});
