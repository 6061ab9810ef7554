import type { Sender } from '../browser/server.ts';
import { REQUEST_ROLES } from '../protocol.ts';
import { heldUnlessFailed } from './held-unless-failed.ts';
import type { HandlersFor } from './stored.ts';

/**
 * The handlers of one part of the protocol, whose module is evaluated when the first of them is
 * asked for: the background is started anew for nearly every page, and most starts need none of
 * them. One that failed is evaluated anew for the next who asks. In Chromium the background is one
 * file, of which `import()` evaluates a part and loads nothing.
 */
export function whenAsked<Prefix extends string>(
  prefix: Prefix,
  load: () => Promise<HandlersFor<Prefix>>,
): HandlersFor<Prefix> {
  const part = heldUnlessFailed(load);
  const types = Object.keys(REQUEST_ROLES).filter((type) => type.startsWith(`${prefix}/`));
  const handlers = types.map((type) => [
    type,
    async (request: unknown, sender: Sender) => {
      const handler = ((await part.get()) as unknown as Untyped)[type];
      if (!handler) throw new Error(`nobody answers ${type}`);
      return handler(request, sender);
    },
  ]);
  return Object.fromEntries(handlers) as unknown as HandlersFor<Prefix>;
}

/**
 * Handlers of any requests. To compare the types of all requests with those of a prefix that is
 * not known yet takes the compiler longer than everything else in the project.
 */
type Untyped = Readonly<Record<string, (request: unknown, sender: Sender) => Promise<unknown>>>;
