import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createKnowledgeClient } from '../../lib/browser/packs-client.ts';

beforeEach(() => {
  fakeBrowser.reset();
});

it('asks again when the answer is lost, in the same words', async () => {
  const sent: unknown[] = [];
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) => {
    sent.push(structuredClone(message));
    return sent.length < 3 ? undefined : { sidelight: 1, ok: true, value: null };
  });
  const draft = {
    id: 'own:1',
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
  send.mockRestore();
});
