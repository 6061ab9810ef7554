import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKnowledgeClient } from '../../lib/browser/packs-client.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

it('asks for one new name, however often the answer is lost', async () => {
  const sent: unknown[] = [];
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) => {
    sent.push(structuredClone(message));
    return sent.length < 3 ? undefined : { sidelight: 1, ok: true, value: null };
  });
  const draft = {
    type: 'person',
    gender: null,
    names: { ru: ['Аркадий Вислоухов'] },
    fixed: [],
    description: {},
    note: '',
  } as const;
  expect((await createKnowledgeClient().saveName(draft)).ok).toBe(true);
  expect(sent).toHaveLength(3);
  expect(new Set(sent.map((message) => JSON.stringify(message))).size).toBe(1);
  expect(JSON.stringify(sent[0])).toMatch(/"id":"own:[\w-]{8,}"/);
  send.mockRestore();
});
