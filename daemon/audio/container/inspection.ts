/** What a look at a recording's structure tells, before anything is decoded. Both decoders start from it, so that they agree. */
import type { DecodedFile } from '../audio-decoder.ts';

export interface Inspection {
  readonly container: string;
  /** Named as ffmpeg names it: `aac`, `opus`, `pcm_s24le`. */
  readonly codec: string;
  /** Length that the container declares for the whole recording; null when it declares none. */
  readonly declaredSeconds: number | null;
  /** Length of the audio track itself, where the container knows it for sure: what is decoded is held against it. */
  readonly exactSeconds: number | null;
  /** Where the audio ends to the sample; what a codec gives beyond is padding. */
  readonly endSeconds: number | null;
  readonly damage: Damage | null;
  readonly tags: DecodedFile['tags'];
  readonly layout: AudioLayout;
}

export interface Damage {
  readonly kind: 'truncated' | 'damaged';
  /** One sentence for the user. */
  readonly cause: string;
  /** Audio before the damage; null when it cannot be told. */
  readonly readableSeconds: number | null;
}

/** Where the audio lies in the file and how it is packed. */
export type AudioLayout =
  | PcmLayout
  | PacketTableLayout
  | MpegLayout
  | { readonly kind: 'adts' }
  /** A codec that only ffmpeg may know. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'flac' }
  | { readonly kind: 'ogg'; readonly isChained: boolean }
  | { readonly kind: 'asf'; readonly hasVideo: boolean }
  /** ISO base media and Matroska: packets by the demuxer. */
  | { readonly kind: 'tracks'; readonly configuration: Uint8Array | null };

export interface PcmLayout {
  readonly kind: 'pcm';
  readonly channels: number;
  readonly sampleRate: number;
  readonly dataOffset: number;
  readonly dataBytes: number;
}

/** Compressed packets one after another, their sizes in a table (CAF). */
export interface PacketTableLayout {
  readonly kind: 'packet-table';
  readonly configuration: Uint8Array;
  readonly sampleRate: number;
  readonly framesPerPacket: number;
  readonly primingFrames: number;
  readonly dataOffset: number;
  readonly packetBytes: Uint32Array;
}

export interface MpegLayout {
  readonly kind: 'mpeg';
  readonly sampleRate: number;
  /** Samples at the start that only the codec put there. */
  readonly delaySamples: number;
}

export const noTags: DecodedFile['tags'] = { title: null, recordedAt: null };

/** Less than this may be missing before a recording counts as broken: nothing that anyone could hear. */
export const TOLERATED_LOSS_SECONDS = 0.1;
