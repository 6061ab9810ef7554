// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ClaimsHost } from '../../components/options/claims-actions.ts';
import { claimIn } from '../../components/options/claims-actions.ts';
import { ClaimsApp } from '../../components/options/claims-app.tsx';
import { CLAIM_PREVIEW, CLAIMS, CLAIMS_EMPTY } from '../fixtures/views/claims.ts';
import { claims } from './claims-host.ts';
import { byText, chooseFile, click, mount, settle } from './mount.tsx';

async function open(host: ClaimsHost, selection: string | null = null) {
  const root = await mount(<ClaimsApp host={host} selection={selection} />, 'en');
  await settle();
  return root;
}

describe('the screen of claims', () => {
  it('shows a file before it is imported, and imports it', async () => {
    const host = claims();
    const root = await open(host);
    await chooseFile(root, 'feed.json');
    expect(host.checkClaims).toHaveBeenCalledWith(expect.any(String), 'feed.json');
    const preview = root.querySelector('.preview');
    expect(preview?.textContent).toContain('“feed.json” can be imported');
    expect(preview?.textContent).toContain('1,240 claims · 1,198 new · 42 known already');
    expect(preview?.textContent).toContain('no publisher named (127)');
    expect(preview?.textContent).toContain('7 entries hold no claim and are left out');
    await click(byText(root, '.preview button', 'Import'));
    expect(host.installClaims).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('is imported');
  });

  it('offers nothing to do where a file brings nothing new', async () => {
    const root = await open(
      claims({
        checkClaims: vi.fn(async () => ({
          ok: true as const,
          value: { state: 'good' as const, preview: { ...CLAIM_PREVIEW, fresh: 0 } },
        })),
      }),
    );
    await chooseFile(root, 'feed.json');
    expect(root.textContent).toContain('Every claim in “feed.json” is here already');
    expect([...root.querySelectorAll('.preview button')].map((one) => one.textContent)).toEqual([
      'Close',
    ]);
  });

  it('says what is wrong with a file, and where', async () => {
    const root = await open(
      claims({
        checkClaims: vi.fn(async () => ({
          ok: true as const,
          value: { state: 'bad' as const, code: 'bad-json', detail: '417' },
        })),
      }),
    );
    await chooseFile(root, 'feed.json');
    const alert = root.querySelector('[role=alert]')?.textContent;
    expect(alert).toContain('An entry is not valid JSON.');
    expect(alert).toContain('After entry 417');
  });

  it('asks before an import goes with all that it brought', async () => {
    const host = claims();
    const root = await open(host);
    await click(byText(root, 'button', 'Remove datacommons-factcheck.json'));
    expect(host.removeSource).not.toHaveBeenCalled();
    await click(byText(root, '[role=alertdialog] button', 'Remove'));
    expect(host.removeSource).toHaveBeenCalledWith('s1');
  });

  it('shows denials as denials, and lets followed and hidden claims go', async () => {
    const host = claims();
    const root = await open(host);
    expect(root.textContent).toContain('Denied by пресс-служба');
    await click(byText(root, 'li button', 'Follow no more'));
    expect(host.setClaim).toHaveBeenCalledWith('said 2', { follow: false });
    await click(byText(root, 'li button', 'Delete'));
    expect(host.removeClaim).toHaveBeenCalledWith('own 1');
    await click(byText(root, 'li button', 'Show again'));
    expect(host.setClaim).toHaveBeenCalledWith('said 4', { hide: false });
  });

  it('keeps a claim written from a selection', async () => {
    const host = claims();
    const root = await open(host, 'The road opens in spring.');
    await click(byText(root, '.claim-form button', 'Keep and follow'));
    expect(host.writeClaim).toHaveBeenCalledWith(
      expect.stringMatching(/^own [\w-]{36}$/),
      'The road opens in spring.',
      '',
    );
    expect(root.textContent).toContain('You follow it now');
  });

  it('leaves what was written in its form when it cannot be kept', async () => {
    const writeClaim = vi.fn(async (..._written: string[]) => ({
      ok: false as const,
      error: 'full',
    }));
    const root = await open(claims({ writeClaim }), 'The road opens in spring.');
    await click(byText(root, '.claim-form button', 'Keep and follow'));
    expect(writeClaim).toHaveBeenCalledOnce();
    expect(root.querySelector('textarea')?.value).toBe('The road opens in spring.');
    expect(root.querySelector('.toast')?.textContent).not.toContain('You follow it now');
    // The first answer may have been lost on its way: the same claim is kept once.
    await click(byText(root, '.claim-form button', 'Keep and follow'));
    expect(writeClaim.mock.calls[1]).toEqual(writeClaim.mock.calls[0]);
  });

  it('is of use when empty, and says when nothing can be listed', async () => {
    const empty = await open(
      claims({ listClaims: vi.fn(async () => ({ ok: true as const, value: CLAIMS_EMPTY })) }),
    );
    expect(empty.textContent).toContain('You follow no claims');
    const failed = await open(
      claims({ listClaims: vi.fn(async () => ({ ok: false as const, error: 'lost' })) }),
    );
    await click(byText(failed, 'button', 'Try again'));
    expect(failed.textContent).toContain('could not be listed');
  });

  it('reads the selection in its address, whatever it holds', () => {
    expect(claimIn('#new-claim=%D0%90')).toBe('А');
    expect(claimIn('#new-claim=%zz')).toBe('');
    expect(claimIn('#claims')).toBeNull();
    expect(CLAIMS.followed).not.toHaveLength(0);
  });
});
