/** The files that differ between two commits: their text on both sides and the lines that changed. */
import type { ChangedFile } from '../code-history.ts';
import { parseHunks, wholeFile } from '../history/line-hunks.ts';
import { type RawChange, parseRawChanges } from '../history/raw-changes.ts';
import { MAX_FILE_BYTES, isPassedOverByName } from '../passed-over.ts';
import type { CommitRange } from './git-changes.ts';
import type { Git } from './run-git.ts';

/** A change of more files is no longer about the code of each; the first ones are read. */
const MAX_FILES = 200;
const MAX_TOTAL_BYTES = 24 * 1024 * 1024;

/** Only files whose symbols are read here, small enough to be written by hand. */
export async function changedFiles(git: Git, folder: string, { commit, base }: Pick<CommitRange, 'commit' | 'base'>): Promise<ChangedFile[]> {
  const from = base ?? (await git(folder, ['hash-object', '-t', 'tree', '--stdin'])).toString('latin1').trim();
  const raw = await git(folder, ['diff-tree', '-r', '-z', '--raw', '--no-abbrev', '--find-renames', '-l1000', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', from, commit, '--']);
  const changes = parseRawChanges(raw).filter(({ path }) => !isPassedOverByName(path)).slice(0, MAX_FILES);
  const texts = await readTexts(git, folder, changes);
  const files: ChangedFile[] = [];
  for (const change of changes) {
    const before = textOf(change.before, texts);
    const after = textOf(change.after, texts);
    // One side too large or missing here (a partial clone): the file is passed over.
    if (before === undefined || after === undefined) continue;
    files.push({ path: change.path, pathBefore: change.pathBefore, before, after, hunks: await hunksOf(git, folder, change, before, after) });
  }
  return files;
}

function textOf(hash: string | null, texts: ReadonlyMap<string, string>): string | null | undefined {
  return hash === null ? null : texts.get(hash);
}

/** Content against content: no name, attribute or work tree takes part. */
async function hunksOf(git: Git, folder: string, change: RawChange, before: string | null, after: string | null): Promise<ChangedFile['hunks']> {
  if (before === null || change.before === null) return after === null ? [] : wholeFile('after', after);
  if (after === null || change.after === null) return wholeFile('before', before);
  const options = ['--no-ext-diff', '--no-textconv', '--no-color', '--unified=0', '--inter-hunk-context=0', '--histogram'];
  return parseHunks((await git(folder, ['diff', ...options, change.before, change.after, '--'])).toString('utf8'));
}

/** Text by hash; too large ones and missing ones are left out. What is not valid UTF-8 shows as U+FFFD; lines stay lines. */
async function readTexts(git: Git, folder: string, changes: readonly RawChange[]): Promise<ReadonlyMap<string, string>> {
  const hashes = [...new Set(changes.flatMap(({ before, after }) => [before, after].filter((hash) => hash !== null)))];
  const asLines = (wanted: readonly string[]): string => wanted.map((hash) => `${hash}\n`).join('');
  if (hashes.length === 0) return new Map();
  const sizes = (await git(folder, ['cat-file', '--batch-check'], { input: asLines(hashes) })).toString('latin1').split('\n');
  let total = 0;
  const small = hashes.filter((_, index) => {
    const size = Number(/ blob (\d+)$/u.exec(sizes[index] ?? '')?.[1] ?? Infinity);
    if (size > MAX_FILE_BYTES || total + size > MAX_TOTAL_BYTES) return false;
    total += size;
    return true;
  });
  const output = await git(folder, ['cat-file', '--batch'], { input: asLines(small), maxBytes: 2 * MAX_TOTAL_BYTES });
  return parseBatch(output);
}

/** `<hash> blob <size>\n<content>\n` for each. */
function parseBatch(output: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [hash = '', kind, size] = output.toString('latin1', at, end).split(' ');
    if (kind === 'blob') texts.set(hash, new TextDecoder().decode(output.subarray(end + 1, end + 1 + Number(size))));
    at = kind === 'blob' ? end + 2 + Number(size) : end + 1;
  }
  return texts;
}
