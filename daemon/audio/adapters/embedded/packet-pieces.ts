/** From packets to pieces of audio, the same for every container and codec. */
import { mixChannels } from '../../mono-mix.ts';
import type { AudioPiece, DecodedAudio, PacketDecoder } from './audio-piece.ts';
import { SMALLEST_GAP_SECONDS } from './timeline.ts';

export interface Packet {
  readonly data: Uint8Array;
  /** Where it belongs; null: behind the one before. */
  readonly atSeconds: number | null;
  readonly seconds: number;
  readonly fraction: number;
}

/** So many packets are decoded at once: about a second. */
const BATCH_PACKETS = 48;

/**
 * Each batch tells where it begins, and ends where a packet is missing: what stands behind it is then put in its place ({@link placeInTime}), and what is
 * missing here and there does not add up. Frees the decoder at the end, also when it is not read to the end.
 */
export async function* decodePackets(packets: AsyncIterable<Packet>, decoder: PacketDecoder): AsyncGenerator<AudioPiece> {
  try {
    let batch: Packet[] = [];
    // By what the packets of the batch last; what the container says of each may hold what is missing behind it.
    let expectedAt: number | null = null;
    let isFirst = true;
    const decoded = async (): Promise<AudioPiece> => {
      const atSeconds = batch[0]!.atSeconds;
      const made = piece(await decoder.decode(batch.map(({ data }) => data)), batch, atSeconds === null ? null : atSeconds + (isFirst ? decoder.withheldSeconds : -decoder.lagSeconds), decoder);
      [batch, isFirst] = [[], false];
      return made;
    };
    for await (const packet of packets) {
      const isGap = packet.atSeconds !== null && expectedAt !== null && packet.atSeconds - expectedAt > SMALLEST_GAP_SECONDS;
      if (batch.length >= BATCH_PACKETS || (batch.length > 0 && isGap)) yield await decoded();
      const from: number | null = batch.length === 0 ? packet.atSeconds : expectedAt;
      expectedAt = from === null ? null : from + secondsOf(packet, decoder);
      batch.push(packet);
    }
    if (batch.length > 0) yield await decoded();
    yield piece(await decoder.flush(), [], null, decoder);
  } finally {
    decoder.free();
  }
}

function piece({ channels, sampleRate, failedPackets }: DecodedAudio, batch: readonly Packet[], atSeconds: number | null, decoder: PacketDecoder): AudioPiece {
  const last = batch.at(-1);
  return {
    samples: { sampleRate, ...mixChannels(channels) },
    atSeconds,
    lostSeconds: last === undefined ? 0 : failedPackets * secondsOf(last, decoder),
    fraction: last?.fraction ?? 1,
  };
}

/** Matroska does not say what the last packet of a cluster lasts. */
function secondsOf({ data, seconds }: Packet, decoder: PacketDecoder): number {
  const longest = decoder.longestSeconds(data);
  return seconds > 0 ? Math.min(seconds, longest) : longest;
}
