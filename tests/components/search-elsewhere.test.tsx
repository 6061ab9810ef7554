// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { SearchElsewhere } from '../../components/panels/search-elsewhere.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import type { ReportSource } from '../../lib/model/report.ts';
import type { Result } from '../../lib/model/result.ts';
import type { ReportsView } from '../../lib/views/coverage-types.ts';
import { byText, click, mount, settle } from './mount.tsx';

const FOUND: Result<ReportsView> = {
  ok: true,
  value: {
    names: ['Лавров', 'Женева'],
    reports: [
      {
        title: 'Переговоры в Женеве',
        url: 'https://ru.wikinews.org/wiki/X',
        outlet: null,
        datePublished: '2022-01-10T20:00:00Z',
      },
    ],
  },
};

const AGREED: Result<null> = { ok: true, value: null };

it('asks only on a click, and only what was agreed to', async () => {
  const search = vi.fn(
    async (_source: ReportSource): Promise<Result<ReportsView>> => ({
      ok: false,
      error: 'no-consent',
    }),
  );
  const agree = vi.fn(async (_hosts: readonly string[]): Promise<Result<null>> => AGREED);
  const root = await mount(<SearchElsewhere lang="ru" search={search} agreeToHosts={agree} />);
  expect(search).not.toHaveBeenCalled();
  await click(byText(root, 'button', 'Search Wikinews'));
  await settle();
  expect(root.textContent).toContain('would be sent to ru.wikinews.org');
  expect(agree).not.toHaveBeenCalled();
  agree.mockResolvedValueOnce({ ok: false, error: 'declined' });
  await click(byText(root, 'button', 'Allow ru.wikinews.org'));
  await settle();
  expect(root.textContent).toContain('would be sent to ru.wikinews.org');
  agree.mockResolvedValueOnce({ ok: false, error: 'storage-full' });
  await click(byText(root, 'button', 'Allow ru.wikinews.org'));
  await settle();
  expect(root.textContent).toContain(en['error.storage-full']);
  expect(search).toHaveBeenCalledOnce();
  await click(byText(root, 'button', 'Search Wikinews'));
  await settle();
  search.mockResolvedValue(FOUND);
  await click(byText(root, 'button', 'Allow ru.wikinews.org'));
  await settle();
  expect(agree).toHaveBeenCalledWith(['ru.wikinews.org']);
  expect(root.textContent).toContain('Searched for: Лавров and Женева');
  expect(root.querySelector('a')?.getAttribute('href')).toBe('https://ru.wikinews.org/wiki/X');
  expect(root.textContent).toContain('CC BY 2.5');
});

it('says that nothing was found, and what went wrong', async () => {
  const search = vi.fn(
    async (_source: ReportSource): Promise<Result<ReportsView>> => ({ ok: false, error: 'wait' }),
  );
  const root = await mount(
    <SearchElsewhere lang="uk" search={search} agreeToHosts={async () => AGREED} />,
  );
  await click(byText(root, 'button', 'Search GDELT'));
  await settle();
  expect(root.textContent).toContain('The server asks to wait.');
  search.mockResolvedValue({ ok: true, value: { names: ['A'], reports: [] } });
  await click(byText(root, 'button', 'Search GDELT'));
  await settle();
  expect(root.textContent).toContain('Nothing was found.');
});
