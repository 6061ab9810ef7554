import type { ExpandedForm } from './slavic-verb-forms.ts';
import type { Agreement } from './speech-data.ts';

/**
 * The forms of an English verb written `past/base`, or `base*` and `past/base*` where the forms
 * of the present are nouns too; `=` for a base keeps the first word alone.
 */
export function expandEnglishVerb(seed: string): (ExpandedForm & { readonly nounToo: boolean })[] {
  const nounToo = seed.endsWith('*');
  const [first = '', second] = seed.replace('*', '').split('/');
  const base = second ?? first;
  const past = second === undefined ? regularPast(first) : first;
  const form = (word: string, agreement: Agreement, noun: boolean, gerund = false) => ({
    form: word,
    agreement,
    gerund,
    nounToo: noun,
  });
  if (base === '=') return [form(past, 'any', false)];
  return [
    form(past, 'any', false),
    form(base, 'pl', nounToo),
    form(thirdPerson(base), 'sg', nounToo),
    form(`${base.replace(/(?<=[^e])e$/, '')}ing`, 'any', false, true),
  ];
}

function regularPast(base: string): string {
  return base.endsWith('e') ? `${base}d` : `${base}ed`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`;
}
