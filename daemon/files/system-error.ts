/**
 * The system's error code (`ENOENT`) of a thrown value, or undefined. Asks for the property instead of the class, since errors
 * of Node's own modules come from another realm when code runs in a sandbox.
 */
export function systemErrorCode(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return undefined;
  return typeof thrown.code === 'string' ? thrown.code : undefined;
}

/** A thrown value in words. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}
