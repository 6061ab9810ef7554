// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Failed } from '../../components/common/states.tsx';
import { useLoaded } from '../../components/common/use-loaded.ts';
import { en } from '../../lib/i18n/messages/en.ts';
import type { Result } from '../../lib/model/result.ts';
import { byText, click, mount, settle } from './mount.tsx';

it('shows the answer to the last question, whichever comes last', async () => {
  const answers: ((answer: Result<string>) => void)[] = [];
  const load = () => new Promise<Result<string>>((resolve) => void answers.push(resolve));
  let changed: () => void = () => undefined;
  const onChange = (listener: () => void) => {
    changed = listener;
    return () => undefined;
  };
  function Shown() {
    const { loaded } = useLoaded(load, onChange);
    return <p>{loaded.state === 'ready' ? loaded.view : loaded.state}</p>;
  }
  const root = await mount(<Shown />);
  expect(root.textContent).toBe('loading');
  changed();
  answers[1]?.({ ok: true, value: 'new' });
  await settle();
  answers[0]?.({ ok: false, error: 'lost' });
  await settle();
  expect(root.textContent).toBe('new');
  changed();
  answers[2]?.({ ok: false, error: 'lost' });
  await settle();
  expect(root.textContent).toBe('failed');
});

it('says that it tries again, once, and keeps the place of the keyboard while it does', async () => {
  const answers: ((answer: Result<string>) => void)[] = [];
  const load = () => new Promise<Result<string>>((resolve) => void answers.push(resolve));
  const onChange = () => () => undefined;
  function Shown() {
    const { loaded, reload } = useLoaded(load, onChange);
    if (loaded.state === 'ready') return <p>{loaded.view}</p>;
    if (loaded.state === 'loading') return <p />;
    return <Failed title="It failed" error={loaded.error} onRetry={reload} />;
  }
  const root = await mount(<Shown />);
  answers[0]?.({ ok: false, error: 'lost' });
  await settle();
  const retry = byText(root, 'button', en['common.retry']);
  retry.focus();
  await click(retry);
  expect(retry.textContent).toBe(en['common.loading']);
  await click(retry);
  expect(answers).toHaveLength(2);
  answers[1]?.({ ok: false, error: 'lost' });
  await settle();
  expect(document.activeElement).toBe(retry);
  expect(retry.textContent).toBe(en['common.retry']);
  await click(retry);
  answers[2]?.({ ok: true, value: 'there' });
  await settle();
  expect(root.textContent).toBe('there');
});
