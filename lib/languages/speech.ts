import type { SpeechClass } from '../model/claim.ts';
import type { Lang } from '../model/text.ts';
import { quotation as englishQuotation } from './en/quotation.ts';
import { speakerNounGroups as englishNouns } from './en/speaker-nouns.ts';
import * as englishVerbs from './en/speech-verbs.ts';
import { expandEnglishVerb } from './english-verb-forms.ts';
import { quotation as russianQuotation } from './ru/quotation.ts';
import { speakerNounGroups as russianNouns } from './ru/speaker-nouns.ts';
import * as russianVerbs from './ru/speech-verbs.ts';
import { type ExpandedForm, expandSlavicVerb } from './slavic-verb-forms.ts';
import type {
  Frame,
  LightVerb,
  QuotationWords,
  SpeakerNoun,
  SpeakerNounGroup,
  SpeechData,
  SpeechVerbForm,
  SpeechVerbGroup,
} from './speech-data.ts';
import { quotation as ukrainianQuotation } from './uk/quotation.ts';
import { speakerNounGroups as ukrainianNouns } from './uk/speaker-nouns.ts';
import * as ukrainianVerbs from './uk/speech-verbs.ts';

type Form = ExpandedForm & { readonly nounToo?: boolean };
type Expand = (seed: string) => readonly Form[];

interface VerbFile {
  readonly speechVerbGroups: readonly SpeechVerbGroup[];
  readonly lightVerbs: readonly (readonly [string, Readonly<Record<string, string>>, 'quote'?])[];
  readonly impersonals: string;
}

const words = (list: string): string[] => list.trim().split(/\s+/);

function buildVerbs(groups: readonly SpeechVerbGroup[], expand: Expand) {
  const verbs = new Map<string, SpeechVerbForm>();
  for (const { speechClass, frames, verbs: seeds } of groups) {
    const frameSet = new Set(Array.from(frames) as Frame[]);
    for (const { form, agreement, gerund, nounToo } of words(seeds).flatMap(expand)) {
      const before = verbs.get(form);
      verbs.set(form, {
        speechClass,
        frames: before ? new Set([...before.frames, ...frameSet]) : frameSet,
        agreement: before && before.agreement !== agreement ? 'any' : agreement,
        gerund,
        nounToo: nounToo ?? false,
      });
    }
  }
  return verbs;
}

function buildLightVerbs(rows: VerbFile['lightVerbs'], expand: Expand) {
  const light = new Map<string, LightVerb>();
  for (const [seeds, nouns, only] of rows) {
    for (const { form, agreement } of words(seeds).flatMap(expand)) {
      light.set(form, {
        agreement,
        nouns: new Map(Object.entries(nouns) as [string, SpeechClass][]),
        quoteOnly: only === 'quote',
      });
    }
  }
  return light;
}

function buildNouns(groups: readonly SpeakerNounGroup[]) {
  const nouns = new Map<string, SpeakerNoun>();
  for (const { agreement, sourcing, media, person, words: list } of groups) {
    for (const word of words(list)) {
      const both = nouns.has(word) && nouns.get(word)?.agreement !== agreement;
      nouns.set(word, {
        agreement: both ? 'any' : agreement,
        sourcing,
        media: media ?? false,
        person: person ?? false,
      });
    }
  }
  return nouns;
}

function build(
  file: VerbFile,
  nouns: readonly SpeakerNounGroup[],
  quotation: QuotationWords,
  expand: Expand,
): SpeechData {
  return {
    verbs: buildVerbs(file.speechVerbGroups, expand),
    lightVerbs: buildLightVerbs(file.lightVerbs, expand),
    impersonals: new Set(words(file.impersonals)),
    nouns: buildNouns(nouns),
    pronouns: new Map(Object.entries(quotation.pronouns)),
    possessives: new Map(Object.entries(quotation.possessives)),
    words: quotation,
  };
}

const BUILDERS: Readonly<Record<Lang, () => SpeechData>> = {
  ru: () =>
    build(russianVerbs, russianNouns, russianQuotation, (seed) => expandSlavicVerb(seed, 'ru')),
  uk: () =>
    build(ukrainianVerbs, ukrainianNouns, ukrainianQuotation, (seed) =>
      expandSlavicVerb(seed, 'uk'),
    ),
  en: () => build(englishVerbs, englishNouns, englishQuotation, expandEnglishVerb),
};

const built = new Map<Lang, SpeechData>();

/** How a language tells who said what; built at the first use, some 3,000 forms a language. */
export function speechData(lang: Lang): SpeechData {
  const known = built.get(lang);
  if (known) return known;
  const data = BUILDERS[lang]();
  built.set(lang, data);
  return data;
}
