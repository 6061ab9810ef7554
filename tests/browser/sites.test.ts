import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerGate } from '../../lib/browser/sites.ts';

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** The browser's registry: each call takes a while, and wrong ids are errors, as they are there. */
function registry(): Map<string, Script> {
  const scripts = new Map<string, Script>();
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));
  const put = (wanted: readonly Script[], known: boolean): void => {
    for (const script of wanted) {
      if (scripts.has(script.id) !== known) throw new Error(`wrong id: ${script.id}`);
      scripts.set(script.id, script);
    }
  };
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      await later();
      return ids.flatMap((id) => scripts.get(id) ?? []);
    },
    registerContentScripts: async (wanted: readonly Script[]) => {
      await later();
      put(wanted, false);
    },
    updateContentScripts: async (wanted: readonly Script[]) => {
      await later();
      put(wanted, true);
    },
    unregisterContentScripts: async ({ ids }: { ids: readonly string[] }) => {
      await later();
      for (const id of ids) if (!scripts.delete(id)) throw new Error(`no such id: ${id}`);
    },
  });
  return scripts;
}

let scripts: Map<string, Script>;
beforeEach(() => {
  fakeBrowser.reset();
  scripts = registry();
});

const matchesNow = (): unknown => [...scripts.values()].map(({ matches }) => matches);

describe('registerGate', () => {
  it('registers, changes and takes away', async () => {
    await registerGate(['*://a.example/*'], []);
    await registerGate(['*://a.example/*', '*://b.example/*'], ['off.example']);
    expect(matchesNow()).toEqual([['*://a.example/*', '*://b.example/*']]);
    expect([...scripts.values()][0]?.excludeMatches).toEqual(['*://off.example/*']);
    await registerGate([], []);
    expect(matchesNow()).toEqual([]);
    await registerGate([], []);
  });

  it('leaves out a host that no pattern can name: the browser would refuse all of them', async () => {
    await registerGate(['*://*/*'], ['off.example', '[::1]', 'a/b', '*', '', 'xn--80ak6aa92e.com']);
    expect([...scripts.values()][0]?.excludeMatches).toEqual([
      '*://off.example/*',
      '*://xn--80ak6aa92e.com/*',
    ]);
  });

  it('takes changes that come at once one after the other; the last holds', async () => {
    await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => registerGate([`*://${name}.example/*`], [])),
    );
    expect(matchesNow()).toEqual([['*://d.example/*']]);
  });

  it('goes on after a change that the browser refused', async () => {
    const { registerContentScripts } = fakeBrowser.scripting;
    fakeBrowser.scripting.registerContentScripts = () => Promise.reject(new Error('bad pattern'));
    await expect(registerGate(['nonsense'], [])).rejects.toThrow('bad pattern');
    fakeBrowser.scripting.registerContentScripts = registerContentScripts;
    await registerGate(['*://a.example/*'], []);
    expect(matchesNow()).toEqual([['*://a.example/*']]);
  });
});
