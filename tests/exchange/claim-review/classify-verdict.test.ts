import { describe, expect, it } from 'vitest';
import { classifyVerdict } from '../../../lib/exchange/claim-review/classify-verdict.ts';

describe('classifyVerdict', () => {
  it.each([
    ['Ложь', 'false'],
    ['Ложь и полуправда', 'mixed'],
    ['Правда, но не вся', 'mixed'],
    ['Вердикт: фейк', 'false'],
    ['Неправда', 'false'],
    ['Переважно неправда', 'mostly-false'],
    ['Mostly true', 'mostly-true'],
    ['Not true', 'false'],
    ['Not entirely true', 'mixed'],
    ['Not false', 'other'],
    ['Neither true nor false', 'mixed'],
    ['Prawda. To nie jest fotomontaż', 'true'],
    ['Nie jest prawdą', 'false'],
    ['Stimmt nicht', 'false'],
    ['Stimmt so nicht', 'other'],
    ['Faux, la vidéo est ancienne', 'false'],
    ['Verdad a medias', 'mixed'],
    ['Não há provas', 'unproven'],
    ['Pinocchio andante', 'mostly-false'],
    ['really_false', 'false'],
    ['Neistina', 'other'],
    ['1/5', 'other'],
    ['', 'other'],
    ['The picture that many people took for a true one is from a film', 'other'],
  ])('%s: %s', (label, verdict) => {
    expect(classifyVerdict(label)).toBe(verdict);
  });
});
