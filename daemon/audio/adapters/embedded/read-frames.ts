/** Containers that are walked here: bare MP3 and AAC frames, and packets by a table (CAF). */
import { readAdtsFrame } from '../../container/adts.ts';
import { walkFrames } from '../../container/frame-walk.ts';
import { readMpegFrame, readMpegTag } from '../../container/mpeg-frame.ts';
import type { RecordingFile } from '../../container/recording-file.ts';
import type { PacketTableLayout } from '../../container/inspection.ts';
import type { ReadPieces } from './audio-piece.ts';
import { decodePackets, type Packet } from './packet-pieces.ts';

export const readMpeg: ReadPieces = async function* (file, { layout }) {
  if (layout.kind !== 'mpeg') throw new TypeError('No MP3.');
  const startSeconds = -layout.delaySamples / layout.sampleRate;
  yield* decodePackets(mpegPackets(file, startSeconds), await (await import('./codecs/mp3.ts')).createMp3Decoder());
};

async function* mpegPackets(file: RecordingFile, startSeconds: number): AsyncGenerator<Packet> {
  let atSeconds: number | null = null;
  for await (const { offset, header, isCut } of walkFrames(file, readMpegFrame)) {
    if (isCut) return;
    const data = await file.read(offset, header.bytes);
    // The tag is in a frame of silence that is no part of the recording.
    if (atSeconds === null && readMpegTag(data, header) !== null) {
      atSeconds = startSeconds;
      continue;
    }
    atSeconds ??= startSeconds;
    const seconds = header.samples / header.sampleRate;
    yield { data, atSeconds, seconds, fraction: offset / file.size };
    atSeconds += seconds;
  }
}

export const readAdts: ReadPieces = async function* (file) {
  for await (const { header } of walkFrames(file, readAdtsFrame)) {
    const { createAacDecoder } = await import('./codecs/aac.ts');
    yield* decodePackets(adtsPackets(file), await createAacDecoder(file.path, header.configuration, header.sampleRate));
    return;
  }
};

async function* adtsPackets(file: RecordingFile): AsyncGenerator<Packet> {
  for await (const { offset, header, isCut } of walkFrames(file, readAdtsFrame)) {
    if (isCut) return;
    const data = await file.read(offset + header.headerBytes, header.bytes - header.headerBytes);
    yield { data, atSeconds: null, seconds: header.samples / header.sampleRate, fraction: offset / file.size };
  }
}

export const readPacketTable: ReadPieces = async function* (file, { codec, layout }) {
  if (layout.kind !== 'packet-table') throw new TypeError('No table of packets.');
  const decoder =
    codec === 'alac'
      ? (await import('./codecs/alac.ts')).createAlacDecoder(layout.configuration)
      : await (await import('./codecs/aac.ts')).createAacDecoder(file.path, layout.configuration, layout.sampleRate);
  yield* decodePackets(tablePackets(file, layout), decoder);
};

async function* tablePackets(file: RecordingFile, layout: PacketTableLayout): AsyncGenerator<Packet> {
  const seconds = layout.framesPerPacket / layout.sampleRate;
  let [offset, atSeconds] = [layout.dataOffset, -layout.primingFrames / layout.sampleRate];
  for (const bytes of layout.packetBytes) {
    yield { data: await file.read(offset, bytes), atSeconds, seconds, fraction: offset / file.size };
    offset += bytes;
    atSeconds += seconds;
  }
}
