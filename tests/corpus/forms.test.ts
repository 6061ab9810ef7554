import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../lib/analysis/find-mentions.ts';
import { PatternCache, verifyMentions } from '../../lib/analysis/verify-mentions.ts';
import { combineSources } from '../../lib/knowledge/knowledge-base.ts';
import { memorySource } from '../../lib/knowledge/memory-source.ts';
import type { Entity, EntityType } from '../../lib/model/knowledge.ts';
import { LANGS, type Lang } from '../../lib/model/text.ts';
import { analyzeText, blocksOfPlainText } from '../../lib/text/analyze-text.ts';
import { fold } from '../../lib/text/normalize.ts';

interface Name {
  readonly entity: Entity;
  readonly forms: readonly string[];
}

interface Kind {
  readonly title: string;
  readonly names: readonly Name[];
}

/** The lists beside this file; each begins by telling how it is written. */
function readKinds(lang: Lang): Kind[] {
  const source = readFileSync(join(import.meta.dirname, 'forms', `${lang}.txt`), 'utf8');
  return source
    .split(/^= /m)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.trim().split('\n');
      const [title = '', traits = ''] = head.split(': ');
      const [type = '', gender] = traits.split(' ');
      const names = lines
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
          const forms = line.split(/ \/ |\|/);
          const [name = ''] = forms;
          const entity: Entity = {
            id: `test:${fold(name).replaceAll(' ', '-')}`,
            type: type as EntityType,
            names: { [lang]: [name.replace(/[«»]/g, '')] },
            description: {},
            prior: 120,
            ...(gender === 'male' || gender === 'female' ? { gender } : {}),
          };
          return { entity, forms };
        });
      return { title, names };
    });
}

/** Whether a form is found in a sentence and verified as the name, from its first to its last word. */
async function isFound(lang: Lang, { entity }: Name, form: string): Promise<boolean> {
  const source = `— ${form}`;
  const text = analyzeText(source, blocksOfPlainText(source), lang);
  const knowledge = combineSources([memorySource([entity])]);
  const found = findCandidates(text, knowledge.indexes);
  const records = await knowledge.load(found.refs);
  const verified = verifyMentions(text, found, records, new PatternCache(lang));
  return verified.some(({ first, last }) => first === 0 && last === found.words.length);
}

async function missing(lang: Lang, { names }: Kind, written: (form: string) => string) {
  const lost: string[] = [];
  for (const name of names) {
    for (const form of name.forms) {
      if (!(await isFound(lang, name, written(form)))) lost.push(written(form));
    }
  }
  return lost;
}

/** Other ways in which pages write the same letters. */
const SPELLINGS: Readonly<Record<string, (form: string) => string>> = {
  'е for ё': (form) => form.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  'other apostrophes': (form) => form.replaceAll('’', "'"),
  'stress marks': (form) => form.replace(/[аеиоуыэюяії](?=\p{L})/u, '$&\u0301'),
  'soft hyphens': (form) => form.replace(/\p{Ll}{3}(?=\p{Ll}{2})/gu, '$&\u00ad'),
  'letters that look alike': (form) =>
    form.replace(/(?<=\p{L})[ос](?=\p{L})/u, (letter) => (letter === 'о' ? 'o' : 'c')),
  'hyphens that do not break': (form) => form.replaceAll('-', '\u2011'),
  'decomposed letters': (form) => form.normalize('NFD'),
};

describe.each(LANGS)('names in all their cases: %s', (lang) => {
  const kinds = readKinds(lang);

  it.each(kinds.map((kind) => [kind.title, kind] as const))('%s', async (_, kind) => {
    expect(kind.names.length).toBeGreaterThan(0);
    expect(await missing(lang, kind, (form) => form)).toEqual([]);
  });

  it.each(Object.entries(SPELLINGS))('the same with %s', async (_, written) => {
    const lost: string[] = [];
    for (const kind of kinds) {
      const plain = new Set(await missing(lang, kind, (form) => form));
      for (const form of await missing(lang, kind, written)) {
        if (![...plain].some((known) => written(known) === form)) lost.push(form);
      }
    }
    expect(lost).toEqual([]);
  });
});
