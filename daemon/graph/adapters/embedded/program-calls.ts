/** What the embedded graph's process is started with and asked. */

export interface ProgramSettings {
  readonly folder: string;
  /** How long to wait for another process that holds the graph. */
  readonly lockWaitMs: number;
  /** How long the graph stays open after the last call. */
  readonly idleMs: number;
  /** A read leaves the graph to other processes that read. */
  readonly sharesReads: boolean;
  /** How much a statement may take beside what the graph takes. */
  readonly maxMemoryBytes: number;
}

export interface ReadRequest {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly maxRows: number;
}

export interface ApplyRequest {
  /** A `GraphChange` as JSON: a hundred thousand small objects take twice as long by the channel's own means. */
  readonly change: string;
  readonly isNew: boolean;
}

/** The exit code with which the process ends itself when a statement needs more memory than it may have. */
export const EXIT_OUT_OF_MEMORY = 86;
