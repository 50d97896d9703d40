import { MPEGDecoder } from 'mpg123-decoder';
import { readMpegFrame } from '../../../container/mpeg-frame.ts';
import { nothingDecoded, type PacketDecoder } from '../audio-piece.ts';

/** MP3 frames by mpg123 (WebAssembly). It gives two channels for mono too, which the average undoes. */
export async function createMp3Decoder(): Promise<PacketDecoder> {
  // The container says what to cut at both ends; left to mpg123, that would happen twice.
  const decoder = new MPEGDecoder({ enableGapless: false });
  await decoder.ready;
  return {
    withheldSeconds: 0,
    lagSeconds: 0,
    longestSeconds: (packet) => {
      const header = readMpegFrame(packet);
      return header === null ? Number.POSITIVE_INFINITY : header.samples / header.sampleRate;
    },
    decode: (packets) => {
      const { channelData, sampleRate, errors } = decoder.decode(Buffer.concat(packets));
      return Promise.resolve({ channels: channelData, sampleRate, failedPackets: errors.length });
    },
    flush: () => Promise.resolve(nothingDecoded),
    free: () => {
      decoder.free();
    },
  };
}
