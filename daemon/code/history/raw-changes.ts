/** The files that differ between two versions, out of `git diff-tree -r -z --raw`. Pure. */

/** A file of which at least one side is a plain file; a side that is not there is null. */
export interface RawChange {
  readonly path: string;
  readonly pathBefore: string;
  /** Hashes of the content. */
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * Names stand between zero bytes as they are, so no name can pass for another entry. Links, submodules and names that are
 * not valid UTF-8 are left out.
 */
export function parseRawChanges(output: Buffer): RawChange[] {
  const fields = splitAtZero(output);
  const changes: RawChange[] = [];
  for (let index = 0; index + 1 < fields.length; ) {
    const header = /^:(\d{6}) (\d{6}) ([\da-f]+) ([\da-f]+) ([A-Z])\d*$/u.exec(fields[index]?.toString('latin1') ?? '');
    if (header === null) break;
    const [, modeBefore = '', modeAfter = '', hashBefore = '', hashAfter = '', status = ''] = header;
    const isPair = status === 'R' || status === 'C';
    const pathBefore = textOf(fields[index + 1]);
    const path = isPair ? textOf(fields[index + 2]) : pathBefore;
    index += isPair ? 3 : 2;
    const before = isPlainFile(modeBefore) ? hashBefore : null;
    const after = isPlainFile(modeAfter) ? hashAfter : null;
    if (path !== null && pathBefore !== null && (before ?? after) !== null && before !== after) changes.push({ path, pathBefore, before, after });
  }
  return changes;
}

function splitAtZero(output: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let start = 0, end = output.indexOf(0); end >= 0; start = end + 1, end = output.indexOf(0, start)) fields.push(output.subarray(start, end));
  return fields;
}

function isPlainFile(mode: string): boolean {
  return mode.startsWith('100');
}

function textOf(bytes: Buffer | undefined): string | null {
  const text = bytes?.toString('utf8') ?? '';
  return bytes === undefined || text.includes('\ufffd') ? null : text;
}
