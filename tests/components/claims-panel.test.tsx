// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { BackgroundChecks } from '../../components/panels/background-checks.tsx';
import { ClaimsPanel } from '../../components/panels/claims-panel.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import type { EarlierClaimView, FactCheckView } from '../../lib/views/claims-met-types.ts';
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
  id: 'said 1',
  kind: 'statement',
  tier: 'text',
  followed: false,
  deniedHere: false,
  deniedThere: false,
  speaker: 'General Staff',
  url: 'https://news.example/a',
  note: '',
  reasons: [{ code: 'same-words', shared: ['army', 'men'] }],
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

const actions = () => ({ reveal: vi.fn(), choose: vi.fn(), openArticle: vi.fn() });

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
    expect([...root.querySelectorAll('.numbers dd')].map((one) => one.textContent)).toEqual([
      '100 thousand · 20 January 2022',
      '120 thousand · 18 January 2022',
    ]);
    await click(byText(root, '.statement', '100 thousand'));
    expect(todo.reveal).toHaveBeenCalledWith(EARLIER.here);
    expect(todo.choose).toHaveBeenCalledWith(EARLIER.here);
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

  it('groups what names the page, what is followed, what was checked, and the rest', async () => {
    const claims: EarlierClaimView[] = [
      { ...EARLIER, id: '1', tier: 'address', here: null, check: CHECK },
      { ...EARLIER, id: '2', followed: true, note: 'Look again in March.' },
      { ...EARLIER, id: '3', check: CHECK },
      { ...EARLIER, id: '4' },
    ];
    const root = await mount(
      <ClaimsPanel checks={[]} earlier={claims} actions={actions()} />,
      'en',
    );
    expect([...root.querySelectorAll('h3')].map((one) => one.textContent)).toEqual([
      'A fact-check names this page',
      'Claims that you follow',
      'Checked before',
      'In other articles that you have met',
    ]);
    expect(root.textContent).toContain('Look again in March.');
    expect(root.textContent).toContain('Same words: army, men');
  });

  it('shows a denial as a denial, with who denies', async () => {
    const claim: EarlierClaimView = { ...EARLIER, relation: 'negated', deniedThere: true };
    const root = await mount(
      <ClaimsPanel checks={[]} earlier={[claim]} actions={actions()} />,
      'en',
    );
    expect(root.textContent).toContain('There it was denied');
    expect(root.textContent).toContain('Denied by General Staff');
  });

  it('hides a claim, and takes that back', async () => {
    const set = vi.fn(async () => true);
    const todo = {
      ...actions(),
      claims: { set, follow: vi.fn(async () => true), write: vi.fn(async () => true) },
    };
    const root = await mount(<ClaimsPanel checks={[]} earlier={[EARLIER]} actions={todo} />, 'en');
    await click(byText(root, '.earlier-choices button', 'Hide'));
    expect(set).toHaveBeenLastCalledWith('said 1', { hide: true });
    await click(byText(root, 'button', 'Undo'));
    expect(set).toHaveBeenLastCalledWith('said 1', { hide: false });
    await click(byText(root, 'button', 'Follow this claim'));
    expect(set).toHaveBeenLastCalledWith('said 1', { follow: true });
    expect(root.textContent).toContain('You follow this claim');
  });

  it('says what could not be kept, and shows a claim as it stands', async () => {
    const set = vi.fn(async () => false);
    const todo = { ...actions(), claims: { set, follow: set, write: set } };
    const root = await mount(<ClaimsPanel checks={[]} earlier={[EARLIER]} actions={todo} />, 'en');
    await click(byText(root, '.earlier-choices button', 'Hide'));
    expect(root.textContent).toContain(en['error.not-stored']);
    set.mockResolvedValue(true);
    await click(byText(root, '.earlier-choices button', 'Hide'));
    set.mockResolvedValue(false);
    await click(byText(root, 'button', 'Undo'));
    expect(root.textContent).toContain(en['claim.hidden']);
    expect(root.textContent).toContain(en['error.not-stored']);
  });

  it('never dresses background as a fact-check', async () => {
    const topic: EarlierClaimView = {
      ...EARLIER,
      tier: 'topic',
      check: CHECK,
      reasons: [{ code: 'same-names', shared: ['Grafton'] }],
    };
    const root = await mount(<BackgroundChecks checks={[topic]} />, 'en');
    expect(root.textContent).toContain('Troops counted');
    expect(root.textContent).toContain('Same names: Grafton');
    expect(root.textContent).not.toContain(CHECK.label);
    expect(root.querySelector('.verdict-icon')).toBeNull();
  });

  it('is not there when nothing was found', async () => {
    const root = await mount(<ClaimsPanel checks={[]} earlier={[]} actions={actions()} />, 'en');
    expect(root.textContent).toBe('');
  });

  it('says quietly why a fact-check of the page was left out', async () => {
    const root = await mount(
      <ClaimsPanel
        checks={[]}
        refused={['too-long', 'no-claim']}
        earlier={[]}
        actions={actions()}
      />,
      'en',
    );
    expect(root.textContent).toContain('longer than 1 MB');
    expect(root.textContent).toContain('names no claim');
  });
});
