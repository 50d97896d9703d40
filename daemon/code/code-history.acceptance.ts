/**
 * What every code history must do, on repositories of its own kind. An adapter's test is its set-up and one call of {@link describeCodeHistory}.
 */
import { describe, expect, it } from '@jest/globals';
import type { CodeHistory, FoundChange, WantedChange } from './code-history.ts';

/** Versions of a repository's files, oldest first; `null` takes a file away. */
export interface Recorded {
  readonly title: string;
  /** The pull request that brought it in; absent for a commit by itself. */
  readonly pullRequest?: string;
  readonly files: Readonly<Record<string, string | null>>;
}

export interface RecordedRepository {
  /** `owner/name` */
  readonly name: string;
  readonly history: readonly Recorded[];
}

/** The history over those repositories, and the hash of each of their versions. */
export interface HistoryScene {
  readonly history: CodeHistory;
  readonly hashes: readonly (readonly string[])[];
}

const push = (limit: number): string => `def push():\n    return ${limit}\n\n\ndef size(items):\n    return len(items)\n`;
const atlas: RecordedRepository = {
  name: 'example/atlas',
  history: [
    { title: 'Begin', files: { 'queue.py': push(1), 'old.py': 'old = 1\n' } },
    { title: 'Let the queue grow', pullRequest: '421', files: { 'queue.py': push(2), 'new.py': 'new = 1\n', 'old.py': null } },
    { title: 'Call it a line', files: { 'queue.py': null, 'line.py': push(3) } },
  ],
};
const tool: RecordedRepository = { name: 'example/tool', history: [{ title: 'Begin', files: { 'a.py': 'a = 1\n' } }, { title: 'Another one', pullRequest: '421', files: { 'a.py': 'a = 2\n' } }] };

export function describeCodeHistory(name: string, record: (repositories: readonly RecordedRepository[]) => HistoryScene): void {
  const find = async (scene: HistoryScene, ...wanted: WantedChange[]): Promise<readonly (FoundChange | null)[]> => scene.history.find(wanted);
  const pullRequest = (repository: string | null, id = '421'): WantedChange => ({ kind: 'pull_request', id, repository });

  describe(`the code history of ${name}`, () => {
    it('finds a pull request by its number, with its title and both sides of each file', async () => {
      const scene = record([atlas]);
      const [change] = await find(scene, pullRequest('example/atlas'));
      expect(change).toMatchObject({ repository: { name: 'example/atlas' }, title: 'Let the queue grow', commit: scene.hashes[0]![1], base: scene.hashes[0]![0] });
      expect([...change!.files].sort((a, b) => a.path.localeCompare(b.path))).toMatchObject([
        { path: 'new.py', before: null, after: 'new = 1\n' },
        { path: 'old.py', before: 'old = 1\n', after: null },
        { path: 'queue.py', before: push(1), after: push(2) },
      ]);
    });

    it('says which lines changed, from 1, on both sides', async () => {
      const [change] = await find(record([atlas]), pullRequest('example/atlas'));
      expect(change!.files.find(({ path }) => path === 'queue.py')?.hunks).toEqual([{ before: { start: 2, count: 1 }, after: { start: 2, count: 1 } }]);
    });

    it('finds a commit by its whole hash and by its beginning, and follows a file that was renamed while it changed', async () => {
      const scene = record([atlas]);
      const hash = scene.hashes[0]![2]!;
      const found = await find(scene, { kind: 'commit', id: hash, repository: null }, { kind: 'commit', id: hash.slice(0, 8), repository: 'example/atlas' });
      for (const change of found) expect(change).toMatchObject({ commit: hash, files: [{ pathBefore: 'queue.py', path: 'line.py' }] });
    });

    it('answers each wanted change at its place, and null for what is not there', async () => {
      const found = await find(record([atlas]), pullRequest('example/atlas', '9'), pullRequest('example/atlas'), pullRequest('example/elsewhere'), { kind: 'commit', id: 'ffffffffff', repository: null });
      expect(found.map((change) => change?.title ?? null)).toEqual([null, 'Let the queue grow', null, null]);
    });

    it('tells repositories apart, and does not guess which of two a bare number means', async () => {
      const scene = record([atlas, tool]);
      const found = await find(scene, pullRequest('example/tool'), pullRequest('example/atlas'), pullRequest(null));
      expect(found.map((change) => change?.title ?? null)).toEqual(['Another one', 'Let the queue grow', null]);
      const [alone] = await find(record([tool]), pullRequest(null));
      expect(alone?.title).toBe('Another one');
    });

    it('gives a repository without a version before it no base', async () => {
      const scene = record([atlas]);
      const [change] = await find(scene, { kind: 'commit', id: scene.hashes[0]![0]!, repository: null });
      expect(change).toMatchObject({ base: null, title: 'Begin' });
      expect(change!.files.every(({ before }) => before === null)).toBe(true);
    });
  });
}
