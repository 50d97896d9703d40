/** Something that is opened when it is first needed, and then the same for all who ask. */

export interface OpenedOnce<Value, Given extends readonly unknown[] = []> {
  /** What the first call gives decides. */
  (...given: Given): Promise<Value>;
  /** What is or is being opened; null when nothing is to be closed. */
  current(): Promise<Value> | null;
}

/** What could not be opened has said so: it is tried again by who asks next, and leaves nothing to close. */
export function openedOnce<Value, Given extends readonly unknown[] = []>(open: (...given: Given) => Promise<Value>): OpenedOnce<Value, Given> {
  let opened: Promise<Value> | null = null;
  const tryToOpen = (...given: Given): Promise<Value> =>
    open(...given).catch((error: unknown) => {
      opened = null;
      throw error;
    });
  return Object.assign((...given: Given) => (opened ??= tryToOpen(...given)), { current: () => opened });
}
