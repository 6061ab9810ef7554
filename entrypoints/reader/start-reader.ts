import { Reader } from './reader.ts';

/** Set on the isolated world's window: a second injection finds the first. */
const RUNNING = Symbol.for('sidelight.reader');

/** Starts the reader of this page, unless one is at work here. */
export function startReader(): void {
  const running = Reflect.get(globalThis, RUNNING) as (() => boolean) | undefined;
  if (running?.()) return;
  const reader = new Reader();
  Reflect.set(globalThis, RUNNING, () => reader.isAlive());
  void reader.read();
}
