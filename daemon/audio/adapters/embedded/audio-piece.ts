/** The parts between file and samples that every codec of the embedded decoder shares. */
import type { DecodedSamples } from '../../audio-decoder.ts';
import type { Inspection } from '../../container/inspection.ts';
import type { RecordingFile } from '../../container/recording-file.ts';

/** A stretch of decoded audio at the rate of the recording. */
export interface AudioPiece {
  readonly samples: DecodedSamples;
  /** Where its first sample belongs, in seconds; null: right behind the piece before. Below zero is the codec's own run-up. */
  readonly atSeconds: number | null;
  /** Audio that should have come with this piece and could not be decoded. */
  readonly lostSeconds: number;
  /** Share of the file that has been read, 0 … 1. */
  readonly fraction: number;
}

/** Decodes a whole recording, piece by piece; pieces are pulled, so that no more is read than is used. */
export type ReadPieces = (file: RecordingFile, inspection: Inspection) => AsyncGenerator<AudioPiece>;

/** What a codec makes of some packets. */
export interface DecodedAudio {
  readonly channels: readonly Float32Array[];
  readonly sampleRate: number;
  readonly failedPackets: number;
}

/** A codec that takes its packets one after another. */
export interface PacketDecoder {
  /** Samples at the start of the stream that never come out. */
  readonly withheldSeconds: number;
  /** By how much its output may lag behind its packets. */
  readonly lagSeconds: number;
  /** What this packet lasts at most, by its codec: a container may say more (a pause, told as a long packet; or the time until the next one, whatever is missing between them). */
  longestSeconds(packet: Uint8Array): number;
  decode(packets: readonly Uint8Array[]): Promise<DecodedAudio>;
  flush(): Promise<DecodedAudio>;
  free(): void;
}

export const nothingDecoded: DecodedAudio = { channels: [], sampleRate: 0, failedPackets: 0 };
