/** Codecs whose licence keeps them out of the main program come as optional packages. */
import { systemErrorCode } from '../../../../files/system-error.ts';
import { foreignCodec } from '../../../audio-failures.ts';

/** @throws ColloquyError `audio_unsupported` that names the remedy, when the package is not installed. */
export async function loadOptional<Package>(path: string, codec: string, name: string, load: () => Promise<Package>): Promise<Package> {
  try {
    return await load();
  } catch (error) {
    if (systemErrorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw foreignCodec(path, codec, `Install ffmpeg, which Colloquy uses when it is there, or the optional package ${name}.`);
  }
}
