import type { Meaning } from '../../lib/meaning/model';

/** One hash (SHA-256, hexadecimal) of every bit of the answers: equal where two platforms compute the same. Runs in browsers too. */
export async function fingerprint(meanings: Meaning[]): Promise<string> {
  const numbers = meanings.flatMap(({ vector, duty, categories }) => [...vector, duty, ...categories]);
  const hash = await crypto.subtle.digest('SHA-256', Float32Array.from(numbers));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
