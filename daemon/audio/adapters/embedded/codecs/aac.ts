/** AAC by FAAD2 (WebAssembly). GPL-2.0, so an optional package that only this program, a process of its own, loads. */
import { nothingDecoded, type PacketDecoder } from '../audio-piece.ts';
import { loadOptional } from './optional-package.ts';

/** FAAD2 gives nothing for the first frame, whose overlap is not complete. */
const FRAME_SAMPLES = 1024;

/** `configuration` is the AudioSpecificConfig. @throws ColloquyError `audio_unsupported` without the package, Error for a configuration that FAAD2 does not know. */
export async function createAacDecoder(path: string, configuration: Uint8Array, sampleRate: number): Promise<PacketDecoder> {
  const { decoder } = await loadOptional(path, 'AAC', '@audio/decode-aac', () => import('@audio/decode-aac'));
  const faad = await decoder({ asc: configuration });
  let isFirst = true;
  return {
    withheldSeconds: FRAME_SAMPLES / sampleRate,
    lagSeconds: 0,
    longestSeconds: () => FRAME_SAMPLES / sampleRate,
    decode: (packets) => {
      const { channelData, sampleRate: rate, errors = 0 } = faad.decode([...packets]) as ReturnType<typeof faad.decode> & { errors?: number };
      const failed = channelData.length === 0 ? packets.length : errors;
      const withheld = isFirst ? 1 : 0;
      isFirst = false;
      return Promise.resolve({ channels: channelData, sampleRate: rate, failedPackets: Math.max(0, failed - withheld) });
    },
    flush: () => Promise.resolve(nothingDecoded),
    free: () => {
      faad.free();
    },
  };
}
