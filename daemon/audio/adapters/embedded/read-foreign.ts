import { foreignCodec } from '../../audio-failures.ts';
import type { ReadPieces } from './audio-piece.ts';

/** A codec that is not built in: it is said, with the remedy. */
// eslint-disable-next-line require-yield -- it has the shape of a reader and nothing to give
export const readForeign: ReadPieces = async function* (file, { codec }) {
  await Promise.resolve();
  throw foreignCodec(file.path, codec);
};
