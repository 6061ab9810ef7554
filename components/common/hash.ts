import { useEffect, useState } from 'preact/hooks';

/** The fragment of the page's address as it changes, with its "#". */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

/** A part of a fragment decoded; as it stands where it is no encoding of ours. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * What a fragment such as `#new-claim=…` asks of a part of its page, decoded; "" where it says no
 * more than the part or is no encoding of ours, null where it is another part's.
 */
export function askedIn(hash: string, part: string): string | null {
  const [name, asked = ''] = hash.split(/=(.*)/s);
  if (name !== `#${part}`) return null;
  try {
    return decodeURIComponent(asked);
  } catch {
    return '';
  }
}
