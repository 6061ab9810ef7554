import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FILES = globSync('{lib,components,entrypoints,scripts,tests}/**/*.{ts,tsx}', { cwd: ROOT });

/** What stands between `import` or `export` and the file that it names. */
const STATIC = /\b(?:import|export)\s+(?:type\s+)?([^'";]*?)\s*\bfrom\s*'(\.[^']+)'/g;
const DYNAMIC = /\bimport\(\s*'(\.[^']+)'\s*\)/g;
/** Types may be exported for who reads a signature; what runs is exported to be used. */
const VALUE = /^export (?:async )?(?:const|function\*?|class) ([\w$]+)/gm;

const sources = new Map(FILES.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));

/** The names that other files ask each file for; `*` for all of them. */
function askedFor(): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  const ask = (from: string, specifier: string, name: string): void => {
    const target = normalize(join(dirname(from), specifier));
    asked.set(target, (asked.get(target) ?? new Set()).add(name));
  };
  for (const [file, code] of sources) {
    for (const [, names = '', specifier = ''] of code.matchAll(STATIC)) {
      for (const name of names.replace(/[{}]/g, '').split(',')) {
        const [own = ''] = name
          .trim()
          .replace(/^type /, '')
          .split(' as ');
        if (own !== '') ask(file, specifier, own);
      }
    }
    for (const [, specifier = ''] of code.matchAll(DYNAMIC)) ask(file, specifier, '*');
  }
  return asked;
}

it('nothing that runs is exported for its own file alone', () => {
  const asked = askedFor();
  const lonely = [...sources].flatMap(([file, code]) => {
    const names = asked.get(file);
    if (names?.has('*')) return [];
    return [...code.matchAll(VALUE)].flatMap(([, name = '']) =>
      names?.has(name) ? [] : [`${file}: ${name}`],
    );
  });
  expect(lonely).toEqual([]);
});
