import { afterAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import type { Mention, Registry } from '#schemas/minutes';
import { describeWith } from '../testing/shared-data.ts';
import { createGitHistory } from './adapters/git-history.ts';
import { createGrammarOutliner } from './outline/grammar-outliner.ts';
import type { LinkKind } from './source-link.ts';
import { gitProgram, removeTemporaryFolders, temporaryFolder, temporaryRepository, type TemporaryRepository } from './testing/temporary-repository.ts';
import { touchedCodeOf } from './touched-code-of.ts';
import type { TouchedCode } from './touched-code.ts';

const outliner = createGrammarOutliner();
const registry: Registry = { people: [], projects: [{ name: 'Atlas', aliases: [], path: 'Projects/Atlas.md', repository: 'example/atlas' }] };

interface Asked {
  readonly mentions?: readonly (readonly [kind: Mention['kind'], target: string])[];
  readonly said?: readonly string[];
  /** The segments of each topic. */
  readonly topics?: readonly (readonly string[])[];
  readonly repository?: string | null;
  readonly links?: LinkKind;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** What a note of a meeting shows in which PR 421 of example/atlas was discussed. */
async function codeIn(folders: readonly string[], { mentions = [['pull_request', '421']], said = [], topics = [], repository = 'example/atlas', links = 'web', environment = process.env }: Asked = {}): Promise<{ code: TouchedCode[]; notices: string[] }> {
  const notices: string[] = [];
  const history = createGitHistory({ folders, environment, onNotice: (words) => notices.push(words) });
  const code = await touchedCodeOf(
    {
      minutes: { topics: topics.map((citations) => ({ title: 'Topic', startSeconds: 0, endSeconds: 1, confidence: 1, citations: [...citations] })), mentions: mentions.map(([kind, target]) => ({ kind, target, text: target, citations: ['s1'], confidence: 1 })) },
      transcript: { segments: said.map((text, index) => ({ id: `s${index + 1}`, text, speaker: 'Speaker 1', startSeconds: index, endSeconds: index + 1, words: [] })) },
      registry,
      repositoryOf: () => repository,
    },
    { history, outliner, links },
  );
  return { code, notices };
}

/** `changed Queue.push queue.ts:2` of each symbol. */
function listed(code: readonly TouchedCode[]): string[] {
  return code.flatMap(({ symbols }) => symbols.map(({ status, name, path, line }) => `${status} ${name} ${path}:${line}`));
}

const queue = (limit: number): string => `export class Queue {\n  push(item: string): number {\n    return ${limit};\n  }\n\n  size(): number {\n    return 1;\n  }\n}\n`;

/** A repository in which PR 421 changes one method, brought in by `bring`. */
function withPullRequest(bring: (repository: TemporaryRepository) => void, remote?: string): TemporaryRepository {
  const repository = temporaryRepository(remote === undefined ? {} : { remote });
  repository.commit('Begin', { 'src/queue.ts': queue(1) });
  bring(repository);
  repository.commit('Follow-up of #421, see also PR 421', { 'src/other.ts': 'export function other(): void {}\n' });
  return repository;
}
const change = { 'src/queue.ts': queue(2) };


describeWith(gitProgram, 'git', 'the code of a pull request that was discussed', () => {
  afterAll(removeTemporaryFolders);

  it.each<[string, (repository: TemporaryRepository) => void]>([
    ['a merge commit of GitHub', ({ git, branch }) => { branch('push', change); git('merge', '--quiet', '--no-ff', '-m', 'Merge pull request #421 from ben/push\n\nLet the queue grow', 'push'); }],
    ['a squashed commit', ({ commit }) => { commit('Let the queue grow (#421)\n\n* first try', change); }],
    ['a merge commit of GitLab', ({ git, branch }) => { branch('push', change); git('merge', '--quiet', '--no-ff', '-m', "Merge branch 'push' into 'main'\n\nLet the queue grow\n\nSee merge request example/atlas!421", 'push'); }],
    ['a merge commit of Bitbucket', ({ git, branch }) => { branch('push', change); git('merge', '--quiet', '--no-ff', '-m', 'Merged in push (pull request #421)\n\nLet the queue grow', 'push'); }],
    ['a squashed commit of Azure', ({ commit }) => { commit('Merged PR 421: Let the queue grow', change); }],
  ])('is found by %s, with its title and the lines after the change', async (_, bring) => {
    const repository = withPullRequest(bring);
    const { code, notices } = await codeIn([repository.folder]);
    expect(notices).toEqual([]);
    expect(code).toMatchObject([{ kind: 'pull_request', target: '421', repository: 'example/atlas', title: 'Let the queue grow', citations: ['s1'] }]);
    expect(listed(code)).toEqual(['changed Queue.push src/queue.ts:2']);
    expect(code[0]?.symbols[0]?.signature).toBe('push(item: string): number');
    expect(code[0]?.symbols[0]?.url).toBe(`https://github.com/example/atlas/blob/${code[0]?.commit}/src/queue.ts#L2-L4`);
  });

  it('is found before it is merged, by the ref of a fetch or by the branch that gh checked out', async () => {
    const fetched = withPullRequest(({ branch, git }) => {
      branch('push', change);
      git('update-ref', 'refs/remotes/origin/pr/421', 'push');
      git('branch', '--quiet', '-D', 'push');
    });
    const checkedOut = withPullRequest(({ branch, git }) => {
      branch('push', change);
      git('config', 'branch.push.merge', 'refs/pull/421/head');
    });
    for (const { folder } of [fetched, checkedOut]) expect(listed((await codeIn([folder])).code)).toEqual(['changed Queue.push src/queue.ts:2']);
  });

  it('is the pull request itself, not its revert, its backport, or one with a longer number', async () => {
    const repository = withPullRequest(({ commit }) => {
      commit('Something else (#4210)', { 'src/a.ts': 'export function a(): void {}\n' });
      commit('Let the queue grow (#421)', change);
      commit('Revert "Let the queue grow (#421)" (#430)', { 'src/queue.ts': queue(1) });
      commit('Let the queue grow (#421) (#431)', { 'src/b.ts': 'export function b(): void {}\n' });
    });
    expect(listed((await codeIn([repository.folder])).code)).toEqual(['changed Queue.push src/queue.ts:2']);
  });

  it('calls nothing new or gone that a mistake in the file only hides', async () => {
    const ring = (body: string): string => `namespace net {\nclass Ring {\n  void push(int v) { data = v; ${body}\n  int data;\n};\n}\nint drain(int n) { return n; }\n`;
    const repository = temporaryRepository();
    repository.commit('Begin', { 'ring.cpp': ring('}'), 'src/queue.ts': queue(1) });
    repository.commit('Break (#421)', { 'ring.cpp': ring('// }').replace('return n', 'return n + 1'), ...change });
    repository.commit('Mend (#422)', { 'ring.cpp': ring('}'), 'src/queue.ts': queue(3) });
    expect(listed((await codeIn([repository.folder])).code)).toEqual(['changed Queue.push src/queue.ts:2']);
    const mended = listed((await codeIn([repository.folder], { mentions: [['pull_request', '422']] })).code);
    expect(mended.filter((line) => !line.startsWith('changed '))).toEqual([]);
  });

  it('is cited where it is talked of, not where another topic has its words', async () => {
    const repository = withPullRequest(({ commit }) => { commit('Grow (#421)', { 'src/run.ts': 'export function dryRun(): void {}\n' }); });
    const said = ['PR 421 is ready.', 'It adds a dry run.', 'And the migration.', 'Its dry run took eleven hours.'];
    const cited = async (topics: readonly (readonly string[])[]): Promise<readonly string[] | undefined> => (await codeIn([repository.folder], { said, topics })).code[0]?.symbols[0]?.citations;
    expect(await cited([['s1', 's2'], ['s3', 's4']])).toEqual(['s2']);
    expect(await cited([])).toEqual(['s2', 's4']);
  });

  it('has the page of its pull request, of the kind that its host has', async () => {
    const repository = withPullRequest(({ commit }) => { commit('Grow (#421)', change); }, 'git@gitlab.example.org:acme/tools/atlas.git');
    expect((await codeIn([repository.folder], { repository: null })).code[0]?.url).toBe('https://gitlab.example.org/acme/tools/atlas/-/merge_requests/421');
  });

  it('is not there when nothing here tells of it', async () => {
    const repository = withPullRequest(() => undefined);
    expect(await codeIn([repository.folder])).toEqual({ code: [], notices: [] });
    expect(await codeIn([repository.folder], { mentions: [['issue', '421'], ['pull_request', 'other/tool#421']] })).toEqual({ code: [], notices: [] });
  });

  it('is also that of a commit named by its hash, and a mention twice is one change', async () => {
    const repository = withPullRequest(({ commit }) => { commit('Let the queue grow (#421)', change); });
    const hash = repository.git('log', '--format=%h', '--grep=(#421)');
    const mentions = [['commit', hash], ['pull_request', '421'], ['pull_request', 'example/atlas#421'], ['commit', 'ffffffffff']] as const;
    const { code } = await codeIn([repository.folder], { mentions });
    expect(code).toMatchObject([{ kind: 'commit', target: hash }]);
    expect(listed(code)).toEqual(['changed Queue.push src/queue.ts:2']);
  });

  it('is that of the first commit of a repository, too', async () => {
    const repository = temporaryRepository();
    const hash = repository.commit('Begin', { 'queue.ts': queue(1) });
    expect(listed((await codeIn([repository.folder], { mentions: [['commit', hash]] })).code)).toEqual(['added Queue queue.ts:1', 'added Queue.push queue.ts:2', 'added Queue.size queue.ts:6']);
  });

  it('names what was added, changed and removed, and follows a file that was renamed', async () => {
    const file = (body: string): string => `package queue\n\n// Size tells how many.\nfunc Size() int { return 1 }\n\n${body}\nfunc Last(items []string) string {\n\treturn items[len(items)-1]\n}\n`;
    const repository = temporaryRepository();
    repository.commit('Begin', { 'old/queue.go': file('func Drop() {\n\tpanic("gone")\n}\n') });
    repository.commit('Move (#421)', { 'old/queue.go': null, 'pkg/queue.go': file('type Item struct {\n\tName string\n}\n').replace('return 1', 'return 2') });
    const { code } = await codeIn([repository.folder]);
    expect(listed(code).sort()).toEqual(['added Item pkg/queue.go:6', 'changed Size pkg/queue.go:4', 'removed Drop old/queue.go:6']);
    const base = repository.git('rev-parse', 'HEAD^');
    expect(code[0]?.symbols.find(({ status }) => status === 'removed')?.url).toBe(`https://github.com/example/atlas/blob/${base}/old/queue.go#L6-L8`);
  });

  it('shows what moved to another file once, where it is now', async () => {
    const repository = temporaryRepository();
    const helper = 'def helper(items):\n    return sorted(items)\n';
    repository.commit('Begin', { 'a.py': `${helper}\ndef stays():\n    return 1\n`, 'b.py': 'def other():\n    return 2\n' });
    repository.commit('Move (#421)', { 'a.py': 'def stays():\n    return 1\n', 'b.py': `def other():\n    return 2\n\n${helper}` });
    expect(listed((await codeIn([repository.folder])).code)).toEqual(['changed helper b.py:4']);
  });

  it('begins with what the meeting spoke of, and says where', async () => {
    const names = ['assignNodes', 'buildPlan', 'reconcileLoop', 'zeroOut'];
    const file = (value: number): string => names.map((name) => `export function ${name}(): number {\n  return ${value};\n}\n`).join('\n');
    const repository = temporaryRepository();
    repository.commit('Begin', { 'src/controller.ts': file(1) });
    repository.commit('Rework (#421)', { 'src/controller.ts': file(2) });
    const { code } = await codeIn([repository.folder], { said: ['We look at PR 421.', 'So the reconcile loop never ends.', 'Fine.', 'It reconciles, loops, and that is it.'] });
    expect(code[0]?.symbols[0]).toMatchObject({ name: 'reconcileLoop', citations: ['s2', 's4'] });
    expect(code[0]?.symbols.slice(1).map(({ citations }) => citations)).toEqual([[], [], []]);
  });

  describe('whose repository', () => {
    const squash = ({ commit }: TemporaryRepository): void => { commit('Let the queue grow (#421)', change); };

    it.each([
      ['git@github.com:Example/Atlas.git', 'https://github.com/Example/Atlas/blob/'],
      ['ssh://git@gitlab.example.org:2222/example/atlas', 'https://gitlab.example.org/example/atlas/-/blob/'],
      ['https://ana:secret-token@github.com/example/atlas', 'https://github.com/example/atlas/blob/'],
    ])('has the remote %s is found by it, and no password is shown', async (remote, address) => {
      const { code } = await codeIn([withPullRequest(squash, remote).folder]);
      expect(code[0]?.symbols[0]?.url).toContain(address);
      expect(JSON.stringify(code)).not.toContain('secret-token');
    });

    it('lies beside others in a folder of the config is found by its address, not by its name', async () => {
      const parent = temporaryFolder();
      for (const [name, remote] of [['atlas', 'https://github.com/someone/else'], ['checkout', 'https://github.com/example/atlas']] as const) {
        const { commit } = temporaryRepository({ name, parent, remote });
        commit('Begin', { 'queue.ts': queue(1) });
        commit(`From ${name} (#421)`, { 'queue.ts': queue(2) });
      }
      expect((await codeIn([parent])).code).toMatchObject([{ title: 'From checkout' }]);
    });

    it('has no remote is found by the name of its folder, and links to the file itself', async () => {
      const repository = withPullRequest(squash, '');
      const [web] = (await codeIn([repository.folder])).code;
      expect(web).toMatchObject({ repository: 'atlas' });
      expect(web?.symbols[0]?.url).toBe(`file://${join(repository.folder, 'src/queue.ts')}`);
      const [editor] = (await codeIn([repository.folder], { links: 'vscode' })).code;
      expect(editor?.symbols[0]?.url).toBe(`vscode://file${join(repository.folder, 'src/queue.ts')}:2`);
    });

    it('is not told is found only when there is just one', async () => {
      const [first, second] = [withPullRequest(squash), withPullRequest(squash, 'https://github.com/example/beacon')];
      expect((await codeIn([first.folder], { repository: null })).code).toHaveLength(1);
      expect((await codeIn([first.folder, second.folder], { repository: null })).code).toEqual([]);
    });

    it('is one of several projects that were discussed is not guessed', async () => {
      const mentions = [['project', 'Atlas'], ['project', 'Beacon'], ['pull_request', '421']] as const;
      expect((await codeIn([withPullRequest(squash).folder], { repository: null, mentions })).code).toEqual([]);
    });
  });

  describe('passes over', () => {
    it('what nobody wrote by hand: vendored, generated, minified, locked, binary and huge files', async () => {
      const go = 'package a\n\nfunc Made() {}\n';
      const { folder, commit } = temporaryRepository();
      commit('Begin', { 'README.md': 'Atlas' });
      commit('Much (#421)', {
        'vendor/lib/a.go': go,
        'node_modules/lib/index.js': 'export function made() {}\n',
        'api/api.pb.go': go,
        'api/mock.go': `// Code generated by mockgen. DO NOT EDIT.\n${go}`,
        'web/app.js': `function made(){};${'x=1;'.repeat(2000)}\n`,
        'package-lock.json': '{}',
        'logo.py': Buffer.from([0x89, 0x50, 0x00, 0x01]),
        'huge.ts': `export function huge(): void {}\n${'// a line of a huge file\n'.repeat(210_000)}`,
        'main.go': 'package main\n\nfunc main() {}\n',
      });
      expect(listed((await codeIn([folder])).code)).toEqual(['added main main.go:3']);
    });

    it('no file whose text is not valid UTF-8, has Windows line ends or a mark at its start', async () => {
      const { folder, commit } = temporaryRepository();
      commit('Begin', { 'README.md': 'Atlas' });
      const latin1 = Buffer.from('# caf\u00e9\ndef brew(cup):\n    return "\u00e9"\n', 'latin1');
      commit('Texts (#421)', { 'brew.py': latin1, 'lines.py': 'import os\r\n\r\ndef second():\r\n    return 1\r\n', 'mark.py': '\ufeffdef marked():\n    return 1\n' });
      expect(listed((await codeIn([folder])).code).sort()).toEqual(['added brew brew.py:2', 'added marked mark.py:1', 'added second lines.py:3']);
    });

    it('no file whose name looks like an option, a pattern, a header or markup', async () => {
      const { folder, commit } = temporaryRepository();
      const names = ['--output=owned.py', '-rf.py', ':(glob)*.py', 'a b\tc.py', 'line\nend.py', '"quoted".py', '[[link]](x).py', '<% tp %>.py', '$(touch owned).py', '第四.py'];
      commit('Begin', { 'README.md': 'Atlas' });
      commit('Names (#421)', Object.fromEntries(names.map((name) => [name, 'def f():\n    return 1\n'])));
      const { code } = await codeIn([folder]);
      expect(code[0]?.symbols.map(({ path }) => path).sort()).toEqual([...names].sort());
      for (const { url } of code[0]?.symbols ?? []) expect(url).toMatch(/^https:\/\/github\.com\/[\w/%.~!'*-]+#L1-L2$/u);
    });

    it('a change of nothing but text', async () => {
      const { folder, commit } = temporaryRepository();
      commit('Begin', { 'README.md': 'Atlas' });
      commit('Words (#421)', { 'README.md': 'Atlas is here' });
      expect((await codeIn([folder])).code).toEqual([]);
    });
  });
});

describe('without git on the PATH', () => {
  it('no code is shown, and that is said once', async () => {
    const notices: string[] = [];
    const history = createGitHistory({ folders: [temporaryFolder()], environment: { PATH: temporaryFolder() }, onNotice: (words) => notices.push(words) });
    const wanted = [{ kind: 'pull_request', id: '421', repository: 'example/atlas' }] as const;
    expect([await history.find(wanted), await history.find(wanted)]).toEqual([[null], [null]]);
    expect(notices).toEqual(['There is no git on the PATH, so notes name no code of pull requests.']);
    removeTemporaryFolders();
  });
});
