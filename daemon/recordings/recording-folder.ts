/**
 * Port: recording folders. Tells which recordings have arrived, have gone.
 *
 * Every adapter passes `recording-folder.acceptance.ts`.
 */
export interface FolderEvents {
  /** A recording is there and has stopped growing. Told again when its content changes later. Absolute path. */
  arrived(path: string): void;
  /** A name is gone: deleted, moved away or renamed (then the new name arrives). */
  gone(path: string): void;
  /** A folder cannot be watched. The others go on. */
  troubled(folder: string, cause: string): void;
}

export interface RecordingFolders {
  /** Resolves when all that is there already has been seen (it is told as it settles). */
  watch(folders: readonly string[], events: FolderEvents): Promise<FolderWatch>;
}

export interface FolderWatch {
  /** Looks at everything again, for events that the system lost. */
  rescan(): Promise<void>;
  close(): Promise<void>;
}
