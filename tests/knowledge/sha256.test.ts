import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Sha256, sha256 } from '../../lib/knowledge/sha256.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

it('agrees with the platform on any bytes, whole or in pieces', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
      const expected = createHash('sha256').update(bytes).digest('hex');
      expect(hex(sha256(bytes))).toBe(expected);
      const pieces = new Sha256().update(bytes.subarray(0, cut)).update(bytes.subarray(cut));
      expect(hex(pieces.digest())).toBe(expected);
    }),
  );
});
