import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, sourcesUnder } from './helpers/source-files.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Which folders of `lib` each place may import, besides itself. The rule of lib/README.md. */
const PURE = ['model', 'languages', 'text', 'knowledge', 'analysis', 'views', 'i18n', 'exchange'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: [],
  languages: ['model'],
  text: ['model', 'languages'],
  knowledge: ['model', 'languages', 'text'],
  analysis: ['model', 'languages', 'text', 'knowledge'],
  views: ['model', 'i18n'],
  exchange: ['model', 'languages', 'text'],
  'name-article.ts': PURE,
  'pipeline.ts': [...PURE, 'name-article.ts'],
  protocol: ['model', 'views'],
  'protocol.ts': ['model', 'views', 'protocol'],
  page: ['model', 'languages', 'text'],
  store: ['model', 'text', 'knowledge'],
  online: ['model', 'text'],
  browser: ['model', 'protocol.ts'],
  services: [
    ...PURE,
    'name-article.ts',
    'pipeline.ts',
    'protocol.ts',
    'store',
    'online',
    'browser',
  ],
};

/** Words that may stand only in one folder of the extension's code: the seam to that world. */
const SEAMS: readonly { word: RegExp; home: RegExp; what: string }[] = [
  // Files of the package itself are read with the same function as the network.
  {
    word: /\bfetch\(/,
    home: /^lib\/(?:online\/|browser\/package-files\.ts)/,
    what: 'the network',
  },
  {
    word: /\b(?:browser|chrome)\.\w/,
    home: /^lib\/browser\//,
    what: "the extension's interfaces",
  },
  { word: /\bindexedDB\b|from 'dexie'/, home: /^lib\/store\//, what: 'the database' },
];

interface SourceFile {
  readonly path: string;
  readonly code: string;
  readonly imports: readonly string[];
}

function readSource(path: string): SourceFile {
  const code = codeOf(path);
  const specifiers = [...code.matchAll(/\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const imports = specifiers
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(ROOT, resolve(ROOT, dirname(path), specifier)));
  return { path, code, imports };
}

/** The place of a path in the rule: `lib/<folder>` or `lib/<file>.ts`, without `lib/`. */
function placeOf(path: string): string | null {
  const [top, second] = path.split('/');
  return top === 'lib' && second !== undefined ? second : null;
}

const lib = sourcesUnder('lib').map(readSource);
const components = sourcesUnder('components').map(readSource);
const entrypoints = sourcesUnder('entrypoints').map(readSource);

describe('layers', () => {
  it('lib: each folder imports only what it may', () => {
    const broken = lib.flatMap(({ path, imports }) => {
      const place = placeOf(path) ?? '';
      const allowed = ALLOWED[place];
      if (!allowed) return [`${path}: lib/${place} is not in the rule`];
      return imports
        .filter((target) => {
          const to = placeOf(target);
          return to === null || (to !== place && !allowed.includes(to));
        })
        .map((target) => `${path} must not import ${target}`);
    });
    expect(broken).toEqual([]);
  });

  it('components know only views, messages and types', () => {
    const broken = components.flatMap(({ path, imports }) =>
      imports
        .filter((target) => !/^(?:components\/|lib\/(?:views|i18n|model)\/)/.test(target))
        .map((target) => `${path} must not import ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('each outside world is reached through one folder', () => {
    const broken = [...lib, ...components, ...entrypoints].flatMap(({ path, code }) =>
      SEAMS.filter(({ word, home }) => !home.test(path) && word.test(code)).map(
        ({ home, what }) => `${path} reaches ${what}: only ${home.source} may`,
      ),
    );
    expect(broken).toEqual([]);
  });

  it('what runs in the page reaches nothing that belongs to the background', () => {
    const byPath = new Map(
      [...lib, ...components, ...entrypoints].map((file) => [file.path, file]),
    );
    const seen = new Set(
      entrypoints
        .map(({ path }) => path)
        .filter((path) => /^entrypoints\/(?:gate|reader)\b/.test(path)),
    );
    for (const path of seen) {
      for (const target of byPath.get(path)?.imports ?? []) seen.add(target);
    }
    const broken = [...seen].filter((path) =>
      /^lib\/(?:store|online|services|knowledge|analysis)\//.test(path),
    );
    expect(broken).toEqual([]);
  });

  it('a start of the background, and a search in it, read only what they need', () => {
    const byPath = new Map([...lib, ...entrypoints].map((file) => [file.path, file]));
    const seen = new Set(['entrypoints/background.ts', 'lib/services/library-handlers.ts']);
    for (const path of seen) {
      const code = byPath.get(path)?.code ?? '';
      for (const target of importedAtOnce(path, code)) seen.add(target);
    }
    const unneeded = [...seen].filter(
      (path) =>
        /^lib\/(?:pipeline|name-article)\.ts/.test(path) ||
        /^lib\/analysis\/(?:linking|offices|recognizer|abbreviations)\//.test(path) ||
        /^lib\/i18n\/messages\/(?!in-page-)/.test(path) ||
        /^lib\/languages\/(?:meanings|speech\.ts|numbers\.ts)/.test(path),
    );
    expect(seen.size).toBeGreaterThan(100);
    expect(unneeded).toEqual([]);
  });
});

/** What a file imports at once and for its values. */
function importedAtOnce(path: string, code: string): readonly string[] {
  const imports = code.matchAll(/^(?:import|export)(?! type\b)[^;'"]*?from\s*'(\.[^']+)'/gm);
  return [...imports].map(([, from = '']) => relative(ROOT, resolve(ROOT, dirname(path), from)));
}
