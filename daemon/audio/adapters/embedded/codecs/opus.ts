import { OpusDecoder } from 'opus-decoder';
import { nothingDecoded, type PacketDecoder } from '../audio-piece.ts';
import { opusPacketSeconds } from './opus-packet.ts';

/** `head` is the identification header of RFC 7845 §5.1, which MP4 and Matroska carry too. */
export async function createOpusDecoder(head: Uint8Array): Promise<PacketDecoder> {
  const decoder = new OpusDecoder(layoutOf(head));
  await decoder.ready;
  return {
    withheldSeconds: 0,
    lagSeconds: 0,
    longestSeconds: opusPacketSeconds,
    decode: (packets) => {
      const { channelData, sampleRate, errors } = decoder.decodeFrames([...packets]);
      return Promise.resolve({ channels: channelData, sampleRate, failedPackets: errors.length });
    },
    flush: () => Promise.resolve(nothingDecoded),
    free: () => {
      decoder.free();
    },
  };
}

function layoutOf(head: Uint8Array): ConstructorParameters<typeof OpusDecoder>[0] {
  const channels = head[9] ?? 2;
  const family = head[18] ?? 0;
  if (family === 0 || head.length < 21 + channels) return { channels: Math.min(2, Math.max(1, channels)) };
  return { channels, streamCount: head[19]!, coupledStreamCount: head[20]!, channelMappingTable: [...head.subarray(21, 21 + channels)] };
}
