import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../lib/services/settings.ts';
import { withMembers } from '../../lib/services/sites.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

describe('changes of settings', () => {
  const agree = (host: string) =>
    changeSettings(({ onlineHosts }) => ({ onlineHosts: withMembers(onlineHosts, [host], true) }));

  it('all last when several are made at once', async () => {
    await Promise.all([agree('b.example'), changeSettings({ theme: 'dark' }), agree('a.example')]);
    expect(await readSettings()).toMatchObject({
      onlineHosts: ['a.example', 'b.example'],
      theme: 'dark',
    });
  });

  it('go on after one that could not be written', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set');
    full.mockRejectedValueOnce(new Error('quota'));
    await expect(agree('a.example')).rejects.toThrow('quota');
    await agree('b.example');
    expect((await readSettings()).onlineHosts).toEqual(['b.example']);
    full.mockRestore();
  });

  it('leave out what is not valid, asked by a value or by a function', async () => {
    const before = await readSettings();
    expect(await changeSettings({ sidebarWidth: 5 })).toEqual(before);
    expect(await changeSettings(() => ({ sidebarWidth: 5 }))).toEqual(before);
  });
});

describe('withMembers', () => {
  it('puts hosts in once, sorted, and takes them out', () => {
    expect(withMembers(['c', 'a'], ['b', 'a'], true)).toEqual(['a', 'b', 'c']);
    expect(withMembers(['a', 'b', 'c'], ['b', 'd'], false)).toEqual(['a', 'c']);
  });
});
