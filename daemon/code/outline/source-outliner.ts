/** The port to what reads the symbols of source files. */
import type { Outline } from './outline.ts';

export interface SourceOutliner {
  /** The symbols of a file; null when no grammar reads it, or it could not be read in a reasonable time. */
  outline(path: string, source: string): Promise<Outline | null>;
  /** Gives back what it holds; a later call begins anew. */
  close(): Promise<void>;
}
