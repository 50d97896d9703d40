/**
 * Tells when a file has arrived. Pure: the caller brings the sightings and the clock.
 *
 * A path is *moving* from its first sighting or its last change, and *settled* when size and time have stood still for
 * `settleMs`. A settled path is told once; it moves again when its size or time changes, and is then told again.
 * Recorders and sync clients make the name first: an empty file settles only after a much longer time, so that it is told as the
 * broken file that it then is.
 */
export interface Sighting {
  readonly path: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/** How many times longer an empty file has to stand still. */
const EMPTY_PATIENCE = 15;

interface Watched {
  sizeBytes: number;
  modifiedMs: number;
  stillSinceMs: number;
  told: boolean;
}

export interface Settling {
  /** Notes what a path looks like now. */
  see(sighting: Sighting, nowMs: number): void;
  /** Forgets a path that is gone. */
  lose(path: string): void;
  /** Paths that have settled since the last call, in the order in which they were first seen. */
  settled(nowMs: number): string[];
  /** Paths that move: they have to be looked at again. */
  moving(): string[];
}

export function createSettling(settleMs: number): Settling {
  const watched = new Map<string, Watched>();
  return {
    see({ path, sizeBytes, modifiedMs }, nowMs) {
      const known = watched.get(path);
      if (known?.sizeBytes === sizeBytes && known.modifiedMs === modifiedMs) return;
      watched.set(path, { sizeBytes, modifiedMs, stillSinceMs: nowMs, told: false });
    },
    lose(path) {
      watched.delete(path);
    },
    settled(nowMs) {
      const ready: string[] = [];
      for (const [path, file] of watched) {
        const patienceMs = file.sizeBytes === 0 ? EMPTY_PATIENCE * settleMs : settleMs;
        if (file.told || nowMs - file.stillSinceMs < patienceMs) continue;
        file.told = true;
        ready.push(path);
      }
      return ready;
    },
    moving() {
      return [...watched].filter(([, file]) => !file.told).map(([path]) => path);
    },
  };
}
