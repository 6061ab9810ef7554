// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ClaimsPanel } from '../../components/panels/claims-panel.tsx';
import type { FactCheckView } from '../../lib/views/types.ts';
import { mount } from './mount.tsx';

const CHECK: FactCheckView = {
  claim: 'Мост стоил девять миллионов.',
  claimant: 'Анна Орлова',
  claimDate: '2022-02-20',
  publisher: 'Проверка',
  date: '2022-03-01',
  url: 'https://checks.example/most',
  label: 'Ложь, и вот почему',
  verdict: 'false',
  lang: 'ru',
};

describe('ClaimsPanel', () => {
  it('shows the words of the publisher, who claimed it, and where to read it', async () => {
    const root = await mount(<ClaimsPanel checks={[CHECK]} />, 'en');
    expect(root.querySelector('strong')?.textContent).toBe('Ложь, и вот почему');
    expect(root.textContent).toContain('Claim by Анна Орлова, 20 February 2022');
    const link = root.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://checks.example/most');
    expect(link?.textContent).toContain('Проверка · 1 March 2022');
  });

  it('points to the publisher where there are no words', async () => {
    const checks = [{ ...CHECK, label: '', verdict: 'other' as const, url: null }];
    const root = await mount(<ClaimsPanel checks={checks} />, 'en');
    expect(root.querySelector('strong')?.textContent).toBe('see the publisher');
    expect(root.querySelector('a')).toBeNull();
  });

  it('is not there when nothing was found', async () => {
    const root = await mount(<ClaimsPanel checks={[]} />, 'en');
    expect(root.textContent).toBe('');
  });
});
