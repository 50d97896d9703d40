/** A meeting that speaks of a pull request, on a machine that has its repository: what the note then shows of the code. */
import { afterAll, expect, it } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitProgram, removeTemporaryFolders, temporaryRepository, type TemporaryRepository } from '../code/testing/temporary-repository.ts';
import { createArchive } from '../testing/archive.ts';
import { createHousehold } from '../testing/colloquy-process.ts';
import { describeWith } from '../testing/shared-data.ts';

const loop = (limit: number): string => `package sync\n\n// reconcileLoop runs until all is as wanted.\nfunc reconcileLoop() int {\n\treturn ${limit}\n}\n`;
const lines = ['Pull request 421 is ready for atlas.', 'Good, the reconcile loop ends now.'];

function withPullRequest(): TemporaryRepository {
  const repository = temporaryRepository();
  repository.commit('Begin', { 'loop.go': loop(1) });
  repository.commit('Let the reconcile loop end (#421)', { 'loop.go': loop(2) });
  return repository;
}

/** The function that the change touches, at its line, with the second at which the meeting spoke of it. */
const shown = /`func reconcileLoop\(\) int` – changed – \[loop\.go:4\]\(https:\/\/github\.com\/example\/atlas\/blob\/[0-9a-f]{40}\/loop\.go#L4-L6\)/;

describeWith(gitProgram, 'git', 'a note of a design review', () => {
  afterAll(removeTemporaryFolders);

  it('names the function of the pull request that was discussed, at its line', async () => {
    const repository = withPullRequest();
    const archive = await createArchive({ code: { repositories: [repository.folder] } });
    await archive.record('review.wav', lines, 'design-review');
    const { location } = archive.colloquy.register.note(archive.colloquy.register.all()[0]!.id, archive.vault)!;
    expect(await readFile(location, 'utf8')).toMatch(shown);
    await archive.remove();
  });

  it('names it also when it is rendered by hand, and not without the setting', async () => {
    const repository = withPullRequest();
    const segments = lines.map((text, index) => ({ id: `s${index}`, speaker: `Speaker ${index + 1}`, text, startSeconds: index, endSeconds: index + 1 }));
    for (const [settings, isShown] of [[`code: {repositories: ['${repository.folder}']}\n`, true], ['', false]] as const) {
      const house = await createHousehold(settings);
      await writeFile(join(house.folder, 'transcript.json'), JSON.stringify({ segments, startedAt: '2026-11-20T09:30:00+01:00', title: 'Atlas review' }));
      await writeFile(join(house.folder, 'minutes.json'), (await house.run('minutes', 'transcript.json', '--json')).stdout);
      const { status, stdout } = await house.run('render', 'transcript.json', 'minutes.json', '--template', 'design-review');
      expect({ status, isShown: shown.test(stdout) }).toEqual({ status: 0, isShown });
      await house.remove();
    }
  });
});
