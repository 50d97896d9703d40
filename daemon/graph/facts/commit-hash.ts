/** Pure: hashes of commits, whole (SHA-1 or SHA-256) and as people say them. */

/** As many digits as Git itself shows at least. */
export const SHORT_HASH_LENGTH = 7;

export function isWholeHash(hash: string): boolean {
  return /^(?:[\da-f]{40}|[\da-f]{64})$/u.test(hash);
}

export function isShortHash(hash: string): boolean {
  return /^[\da-f]{7,63}$/u.test(hash) && !isWholeHash(hash);
}
