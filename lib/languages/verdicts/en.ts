import type { VerdictWords } from './verdict-words.ts';

export const enVerdicts: VerdictWords = {
  true: 'true, correct, accurate, right, factual, legit, confirmed, authentic, genuine',
  false:
    'false, fake, untrue, incorrect, inaccurate, wrong, hoax, scam, pants on fire, misattributed, miscaptioned, altered, fabricated, legend, manipulated, doctored, photoshopped, debunked, disinformation, misinformation, fiction, lie, fraud, myth, deepfake',
  mixed:
    'mixture, mixed, misleading, missing context, context, outdated, exaggerat*, distort*, spins, cherry picks, half truth, imprecise, oversimplif*',
  unproven:
    'unproven, unproved, unverified, no evidence, unsupported, baseless, unfounded, research in progress, insufficient evidence, not proven, unsubstantiated, undetermined, inconclusive, not verified, cannot be verified, lacks evidence, little evidence, unclear',
  satire: 'satire, labeled satire, satirical, parody, joke, humor, humour',
  mostlyFalse: 'barely true, mostly untrue',
  not: 'not, no, never, isn t, wasn t, neither, nor',
  mostly: 'mostly, largely, mainly, nearly, almost, rather',
  partly: 'partly, partially, half, partial, some',
  entirely: 'entirely, completely, quite, fully, exactly, wholly, totally',
  but: 'but, however',
  heading: 'verdict, rating, conclusion, our rating, fact check, our verdict, claim rating',
};
