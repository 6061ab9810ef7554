import type { Agreement } from './speech-data.ts';

/** A form with its agreement; `gerund` for "заявив". */
export interface ExpandedForm {
  readonly form: string;
  readonly agreement: Agreement;
  readonly gerund: boolean;
}

type Ending = readonly [ending: string, agreement: Agreement, gerund?: true];

function withEndings(stem: string, endings: readonly Ending[]): ExpandedForm[] {
  return endings.map(([ending, agreement, gerund]) => ({
    form: stem + ending,
    agreement,
    gerund: gerund ?? false,
  }));
}

const RUSSIAN: readonly (readonly [RegExp, readonly Ending[]])[] = [
  [
    /лся$/,
    [
      ['лся', 'm'],
      ['лась', 'f'],
      ['лось', 'n'],
      ['лись', 'pl'],
      ['вшись', 'any', true],
    ],
  ],
  [
    /л$/,
    [
      ['л', 'm'],
      ['ла', 'f'],
      ['ло', 'n'],
      ['ли', 'pl'],
      ['в', 'any', true],
    ],
  ],
  [
    /ется$/,
    [
      ['ется', 'sg'],
      ['ются', 'pl'],
      ['утся', 'pl'],
    ],
  ],
  [
    /ится$/,
    [
      ['ится', 'sg'],
      ['ятся', 'pl'],
      ['атся', 'pl'],
    ],
  ],
  [
    /ает$/,
    [
      ['ает', 'sg'],
      ['ают', 'pl'],
      ['ая', 'any', true],
    ],
  ],
  [
    /яет$/,
    [
      ['яет', 'sg'],
      ['яют', 'pl'],
      ['яя', 'any', true],
    ],
  ],
  [
    /ет$/,
    [
      ['ет', 'sg'],
      ['ют', 'pl'],
      ['ут', 'pl'],
    ],
  ],
  [
    /ит$/,
    [
      ['ит', 'sg'],
      ['ят', 'pl'],
      ['ат', 'pl'],
    ],
  ],
];

const UKRAINIAN: readonly (readonly [RegExp, readonly Ending[]])[] = [
  [
    /вся$/,
    [
      ['вся', 'm'],
      ['всь', 'm'],
      ['лася', 'f'],
      ['лась', 'f'],
      ['лося', 'n'],
      ['лися', 'pl'],
      ['лись', 'pl'],
      ['вшись', 'any', true],
    ],
  ],
  [
    /в$/,
    [
      ['в', 'm'],
      ['ла', 'f'],
      ['ло', 'n'],
      ['ли', 'pl'],
      ['вши', 'any', true],
    ],
  ],
  [
    /ється$/,
    [
      ['ється', 'sg'],
      ['ються', 'pl'],
    ],
  ],
  [
    /иться$/,
    [
      ['иться', 'sg'],
      ['яться', 'pl'],
      ['аться', 'pl'],
    ],
  ],
  [
    /ає$/,
    [
      ['ає', 'sg'],
      ['ають', 'pl'],
      ['аючи', 'any', true],
    ],
  ],
  [
    /яє$/,
    [
      ['яє', 'sg'],
      ['яють', 'pl'],
      ['яючи', 'any', true],
    ],
  ],
  [
    /є$/,
    [
      ['є', 'sg'],
      ['ють', 'pl'],
    ],
  ],
  [
    /ить$/,
    [
      ['ить', 'sg'],
      ['ять', 'pl'],
      ['ать', 'pl'],
    ],
  ],
  [
    /е$/,
    [
      ['е', 'sg'],
      ['уть', 'pl'],
    ],
  ],
];

/**
 * The finite forms and gerunds of a verb from one seed form: the masculine past gives the past,
 * the third person singular the present. `=` before a seed keeps it as it is.
 * It makes a few forms too many ("заявут"); they meet nothing in texts.
 */
export function expandSlavicVerb(seed: string, lang: 'ru' | 'uk'): ExpandedForm[] {
  if (seed.startsWith('=')) return [loneForm(seed.slice(1))];
  for (const [pattern, endings] of lang === 'ru' ? RUSSIAN : UKRAINIAN) {
    if (pattern.test(seed)) return withEndings(seed.replace(pattern, ''), endings);
  }
  return [loneForm(seed)];
}

/** Short adjectives and pasts without -л: "уверена", "предостерегли". */
function loneForm(form: string): ExpandedForm {
  const agreement = /[иы]$/.test(form)
    ? 'pl'
    : form.endsWith('а')
      ? 'f'
      : form.endsWith('о')
        ? 'n'
        : 'm';
  return { form, agreement, gerund: false };
}
