import { FLACDecoder } from '@wasm-audio-decoders/flac';
import type { DecodedAudio, PacketDecoder } from '../audio-piece.ts';

/** FLAC frames by libFLAC (WebAssembly). */
export async function createFlacDecoder(): Promise<PacketDecoder> {
  const decoder = new FLACDecoder();
  await decoder.ready;
  const decode = async (packets: readonly Uint8Array[]): Promise<DecodedAudio> => {
    const { channelData, sampleRate, errors } = await decoder.decodeFrames([...packets]);
    return { channels: channelData, sampleRate, failedPackets: errors.length };
  };
  return {
    withheldSeconds: 0,
    longestPacketSeconds: Number.POSITIVE_INFINITY,
    decode,
    flush: () => decode([]),
    free: () => {
      decoder.free();
    },
  };
}
