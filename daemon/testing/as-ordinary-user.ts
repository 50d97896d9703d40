/** Permissions keep nobody out who is root: what a file's mode forbids is tried as an ordinary user. */

const nobody = 65_534;

/** Runs `work`, until it is settled, without root's rights. On Windows, where modes forbid nothing, null. */
export function asOrdinaryUser<Result>(work: () => Result): Result | null {
  const { geteuid, seteuid } = process;
  if (geteuid === undefined || seteuid === undefined) return null;
  const before = geteuid.call(process);
  if (before !== 0) return work();
  const giveBack = (): void => {
    seteuid.call(process, before);
  };
  seteuid.call(process, nobody);
  try {
    const result = work();
    if (result instanceof Promise) return result.finally(giveBack) as Result;
    giveBack();
    return result;
  } catch (error) {
    giveBack();
    throw error;
  }
}
