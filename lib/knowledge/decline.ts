import { CASE, type Declension, type Inflection } from '../languages/declension.ts';

/** What is known of a word that is to be declined. */
export interface WordTraits {
  /** A part of a person's name. */
  readonly person: boolean;
  readonly gender?: 'male' | 'female';
  /** Also the plural of a family name ("Путиных"). */
  readonly familyPlural?: boolean;
}

/** Forms of a word with the cases they may stand for: the bits of `CASE`. */
export type WordForms = Map<string, number>;

/** Every case: the mask of a word that never changes. */
export const ANY_CASE = 0x7f;

const SLOTS = ['gen', 'dat', 'acc', 'ins', 'loc', 'voc'] as const;

function applies(rule: Declension, word: string, traits: WordTraits): boolean {
  if (traits.person ? rule.things : rule.people) return false;
  if (traits.person && traits.gender && rule.gender && rule.gender !== traits.gender) return false;
  if (rule.plural && !traits.familyPlural) return false;
  return rule.nominative.test(word);
}

function add(forms: WordForms, form: string, mask: number): void {
  forms.set(form, (forms.get(form) ?? 0) | mask);
}

function addEndings(forms: WordForms, nominative: string, rule: Declension, data: Inflection) {
  const stem = nominative.slice(0, nominative.length - rule.cut);
  for (const name of SLOTS) {
    for (const ending of rule[name]?.split(' ') ?? []) {
      const mask = CASE[name];
      if (ending === '=') continue;
      if (ending === '0') {
        add(forms, stem, mask);
        continue;
      }
      add(forms, stem + ending, mask);
      for (const [from, before, to] of data.softenings) {
        if (from.test(stem) && before.test(ending))
          add(forms, stem.replace(from, to) + ending, mask);
      }
    }
    if (rule[name]?.includes('=')) add(forms, nominative, CASE[name]);
  }
}

/**
 * The forms of one folded word given in the nominative. Generous on purpose: of the classes that
 * the word's look allows all are taken, since a surplus form is almost never a word.
 */
export function declineWord(word: string, data: Inflection, traits: WordTraits): WordForms {
  const forms: WordForms = new Map();
  const irregular = data.irregular.get(word);
  if (data.fixed.has(word)) {
    add(forms, word, ANY_CASE);
    return forms;
  }
  if (irregular) {
    add(forms, word, CASE.nom | CASE.acc);
    for (const form of irregular.split(' ')) add(forms, form, ANY_CASE & ~CASE.nom);
    return forms;
  }
  add(forms, word, CASE.nom);
  let declined = false;
  for (const rule of data.declensions) {
    if (!applies(rule, word, traits)) continue;
    addEndings(forms, word, rule, data);
    declined = true;
  }
  for (const [nominative, oblique] of data.stemChanges) {
    if (!nominative.test(word)) continue;
    const changed = word.replace(nominative, oblique);
    for (const rule of data.declensions) {
      if (applies(rule, changed, traits)) addEndings(forms, changed, rule, data);
    }
  }
  if (!declined) add(forms, word, ANY_CASE);
  return forms;
}
