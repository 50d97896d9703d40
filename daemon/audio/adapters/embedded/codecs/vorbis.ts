import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis';
import { viewOf } from '../../../container/bytes.ts';
import { writeOggPacket } from '../../../container/ogg-pages.ts';
import type { DecodedAudio, PacketDecoder } from '../audio-piece.ts';

const IDENTIFICATION_BYTES = 30;

/**
 * Vorbis packets by libvorbis (WebAssembly). The decoder takes Ogg only, so the packets, from whatever container,
 * are put into pages of their own.
 *
 * @param configuration The three header packets, laced as Matroska's CodecPrivate has them (RFC 9559 §6.7).
 */
export async function createVorbisDecoder(configuration: Uint8Array): Promise<PacketDecoder> {
  const decoder = new OggVorbisDecoder();
  await decoder.ready;
  let sequence = 0;
  const asPages = (packets: readonly Uint8Array[], isStart: boolean): Uint8Array => {
    const pages = packets.map((packet, index) => {
      // The granule position is not used by this decoder but for the last page, which is never written: the container knows the end.
      const { bytes, nextSequence } = writeOggPacket(packet, { sequence, granulePosition: 0, isFirst: isStart && index === 0, isLast: false });
      sequence = nextSequence;
      return bytes;
    });
    return Buffer.concat(pages);
  };
  const decode = async (bytes: Uint8Array): Promise<DecodedAudio> => {
    const { channelData, sampleRate, errors } = await decoder.decode(bytes);
    return { channels: channelData, sampleRate, failedPackets: errors.length };
  };
  const headers = readHeaders(configuration);
  const longest = longestSeconds(headers[0]!);
  await decode(asPages(headers, true));
  return {
    withheldSeconds: 0,
    // The first packet only begins to overlap; some containers count it as audio.
    lagSeconds: longest,
    longestSeconds: () => longest,
    decode: (packets) => decode(asPages(packets, false)),
    flush: async () => {
      const { channelData, sampleRate, errors } = await decoder.flush();
      return { channels: channelData, sampleRate, failedPackets: errors.length };
    },
    free: () => {
      decoder.free();
    },
  };
}

/** Half of the large block: the other half overlaps with the next one. Rate and sizes are in the identification header (Vorbis I §4.2.2). */
function longestSeconds(identification: Uint8Array): number {
  if (identification.length < IDENTIFICATION_BYTES) return Number.POSITIVE_INFINITY;
  return 2 ** (identification[28]! >> 4) / 2 / viewOf(identification).getUint32(12, true);
}

function readHeaders(configuration: Uint8Array): Uint8Array[] {
  let position = 1;
  const lengths = Array.from({ length: configuration[0] ?? 0 }, () => {
    let length = 0;
    let byte = 255;
    while (byte === 255) {
      byte = configuration[position] ?? 0;
      length += byte;
      position += 1;
    }
    return length;
  });
  const headers = lengths.map((length) => {
    position += length;
    return configuration.subarray(position - length, position);
  });
  return [...headers, configuration.subarray(position)];
}
