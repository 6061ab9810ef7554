// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ClaimsPanel } from '../../components/panels/claims-panel.tsx';
import type { EarlierClaimView, FactCheckView } from '../../lib/views/types.ts';
import { byText, click, mount } from './mount.tsx';

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

const EARLIER: EarlierClaimView = {
  here: { start: 10, end: 50, text: 'The army has 100 thousand men there.' },
  hereDate: '2022-01-20',
  relation: 'different-number',
  numbers: { here: '100 thousand', there: '120 thousand' },
  text: 'The army has 120 thousand men there.',
  headline: 'Troops counted',
  date: '2022-01-18',
  articleId: 'a1',
  check: null,
};

const actions = () => ({ reveal: vi.fn(), openArticle: vi.fn() });

describe('ClaimsPanel', () => {
  it('shows the words of the publisher, who claimed it, and where to read it', async () => {
    const root = await mount(
      <ClaimsPanel checks={[CHECK]} earlier={[]} actions={actions()} />,
      'en',
    );
    expect(root.querySelector('strong')?.textContent).toBe('Ложь, и вот почему');
    expect(root.textContent).toContain('Claim by Анна Орлова, 20 February 2022');
    const link = root.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://checks.example/most');
    expect(link?.textContent).toContain('Проверка · 1 March 2022');
  });

  it('points to the publisher where there are no words', async () => {
    const checks = [{ ...CHECK, label: '', verdict: 'other' as const, url: null }];
    const root = await mount(
      <ClaimsPanel checks={checks} earlier={[]} actions={actions()} />,
      'en',
    );
    expect(root.querySelector('strong')?.textContent).toBe('see the publisher');
    expect(root.querySelector('a')).toBeNull();
  });

  it('shows both numbers with their dates, and jumps here and there', async () => {
    const todo = actions();
    const root = await mount(<ClaimsPanel checks={[]} earlier={[EARLIER]} actions={todo} />, 'en');
    expect(root.textContent).toContain('a different number');
    expect(root.textContent).toContain(
      '100 thousand (20 January 2022) here, 120 thousand (18 January 2022) there',
    );
    await click(byText(root, '.statement', '100 thousand'));
    expect(todo.reveal).toHaveBeenCalledWith(EARLIER.here);
    await click(byText(root, '.coverage-title', 'Troops counted'));
    expect(todo.openArticle).toHaveBeenCalledWith('a1');
  });

  it('shows an earlier fact-check in its own words', async () => {
    const claim = { ...EARLIER, relation: 'same' as const, numbers: null, check: CHECK };
    const root = await mount(
      <ClaimsPanel checks={[]} earlier={[claim]} actions={actions()} />,
      'en',
    );
    expect(root.querySelector('strong')?.textContent).toBe('Ложь, и вот почему');
  });

  it('is not there when nothing was found', async () => {
    const root = await mount(<ClaimsPanel checks={[]} earlier={[]} actions={actions()} />, 'en');
    expect(root.textContent).toBe('');
  });
});
