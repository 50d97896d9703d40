/** The main job on the bundled sample: the recording becomes the note, and every later thing that happens to it is as promised. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { transcriptSchema, type Transcript } from '#schemas/transcript';
import { diarizationError } from '../segments/diarization-error-rate.ts';
import { parseRttm } from '../segments/rttm.ts';
import { createHousehold, type Household, type Ran } from '../testing/colloquy-process.ts';
import { asGoldenJson, goldenText } from '../testing/golden.ts';
import { testModel } from '../testing/models.ts';
import { describeWith, repositoryRoot, samplePath } from '../testing/shared-data.ts';
import { countWordErrors, errorRate } from '../transcript/word-error-rate.ts';

const sample = (name: string): string => join(repositoryRoot, 'daemon/sample', name);
const golden = (name: string): string => join(sample('golden'), name);
const wordsOf = (transcript: Transcript): string => transcript.segments.map(({ text }) => text).join(' ');

const needed = ['silero-vad', 'speaker-embedding', 'segmentation', 'moonshine-base', 'whisper-tiny'] as const;
const models = needed.every((model) => testModel(model) !== null) ? needed : null;

/** A machine that is busy with other suites hears slowly. */
const HEARING_MS = 600_000;

describeWith(models, 'the models of an English recording', 'the bundled stand-up, processed', () => {
  let house: Household;
  let recording: string;
  let first: Ran;
  let note: string;
  let notePath: string;
  beforeAll(async () => {
    // What a user has who installs nothing else; daemon/sample/golden was recorded so.
    house = await createHousehold('speech: {decoder: embedded}\n');
    recording = join(house.recordings, basename(samplePath));
    await copyFile(samplePath, recording);
    first = await house.run('process', recording, '--json');
    ({ notePath } = JSON.parse(first.stdout) as { notePath: string });
    note = await readFile(notePath, 'utf8');
  }, HEARING_MS);
  afterAll(() => house.remove());

  it('prints one line of JSON with the recording, the note, its length and every stage', () => {
    expect(first.status).toBe(0);
    expect(JSON.parse(first.stdout)).toEqual({
      file: recording,
      recordingId: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      notePath: join(house.vault, 'Meetings', '2026-11-20 Atlas stand-up.md'),
      audioSeconds: expect.closeTo(110.8, 0) as unknown,
      stages: ['audio', 'segments', 'transcript', 'minutes', 'notes', 'graph'].map((name) => ({ name, ms: expect.any(Number), cached: false })),
    });
  });

  it('has the recorded voices at the recorded times', async () => {
    const { stdout } = await house.run('diarize', recording, '--rttm');
    const [expected = [], heard = []] = [await goldenText(golden('segments.rttm'), stdout), stdout].map((rttm) => [...parseRttm(rttm).values()].flat());
    expect(diarizationError(expected, heard).rate).toBeLessThan(0.01);
  });

  it('has the recorded words', async () => {
    const { stdout } = await house.run('transcribe', recording, '--json');
    const heard = transcriptSchema.parse(JSON.parse(stdout));
    const recorded = transcriptSchema.parse(JSON.parse(await goldenText(golden('transcript.json'), asGoldenJson(heard))));
    expect(errorRate(countWordErrors(wordsOf(recorded), wordsOf(heard)))).toBeLessThan(0.04);
  });

  it('shows the four people', () => {
    for (const person of ['Ana Silva', 'Ben Carter', 'Chloe Martin', 'David Okoye']) expect(note).toContain(`[[${person}]]`);
    expect(note).not.toMatch(/Speaker \d/);
  });

  it('shows the decision on the old reader, and the conditional one on the release', () => {
    const decisions = section(note, 'decisions');
    expect(decisions).toMatch(/keep the old reader for one more release/i);
    expect(decisions).toMatch(/release moves to Monday/i);
    expect(listItems(decisions)).toHaveLength(2);
  });

  it.each([
    [/review/i, 'Chloe Martin', '2026-11-20'],
    [/send a fix/i, 'David Okoye', '2026-11-25'],
    [/tell the support team/i, 'David Okoye', null],
    [/screenshots/i, 'Ben Carter', '2026-11-21'],
    [/update the release notes/i, 'Chloe Martin', '2026-11-20'],
  ])('has the task %s of %s, due %s', (text, owner, due) => {
    const [task, ...others] = listItems(section(note, 'actions')).filter((line) => text.test(line));
    expect(others).toEqual([]);
    expect(task).toMatch(/^- \[ \] /);
    expect(task).toContain(`[[${owner}]]`);
    if (due === null) expect(task).not.toContain('📅');
    else expect(task).toContain(`📅 ${due}`);
  });

  it('has no task that nobody took', () => {
    expect(listItems(section(note, 'actions'))).toHaveLength(5);
  });

  it('names pull request 421 and issues 398 and 405', () => {
    for (const number of ['421', '398', '405']) expect(section(note, 'links')).toContain(number);
  });

  it('plays every line at its second', () => {
    const turns = section(note, 'transcript').split('\n').filter((line) => line.startsWith('**'));
    const lines = ['decisions', 'actions', 'topics'].flatMap((id) => listItems(section(note, id))).concat(turns);
    expect(turns).toHaveLength(18);
    expect(lines.length).toBeGreaterThan(25);
    for (const line of lines) expect(line).toMatch(/#t=\d/);
  });

  it('is in the graph as well, with who is to do what and the words that prove it', async () => {
    const asked = await house.run('graph', 'cypher', 'MATCH (p:Person)<-[:ASSIGNED_TO]-(a:ActionItem)-[:EVIDENCED_BY]->(s:Segment)-[:PART_OF]->(m:Meeting) RETURN DISTINCT p.name, m.title ORDER BY p.name', '--json');
    expect(JSON.parse(asked.stdout)).toEqual({ columns: ['p.name', 'm.title'], rows: [['Ben Carter', 'Atlas stand-up'], ['Chloe Martin', 'Atlas stand-up'], ['David Okoye', 'Atlas stand-up']] });
  });

  it('is left alone, byte for byte, when the same recording is processed again, and nothing is done twice', async () => {
    const again = await house.run('process', recording, '--json');
    const { stages } = JSON.parse(again.stdout) as { stages: { cached: boolean }[] };
    expect(stages.map(({ cached }) => cached)).toEqual([true, true, true, true, true, true]);
    expect(await readFile(notePath, 'utf8')).toBe(note);
  });

  it('keeps what the user wrote and ticked, and is followed when the user renames it', async () => {
    const ticked = note.replace('- [ ] ', '- [x] ');
    await writeFile(notePath, `${ticked}\nMy own thought.\n`);
    const moved = join(house.vault, 'Archive', 'The stand-up.md');
    await mkdir(join(house.vault, 'Archive'));
    await rename(notePath, moved);
    const { stdout } = await house.run('process', recording, '--json', '--template', 'standup');
    expect(JSON.parse(stdout)).toMatchObject({ notePath: moved });
    const merged = await readFile(moved, 'utf8');
    expect(merged).toContain('My own thought.');
    expect(merged).toContain('- [x] ');
    expect(await readdir(join(house.vault, 'Meetings'))).toEqual([]);
  });

  it('goes on with the next file when one is broken, and ends with the broken one’s status', async () => {
    const broken = join(house.recordings, 'broken.m4a');
    await writeFile(broken, (await readFile(samplePath)).subarray(0, 200_000));
    const { status, stdout } = await house.run('process', broken, recording, '--json');
    const [failed, good] = stdout.trim().split('\n').map((line) => JSON.parse(line) as { failure?: { code: string }; notePath?: string });
    expect(failed?.failure?.code).toMatch(/^audio_(truncated|damaged)$/);
    expect(good?.notePath).toBeDefined();
    expect(status).toBeGreaterThanOrEqual(20);
    expect(status).toBeLessThan(30);
  });
});

/** The text of a managed region. */
function section(note: string, id: string): string {
  const match = new RegExp(`%% colloquy:section ${id} %%\\n([\\s\\S]*?)%% colloquy:end ${id} %%`).exec(note);
  if (match?.[1] === undefined) throw new Error(`The note has no region "${id}":\n${note}`);
  return match[1];
}

function listItems(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('- '));
}
