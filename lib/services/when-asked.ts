import type { Handlers } from '../browser/server.ts';
import { REQUEST_ROLES } from '../protocol.ts';
import type { HandlersFor } from './stored.ts';

/**
 * The handlers of one part of the protocol, whose module is evaluated when the first of them is
 * asked for: the background is started anew for nearly every page, and most starts need none of
 * them. In Chromium the background is one file, of which `import()` evaluates a part and loads nothing.
 */
export function whenAsked<Prefix extends string>(
  prefix: Prefix,
  load: () => Promise<HandlersFor<Prefix>>,
): HandlersFor<Prefix> {
  let loading: Promise<HandlersFor<Prefix>> | null = null;
  const types = Object.keys(REQUEST_ROLES).filter((type) => type.startsWith(`${prefix}/`));
  type Type = keyof HandlersFor<Prefix> & keyof Handlers;
  const handlers = types.map((type) => [
    type,
    async (...asked: Parameters<Handlers[Type]>) => {
      loading ??= load();
      const handler = (await loading)[type as Type] as (...args: typeof asked) => unknown;
      return handler(...asked);
    },
  ]);
  return Object.fromEntries(handlers) as HandlersFor<Prefix>;
}
