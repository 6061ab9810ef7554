import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslator, MESSAGES } from '../../lib/i18n/translator.ts';

/** All code that may say something, messages apart. */
const code = ['components', 'entrypoints', 'lib']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .filter((path) => !path.includes('i18n'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Messages chosen by a code from data, and by the translator itself. */
const BY_CODE =
  /^(?:fact|why|relation|online\.(?:error|why)|role|error|span|offset|time)\.|^card\.(?:since|until)$/;

describe('messages', () => {
  it('has none that nobody says', () => {
    const dead = Object.keys(MESSAGES.en).filter((key) => {
      if (BY_CODE.test(key) || code.includes(`'${key}'`)) return false;
      const stem = key.slice(0, key.lastIndexOf('.') + 1);
      const last = key.slice(stem.length);
      const suffix = /[A-Z]\w*$/.exec(last)?.[0] ?? '';
      return !code.includes(`\`${stem}\${`) || (suffix !== '' && !code.includes(`}${suffix}\``));
    });
    expect(dead).toEqual([]);
  });

  it('has words for every reason that the analysis gives', () => {
    const codes = readdirSync('lib/analysis', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [
        ...readFileSync(join('lib/analysis', path), 'utf8').matchAll(
          /code: (?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?, ?(?:\n\s*)?weight/g,
        ),
      ])
      .flatMap(([, first, second]) => [first, second].filter((one) => one !== undefined));
    expect(codes).toContain('form');
    const tr = createTranslator('en');
    expect(codes.filter((one) => tr.find(`why.${one}`) === null)).toEqual([]);
  });
});
