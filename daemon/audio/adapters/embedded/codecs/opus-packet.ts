/** Pure: what Opus says of itself (RFC 7845 for its header, RFC 6716 for its packets). */

/** Samples at 48 kHz that come before the audio, from the identification header of RFC 7845 §5.1. */
export function opusPreSkip(head: Uint8Array): number {
  return head.length >= 12 ? head[10]! | (head[11]! << 8) : 0;
}

/** Milliseconds of a frame by the upper five bits of a packet's first byte (RFC 6716 §3.1): speech, both, and music. */
const SPEECH_FRAME_MS = [10, 20, 40, 60];
const HYBRID_FRAME_MS = [10, 20];
const MUSIC_FRAME_MS = [2.5, 5, 10, 20];
const FRAME_MS = [...SPEECH_FRAME_MS, ...SPEECH_FRAME_MS, ...SPEECH_FRAME_MS, ...HYBRID_FRAME_MS, ...HYBRID_FRAME_MS, ...MUSIC_FRAME_MS, ...MUSIC_FRAME_MS, ...MUSIC_FRAME_MS, ...MUSIC_FRAME_MS];
const LONGEST_PACKET_MS = 120;

/** What a packet lasts: its frames are of one length, and are one, two or as many as its second byte says (RFC 6716 §3.2). */
export function opusPacketSeconds(packet: Uint8Array): number {
  const [first = 0, second = 0] = packet;
  const code = first & 3;
  const frames = code === 0 ? 1 : code === 3 ? second & 0x3f : 2;
  return Math.min(LONGEST_PACKET_MS, frames * FRAME_MS[first >> 3]!) / 1000;
}
