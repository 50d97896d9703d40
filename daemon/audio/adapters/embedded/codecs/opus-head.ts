/** Pure: samples at 48 kHz that come before the audio, from the identification header of RFC 7845 §5.1. */
export function opusPreSkip(head: Uint8Array): number {
  return head.length >= 12 ? head[10]! | (head[11]! << 8) : 0;
}
