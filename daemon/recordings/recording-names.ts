/** Which names in a watched folder are recordings, and which are parts of a transfer under way. Pure. */

const recordingExtensions = new Set(
  'wav wave mp3 m4a m4b aac flac ogg oga opus webm mka mkv mp4 m4v mov caf aif aiff aifc wma 3gp amr'.split(' '),
);

/**
 * Names that a transfer gives to what is not whole: browsers (`.crdownload`, `.part`), rsync and editors (leading dot),
 * Syncthing (`~syncthing~…`, `.syncthing.….tmp`), iCloud placeholders (`.name.icloud`), Office and Dropbox temporaries.
 */
const partialName = /^\.|^~|\.(?:crdownload|part|partial|download|tmp|temp|filepart|icloud|!ut|opdownload|colloquy-tmp)$/i;

export function isRecordingName(name: string): boolean {
  if (partialName.test(name)) return false;
  const dot = name.lastIndexOf('.');
  return dot > 0 && recordingExtensions.has(name.slice(dot + 1).toLowerCase());
}

/** A path below a watched folder is passed over when any part of it is hidden or a transfer's. `relative` has either slash. */
export function isWatchedPath(relative: string): boolean {
  const parts = relative.split(/[\\/]/);
  return parts.slice(0, -1).every((folder) => !folder.startsWith('.')) && isRecordingName(parts.at(-1) ?? '');
}
