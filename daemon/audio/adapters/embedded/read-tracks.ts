/** Containers that mediabunny takes apart: ISO base media, Matroska, Ogg. */
import { EncodedPacketSink, type Input, type InputAudioTrack } from 'mediabunny';
import { mixInterleaved } from '../../mono-mix.ts';
import { foreignCodec, missingTrack } from '../../audio-failures.ts';
import { openDemuxer } from '../../container/demuxer.ts';
import type { Inspection } from '../../container/inspection.ts';
import { decodePcm, isPcmEncoding, type PcmEncoding } from '../../container/pcm-encoding.ts';
import type { AudioPiece, PacketDecoder, ReadPieces } from './audio-piece.ts';
import { opusPreSkip } from './codecs/opus-packet.ts';
import { decodePackets, type Packet } from './packet-pieces.ts';

const OPUS_RATE = 48_000;
/** mediabunny's names for PCM, where they differ from ffmpeg's: `pcm-s16` is little-endian. */
const PCM_NAMES: Readonly<Record<string, PcmEncoding>> = {
  'pcm-u8': 'pcm_u8', 'pcm-s8': 'pcm_s8', 'pcm-s16': 'pcm_s16le', 'pcm-s16be': 'pcm_s16be', 'pcm-s24': 'pcm_s24le', 'pcm-s24be': 'pcm_s24be',
  'pcm-s32': 'pcm_s32le', 'pcm-s32be': 'pcm_s32be', 'pcm-f32': 'pcm_f32le', 'pcm-f32be': 'pcm_f32be', 'pcm-f64': 'pcm_f64le', 'pcm-f64be': 'pcm_f64be',
  ulaw: 'pcm_mulaw', alaw: 'pcm_alaw',
};

export const readTracks: ReadPieces = async function* (file, inspection) {
  const input = openDemuxer(file);
  try {
    const [track] = await input.getAudioTracks();
    if (track === undefined) throw missingTrack(file.path);
    const pcm = PCM_NAMES[(await track.getCodec()) ?? ''];
    if (pcm !== undefined && isPcmEncoding(pcm)) yield* pcmPieces(await packetsOf(input, track, inspection, 0), track, pcm);
    else yield* await compressedPieces(file.path, input, track, inspection);
  } finally {
    input.dispose();
  }
};

async function compressedPieces(path: string, input: Input, track: InputAudioTrack, inspection: Inspection): Promise<AsyncGenerator<AudioPiece>> {
  const decoder = await decoderFor(path, track, inspection);
  // mediabunny counts the packets' times from the start of the run-up in Matroska and Ogg; in MP4 they are below zero there.
  const countsRunUp = inspection.codec === 'opus' && ['matroska', 'webm', 'ogg'].includes(inspection.container);
  const runUp = countsRunUp ? opusPreSkip(await description(track)) / OPUS_RATE : 0;
  return decodePackets(await packetsOf(input, track, inspection, runUp), decoder);
}

/** Loads only the codec that is needed: each is some hundred kilobytes of WebAssembly. @throws ColloquyError `audio_unsupported`. */
async function decoderFor(path: string, track: InputAudioTrack, inspection: Inspection): Promise<PacketDecoder> {
  const { codec, layout } = inspection;
  if (codec === 'alac' && layout.kind === 'tracks') {
    const configuration = layout.configuration ?? (await description(track));
    if (configuration.length >= 24) return (await import('./codecs/alac.ts')).createAlacDecoder(configuration);
  }
  switch (await track.getCodec()) {
    case 'aac':
      return (await import('./codecs/aac.ts')).createAacDecoder(path, await description(track), await track.getSampleRate());
    case 'mp3':
      return (await import('./codecs/mp3.ts')).createMp3Decoder();
    case 'opus':
      return (await import('./codecs/opus.ts')).createOpusDecoder(await description(track));
    case 'vorbis':
      return (await import('./codecs/vorbis.ts')).createVorbisDecoder(await description(track));
    case 'flac':
      return (await import('./codecs/flac.ts')).createFlacDecoder(await description(track));
    default:
      throw foreignCodec(path, codec);
  }
}

async function description(track: InputAudioTrack): Promise<Uint8Array> {
  // Its type is a browser's (WebCodecs AudioDecoderConfig), which Node does not declare.
  const configuration = (await track.getDecoderConfig()) as unknown as { description?: ArrayBuffer | Uint8Array } | null;
  const bytes = configuration?.description;
  if (bytes === undefined) return new Uint8Array(0);
  return ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : new Uint8Array(bytes);
}

/** In the order of time. A file whose every track begins late (a live capture) is moved to begin at 0, as players do. */
async function packetsOf(input: Input, track: InputAudioTrack, { declaredSeconds }: Inspection, runUpSeconds: number): Promise<AsyncGenerator<Packet>> {
  const origin = Math.max(0, await input.getFirstTimestamp()) + runUpSeconds;
  return (async function* () {
    for await (const packet of new EncodedPacketSink(track).packets()) {
      const atSeconds = packet.timestamp - origin;
      const fraction = declaredSeconds ? Math.max(0, Math.min(1, atSeconds / declaredSeconds)) : 0;
      yield { data: packet.data, atSeconds, seconds: packet.duration, fraction };
    }
  })();
}

async function* pcmPieces(packets: AsyncGenerator<Packet>, track: InputAudioTrack, encoding: PcmEncoding): AsyncGenerator<AudioPiece> {
  const [channels, sampleRate] = [await track.getNumberOfChannels(), await track.getSampleRate()];
  for await (const { data, atSeconds, fraction } of packets) {
    yield { samples: { sampleRate, ...mixInterleaved(decodePcm(data, encoding), channels) }, atSeconds, lostSeconds: 0, fraction };
  }
}
