/** The words for everything that can be wrong with a recording's audio. One place, so that all decoders say the same. */
import { basename } from 'node:path';
import { fail, type ColloquyError } from '#schemas/failure';

const noNote = (path: string) => `No note is made from ${basename(path)}.`;
const unchanged = 'The recording itself is not changed.';

export function missingRecording(path: string, cause?: unknown): ColloquyError {
  return fail('recording_missing', { effect: noNote(path), cause: `There is no file ${path}.`, tip: 'Check the path; the file may have been moved, renamed or not synchronized yet.' }, { cause });
}

export function unreadableRecording(path: string, why: string, cause?: unknown): ColloquyError {
  return fail('recording_unreadable', { effect: noNote(path), cause: why, tip: 'Give Colloquy a plain file that the current user may read.' }, { cause });
}

export function changedRecording(path: string): ColloquyError {
  return fail('recording_changed', { effect: noNote(path), cause: 'The file changed or became shorter while it was read.', tip: 'It is taken again when it has come to rest.' });
}

export function unsupportedAudio(path: string, what: string, tip = 'Colloquy reads wav, mp3, m4a, aac, flac, ogg, opus, webm, mka, mkv, mp4, mov, caf, aiff and wma; with ffmpeg installed, more.'): ColloquyError {
  return fail('audio_unsupported', { effect: noNote(path), cause: what, tip });
}

/** A codec that only ffmpeg, or an optional package, knows. */
export function foreignCodec(path: string, codec: string, remedy = 'Install ffmpeg, which Colloquy uses when it is there, or convert the file to wav, mp3 or m4a.'): ColloquyError {
  return unsupportedAudio(path, `The decoder for its audio (${codec}) is not built in.`, remedy);
}

export function missingTrack(path: string): ColloquyError {
  return fail('audio_track_missing', { effect: noNote(path), cause: 'The file has no audio track.', tip: 'Check that the recorder was set to record sound.' });
}

export function emptyAudio(path: string, cause: string): ColloquyError {
  return fail('audio_empty', { effect: noNote(path), cause, tip: 'Check the recorder; if the file comes from a cloud folder, wait until it is on this machine.' });
}

/** How much of a broken file holds audio; null where it cannot be told. */
function howMuch(readableSeconds: number | null, declaredSeconds: number | null): string {
  if (readableSeconds === null) return `How much of it could be read is not known. ${unchanged}`;
  const whole = declaredSeconds === null ? '' : ` of ${clockTime(declaredSeconds)}`;
  return `${clockTime(readableSeconds)}${whole} could be read. ${unchanged}`;
}

export function truncatedAudio(path: string, cause: string, readableSeconds: number | null, declaredSeconds: number | null): ColloquyError {
  return fail('audio_truncated', {
    effect: noNote(path),
    cause,
    tip: `${howMuch(readableSeconds, declaredSeconds)} Copy the file again from the recorder; if this is all there is, repair it (for example "ffmpeg -i old new") and give Colloquy the result.`,
  });
}

export function damagedAudio(path: string, cause: string, readableSeconds: number | null = null, declaredSeconds: number | null = null): ColloquyError {
  return fail('audio_damaged', {
    effect: noNote(path),
    cause,
    tip: `${howMuch(readableSeconds, declaredSeconds)} Copy the file again from the recorder; if this is all there is, repair it (for example "ffmpeg -i old new") and give Colloquy the result.`,
  });
}

export function crashedDecoder(path: string, cause: string): ColloquyError {
  return fail('audio_decoder_crashed', { effect: noNote(path), cause, tip: 'The file may be damaged. Convert it with another program and give Colloquy the result; other recordings are not affected.' });
}

export function stalledDecoder(path: string, seconds: number): ColloquyError {
  return fail('audio_decoder_stalled', { effect: noNote(path), cause: `The decoder made no progress for ${seconds} seconds and was ended.`, tip: 'Check the disk or the network folder that holds the recording, then try again.' });
}

export function stoppedDecoding(path: string): ColloquyError {
  return fail('stopped', { effect: `${basename(path)} is not decoded.`, cause: 'The work was stopped on request.', tip: 'Start it again when you like.' });
}

/** `0:05`, `12:31`, `1:02:03`. */
function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, String(whole % 60).padStart(2, '0')];
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
