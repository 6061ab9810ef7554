/**
 * SHA-256 (FIPS 180-4), synchronous and incremental, for the checksums of packs: WebCrypto's is
 * asynchronous and takes only whole buffers.
 */

const ROUNDS = 64;

function isPrime(n: number): boolean {
  for (let i = 2; i * i <= n; i++) if (n % i === 0) return false;
  return true;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (isPrime(n)) primes.push(n);
  return primes;
}

/** The first 32 bits of the fractional part, as the standard derives its constants. */
function fraction(value: number): number {
  return ((value - Math.floor(value)) * 0x100000000) | 0;
}

interface Constants {
  readonly rounds: Int32Array;
  readonly initial: Int32Array;
}

let made: Constants | null = null;

/** The constants of the standard, made when a digest is first wanted. */
function constants(): Constants {
  made ??= {
    rounds: Int32Array.from(firstPrimes(ROUNDS), (prime) => fraction(Math.cbrt(prime))),
    initial: Int32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime))),
  };
  return made;
}

const rotate = (x: number, bits: number) => (x >>> bits) | (x << (32 - bits));

/** Feed bytes with `update`, then take the `digest` once. */
export class Sha256 {
  readonly #rounds = constants().rounds;
  readonly #state = constants().initial.slice();
  readonly #block = new Uint8Array(64);
  readonly #view = new DataView(this.#block.buffer);
  readonly #words = new Int32Array(ROUNDS);
  #filled = 0;
  #length = 0;

  update(bytes: Uint8Array): this {
    this.#length += bytes.length;
    let at = 0;
    while (at < bytes.length) {
      const take = Math.min(64 - this.#filled, bytes.length - at);
      this.#block.set(bytes.subarray(at, at + take), this.#filled);
      this.#filled += take;
      at += take;
      if (this.#filled === 64) {
        this.#compress();
        this.#filled = 0;
      }
    }
    return this;
  }

  /** The 32 bytes of the digest. */
  digest(): Uint8Array {
    const bits = this.#length * 8;
    this.update(Uint8Array.of(0x80));
    while (this.#filled !== 56) this.update(Uint8Array.of(0));
    this.#view.setUint32(56, Math.floor(bits / 0x100000000));
    this.#view.setUint32(60, bits >>> 0);
    this.#compress();
    const digest = new Uint8Array(32);
    const out = new DataView(digest.buffer);
    for (const [index, word] of this.#state.entries()) out.setInt32(index * 4, word);
    return digest;
  }

  #compress(): void {
    const w = this.#words;
    for (let t = 0; t < 16; t++) w[t] = this.#view.getInt32(t * 4);
    for (let t = 16; t < ROUNDS; t++) {
      const x = w[t - 15] ?? 0;
      const y = w[t - 2] ?? 0;
      const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
      const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
      w[t] = ((w[t - 16] ?? 0) + s0 + (w[t - 7] ?? 0) + s1) | 0;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#state;
    for (let t = 0; t < ROUNDS; t++) {
      const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (this.#rounds[t] ?? 0) + (w[t] ?? 0)) | 0;
      const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t1) | 0;
      d = c;
      c = b;
      b = a;
      a = (t1 + t2) | 0;
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) {
      this.#state[index] = ((this.#state[index] ?? 0) + value) | 0;
    }
  }
}

/** The SHA-256 of bytes, as 32 bytes. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return new Sha256().update(bytes).digest();
}
