import { decodeAlacPacket, readAlacConfiguration } from '../alac/alac-decoder.ts';
import type { PacketDecoder } from '../audio-piece.ts';
import { joinChannels } from './join-channels.ts';

/** `configuration` is the ALACSpecificConfig. A damaged packet counts as failed and gives nothing. */
export function createAlacDecoder(configuration: Uint8Array): PacketDecoder {
  const settings = readAlacConfiguration(configuration);
  const decode = (packets: readonly Uint8Array[]) => {
    let failedPackets = 0;
    const parts = packets.map((packet) => {
      try {
        return decodeAlacPacket(packet, settings);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        failedPackets += 1;
        return [];
      }
    });
    return Promise.resolve({ channels: joinChannels(parts), sampleRate: settings.sampleRate, failedPackets });
  };
  return { withheldSeconds: 0, lagSeconds: 0, longestSeconds: () => settings.frameLength / settings.sampleRate, decode, flush: () => decode([]), free: () => undefined };
}
