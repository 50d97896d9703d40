/** From packets to pieces of audio, the same for every container and codec. */
import { mixChannels } from '../../mono-mix.ts';
import type { AudioPiece, DecodedAudio, PacketDecoder } from './audio-piece.ts';

export interface Packet {
  readonly data: Uint8Array;
  /** Where it belongs; null: behind the one before. */
  readonly atSeconds: number | null;
  readonly seconds: number;
  readonly fraction: number;
}

/** So many packets are decoded at once: about a second. */
const BATCH_PACKETS = 48;
/** Recorders pause, and packets of silence are left out: time stamps further apart than this are a gap, not rounding. */
const GAP_SECONDS = 0.1;

/** Frees the decoder at the end, also when it is not read to the end. */
export async function* decodePackets(packets: AsyncIterable<Packet>, decoder: PacketDecoder): AsyncGenerator<AudioPiece> {
  try {
    let batch: Packet[] = [];
    let expectedAt: number | null = null;
    // Before the first packet the place is told in full; later only where there is a gap.
    let atSeconds: number | null = null;
    let isFirst = true;
    for await (const packet of packets) {
      const isGap = packet.atSeconds !== null && expectedAt !== null && packet.atSeconds - expectedAt > GAP_SECONDS;
      if (batch.length > 0 && (batch.length >= BATCH_PACKETS || isGap)) {
        yield piece(await decoder.decode(batch.map(({ data }) => data)), batch, atSeconds, decoder.longestPacketSeconds);
        [batch, atSeconds] = [[], null];
      }
      if (isFirst && packet.atSeconds !== null) atSeconds = packet.atSeconds + decoder.withheldSeconds;
      if (isGap) atSeconds = packet.atSeconds;
      isFirst = false;
      expectedAt = packet.atSeconds === null ? null : packet.atSeconds + Math.min(packet.seconds, decoder.longestPacketSeconds);
      batch.push(packet);
    }
    if (batch.length > 0) yield piece(await decoder.decode(batch.map(({ data }) => data)), batch, atSeconds, decoder.longestPacketSeconds);
    yield piece(await decoder.flush(), [], null, decoder.longestPacketSeconds);
  } finally {
    decoder.free();
  }
}

function piece({ channels, sampleRate, failedPackets }: DecodedAudio, batch: readonly Packet[], atSeconds: number | null, longestPacketSeconds: number): AudioPiece {
  const last = batch.at(-1);
  return {
    samples: { sampleRate, ...mixChannels(channels) },
    atSeconds,
    lostSeconds: failedPackets * Math.min(last?.seconds ?? 0, longestPacketSeconds),
    fraction: last?.fraction ?? 1,
  };
}
