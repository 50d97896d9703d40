import { FLACDecoder } from '@wasm-audio-decoders/flac';
import { startsWith, viewOf } from '../../../container/bytes.ts';
import type { DecodedAudio, PacketDecoder } from '../audio-piece.ts';

/** "fLaC" and the header of the first block come before STREAMINFO. */
const STREAM_INFO_OFFSET = 8;
const STREAM_INFO_BYTES = 34;

/** FLAC frames by libFLAC (WebAssembly). `configuration` is the head of a FLAC file, as Matroska, MP4 and Ogg carry it. */
export async function createFlacDecoder(configuration: Uint8Array): Promise<PacketDecoder> {
  const decoder = new FLACDecoder();
  await decoder.ready;
  const longest = longestSeconds(configuration);
  const decode = async (packets: readonly Uint8Array[]): Promise<DecodedAudio> => {
    const { channelData, sampleRate, errors } = await decoder.decodeFrames([...packets]);
    return { channels: channelData, sampleRate, failedPackets: errors.length };
  };
  return {
    withheldSeconds: 0,
    lagSeconds: 0,
    longestSeconds: () => longest,
    decode,
    flush: () => decode([]),
    free: () => {
      decoder.free();
    },
  };
}

/** The largest block over the rate, as STREAMINFO has them (RFC 9639 §8.2). */
function longestSeconds(configuration: Uint8Array): number {
  if (!startsWith(configuration, 'fLaC') || configuration.length < STREAM_INFO_OFFSET + STREAM_INFO_BYTES) return Number.POSITIVE_INFINITY;
  const info = viewOf(configuration.subarray(STREAM_INFO_OFFSET));
  return info.getUint16(2) / (info.getUint32(10) >>> 12);
}
