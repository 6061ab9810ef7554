// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { useLoaded } from '../../components/common/use-loaded.ts';
import type { Result } from '../../lib/model/result.ts';
import { mount, settle } from './mount.tsx';

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
