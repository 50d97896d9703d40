import { afterAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { messageOf } from '../../files/system-error.ts';
import { describeWith } from '../../testing/shared-data.ts';
import type { FoundChange } from '../code-history.ts';
import { gitProgram, removeTemporaryFolders, temporaryFolder, temporaryRepository, type TemporaryRepository } from '../testing/temporary-repository.ts';
import { describeCodeHistory } from '../code-history.acceptance.ts';
import { createGitHistory } from './git-history.ts';

const wanted = [{ kind: 'pull_request', id: '421', repository: 'example/atlas' }] as const;

async function find(folder: string, environment: Readonly<Record<string, string | undefined>> = process.env): Promise<{ found: FoundChange | null; notices: string[] }> {
  const notices: string[] = [];
  const [found = null] = await createGitHistory({ folders: [folder], environment, onNotice: (words) => notices.push(words) }).find(wanted);
  return { found, notices };
}

/** A repository with PR 421, and a program that leaves a mark when anything runs it. */
function trap(): { repository: TemporaryRepository; program: string; hasRun: () => boolean; reset: () => void } {
  const repository = temporaryRepository();
  repository.commit('Begin', { 'queue.py': 'def push():\n    return 1\n', '.gitattributes': '*.py diff=evil filter=evil\n' });
  repository.commit('Grow (#421)', { 'queue.py': 'def push():\n    return 2\n' });
  const folder = temporaryFolder();
  const [program, mark] = [join(folder, 'evil'), join(folder, 'has-run')];
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\nexit 1\n`);
  chmodSync(program, 0o755);
  return { repository, program, hasRun: () => existsSync(mark), reset: () => { rmSync(mark, { force: true }); } };
}

/** What git does by itself in that folder; a failure of it does not matter. */
function plainGit(repository: TemporaryRepository, ...given: string[]): string {
  try {
    return repository.git(...given);
  } catch (error) {
    return messageOf(error);
  }
}

describeWith(gitProgram, 'git', 'git', () => {
  afterAll(removeTemporaryFolders);

  describeCodeHistory('git', (recorded) => {
    const parent = temporaryFolder();
    const hashes = recorded.map(({ name, history }) => {
      const { commit } = temporaryRepository({ parent, name: basename(name), remote: `https://github.com/${name}.git` });
      return history.map(({ title, pullRequest, files }) => commit(pullRequest === undefined ? title : `${title} (#${pullRequest})`, files));
    });
    return { history: createGitHistory({ folders: [parent], environment: process.env, onNotice: () => undefined }), hashes };
  });
});

describeWith(process.platform === 'win32' ? null : gitProgram, 'git and a shell', 'a repository of somebody who means harm', () => {
  afterAll(removeTemporaryFolders);

  it.each<[string, (program: string) => Record<string, string>, string[]]>([
    ['a monitor of files', (program) => ({ 'core.fsmonitor': program }), ['status']],
    ['a program that shows differences', (program) => ({ 'diff.external': program }), ['diff', 'HEAD^', 'HEAD']],
    ['a program for differences of a kind of file', (program) => ({ 'diff.evil.command': program }), ['diff', 'HEAD^', 'HEAD']],
    ['a program that turns files into text', (program) => ({ 'diff.evil.textconv': program }), ['diff', 'HEAD^', 'HEAD']],
    ['a filter', (program) => ({ 'filter.evil.smudge': program, 'filter.evil.clean': program, 'filter.evil.required': 'true' }), ['cat-file', '--filters', 'HEAD:queue.py']],
    ['a program that checks signatures', (program) => ({ 'log.showSignature': 'true', 'gpg.program': program }), ['log', '--show-signature', 'signed']],
    ['hooks', (program) => ({ 'core.hooksPath': join(program, '..') }), ['commit', '--allow-empty', '-m', 'x']],
    ['an alias', (program) => ({ 'alias.evil': `!${program}`, 'alias.rev-list': `!${program}`, 'alias.diff-tree': `!${program}` }), ['evil']],
  ])('names %s, which is not run when its history is read', async (_, settings, control) => {
    const { repository, program, hasRun, reset } = trap();
    const { git, folder } = repository;
    // For the case of signatures, a commit that says it has one.
    const tree = git('rev-parse', 'HEAD^{tree}');
    const signed = `tree ${tree}\nparent ${git('rev-parse', 'HEAD')}\nauthor A <a@b> 1790000000 +0000\ncommitter A <a@b> 1790000000 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\nSigned\n`;
    writeFileSync(join(folder, '..', 'signed'), signed);
    git('update-ref', 'refs/heads/signed', git('hash-object', '-t', 'commit', '-w', '--literally', join(folder, '..', 'signed')));
    for (const hook of ['pre-commit', 'post-index-change', 'reference-transaction']) execFileSync('cp', [program, join(program, '..', hook)]);
    for (const [key, value] of Object.entries(settings(program))) git('config', key, value);
    reset();
    const { found, notices } = await find(folder);
    expect(found?.files.map(({ path }) => path)).toEqual(['queue.py']);
    expect({ ran: hasRun(), notices }).toEqual({ ran: false, notices: [] });
    // The trap is a trap: git by itself runs it.
    plainGit(repository, ...control);
    expect(hasRun()).toBe(true);
  });

  it('lacks a file and names a program to fetch it with, which is not run; the file is passed over', async () => {
    const { repository, program, hasRun } = trap();
    const { git, folder } = repository;
    const blob = git('rev-parse', 'HEAD^:queue.py');
    rmSync(join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true });
    const settings = { 'core.repositoryFormatVersion': '1', 'extensions.partialClone': 'evil', 'remote.evil.promisor': 'true', 'remote.evil.url': `ext::${program}`, 'protocol.ext.allow': 'always' };
    for (const [key, value] of Object.entries(settings)) git('config', key, value);
    expect((await find(folder)).found?.files).toEqual([]);
    expect(hasRun()).toBe(false);
    plainGit(repository, 'cat-file', '-p', blob);
    expect(hasRun()).toBe(true);
  });

  it('is read although variables of git point elsewhere', async () => {
    const { repository, program, hasRun } = trap();
    const elsewhere = temporaryRepository();
    const environment = { ...process.env, GIT_DIR: join(elsewhere.folder, '.git'), GIT_EXTERNAL_DIFF: program, GIT_PAGER: program, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: program };
    expect((await find(repository.folder, environment)).found?.title).toBe('Grow');
    expect(hasRun()).toBe(false);
  });
});

describeWith(gitProgram, 'git', 'a folder of the config', () => {
  afterAll(removeTemporaryFolders);

  it('that is not there, or holds a broken repository, is told once and stops nothing', async () => {
    const parent = temporaryFolder();
    const { commit } = temporaryRepository({ parent });
    commit('Begin', {});
    commit('Grow (#421)', { 'queue.py': 'def push():\n    return 2\n' });
    mkdirSync(join(parent, 'broken/.git'), { recursive: true });
    const notices: string[] = [];
    const history = createGitHistory({ folders: [join(parent, 'nowhere'), parent], environment: process.env, onNotice: (words) => notices.push(words) });
    expect([await history.find(wanted), await history.find(wanted)]).toMatchObject([[{ title: 'Grow' }], [{ title: 'Grow' }]]);
    expect(notices).toEqual([
      `${join(parent, 'nowhere')}: its history is not read for notes: there is no such folder.`,
      expect.stringMatching(/broken: its history is not read for notes: fatal: not a git repository/u),
    ]);
  });

  it('that is a shallow clone does not show all of its oldest commit as new', async () => {
    const repository = temporaryRepository();
    repository.commit('Begin', { 'queue.py': 'def push():\n    return 1\n' });
    repository.commit('Grow (#421)', { 'queue.py': 'def push():\n    return 2\n' });
    const folder = join(temporaryFolder(), 'atlas');
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, folder);
    expect(await find(folder)).toEqual({ found: null, notices: [] });
  });

  it('that is a bare repository, a work tree of another one, or an empty one is read', async () => {
    const repository = temporaryRepository();
    repository.commit('Begin', {});
    repository.commit('Grow (#421)', { 'queue.py': 'def push():\n    return 2\n' });
    const parent = temporaryFolder();
    repository.git('worktree', 'add', '--quiet', '--detach', join(parent, 'tree'), 'HEAD^');
    repository.git('clone', '--quiet', '--bare', repository.folder, join(parent, 'atlas.git'));
    expect((await find(join(parent, 'tree'))).found).toMatchObject({ title: 'Grow', repository: { name: 'example/atlas', folder: join(parent, 'tree') } });
    expect((await find(join(parent, 'atlas.git'))).found).toMatchObject({ title: 'Grow', repository: { name: 'atlas', folder: null } });
    expect(await find(temporaryRepository().folder)).toEqual({ found: null, notices: [] });
  });
});
