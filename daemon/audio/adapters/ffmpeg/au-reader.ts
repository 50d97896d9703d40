/** Pure: 32-bit floats in the AU format (Sun, "Audio file format", 1992), from a pipe, to one channel and what tells two apart. */
import { SAMPLE_RATE_HZ } from '#schemas/audio';
import type { DecodedSamples } from '../../audio-decoder.ts';
import { mixInterleaved } from '../../mono-mix.ts';

const MAGIC = 0x2e73_6e64;
const ENCODING_FLOAT = 6;
const FIXED_HEADER_BYTES = 24;
const SAMPLE_BYTES = 4;

/** Takes bytes as they come and gives the samples that are whole by then. @throws RangeError for another format or rate. */
export function createAuReader(): (bytes: Uint8Array) => DecodedSamples {
  let rest = Buffer.alloc(0);
  let channels: number | null = null;
  return (bytes) => {
    let all = Buffer.concat([rest, bytes]);
    if (channels === null) {
      const headerBytes = all.length >= FIXED_HEADER_BYTES ? all.readUInt32BE(4) : Number.POSITIVE_INFINITY;
      if (all.length >= headerBytes) {
        channels = readChannels(all);
        all = all.subarray(headerBytes);
      }
    }
    if (channels === null) {
      rest = all;
      return { sampleRate: SAMPLE_RATE_HZ, values: new Float32Array(0) };
    }
    const whole = all.length - (all.length % (SAMPLE_BYTES * channels));
    rest = Buffer.from(all.subarray(whole));
    return { sampleRate: SAMPLE_RATE_HZ, ...mixInterleaved(readFloats(all.subarray(0, whole)), channels) };
  };
}

function readChannels(header: Buffer): number {
  const [encoding, sampleRate, channels] = [header.readUInt32BE(12), header.readUInt32BE(16), header.readUInt32BE(20)];
  if (header.readUInt32BE(0) !== MAGIC || encoding !== ENCODING_FLOAT || sampleRate !== SAMPLE_RATE_HZ || channels === 0) {
    throw new RangeError(`Not AU in floats at ${SAMPLE_RATE_HZ} Hz: encoding ${encoding}, ${sampleRate} Hz, ${channels} channels.`);
  }
  return channels;
}

function readFloats(bytes: Buffer): Float32Array {
  const values = new Float32Array(bytes.length / SAMPLE_BYTES);
  for (let i = 0; i < values.length; i += 1) values[i] = bytes.readFloatBE(i * SAMPLE_BYTES);
  return values;
}
