/** What the command line says when it is used wrongly, and where it says it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHousehold, type Household } from '../testing/colloquy-process.ts';

describe('the command line', () => {
  let house: Household;
  beforeAll(async () => {
    house = await createHousehold();
  });
  afterAll(() => house.remove());

  it('prints failures on stderr with code, effect, cause and tip, and nothing on stdout', async () => {
    const { status, stdout, stderr } = await house.run('process', 'nowhere.wav');
    expect({ status, stdout }).toEqual({ status: 10, stdout: '' });
    expect(stderr).toMatch(/^nowhere\.wav: recording_missing\n {2}.+was not processed\.\n {2}There is no such file\.\n {2}Check the path/);
  });

  it('prints a failure as a line of JSON on stdout when JSON is asked for', async () => {
    const { status, stdout } = await house.run('process', 'nowhere.wav', '--json');
    expect(status).toBe(10);
    expect(JSON.parse(stdout)).toEqual({ file: 'nowhere.wav', failure: expect.objectContaining({ code: 'recording_missing' }) as unknown });
  });

  it('knows what it is asked for, and says what it does not know', async () => {
    const { status, stderr } = await house.run('proces', 'a.wav');
    expect(status).toBe(2);
    expect(stderr).toMatch(/arguments_invalid[\s\S]*unknown command 'proces'[\s\S]*process/);
  });

  it('explains each command, on stdout', async () => {
    const { status, stdout } = await house.run('process', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Usage: colloquy process \[options\] <file\.\.\.>/);
  });

  it('refuses a config with a mistake before anything is started', async () => {
    const file = join(house.folder, 'wrong.yaml');
    await writeFile(file, 'vault: {folder: vault}\nspeach: {}\n');
    const { status, stderr } = await house.run('status', '--config', file);
    expect(status).toBe(3);
    expect(stderr).toMatch(/Line 2, speach: Unrecognized key/);
  });

  it('reads a transcript of twenty thousand segments', async () => {
    const file = join(house.folder, 'long.json');
    const said = ['I will send the report by Wednesday.', 'Okay, we keep the old reader.', 'Agreed.', 'Does it change the format?', 'Pull request 421 is open.'];
    const segments = Array.from({ length: 20_000 }, (_, index) => ({ id: `s${index}`, speaker: `Speaker ${(index % 4) + 1}`, text: said[index % said.length] }));
    await writeFile(file, JSON.stringify({ segments }));
    const { status, stdout } = await house.run('minutes', file, '--json');
    expect({ status, mentions: (JSON.parse(stdout) as { mentions: unknown[] }).mentions }).toMatchObject({ status: 0, mentions: [{ kind: 'pull_request', target: '421' }] });
  });

  it('takes minutes from a foreign transcript and renders them', async () => {
    const transcript = join(house.folder, 'transcript.json');
    const minutes = join(house.folder, 'minutes.json');
    const segments = [
      { id: 'a', speaker: 'Ana', text: 'Can you update the release notes, Ben?' },
      { id: 'b', speaker: 'Ben', text: "Yes, I'll update the release notes today." },
    ];
    await writeFile(transcript, JSON.stringify({ segments, startedAt: '2026-11-20T09:30:00+01:00', title: 'Short call' }));
    const made = await house.run('minutes', transcript, '--json');
    expect(JSON.parse(made.stdout)).toMatchObject({ actions: [{ owner: expect.stringMatching(/^Ben/) as unknown, due: '2026-11-20' }] });
    await writeFile(minutes, made.stdout);
    const rendered = await house.run('render', transcript, minutes, '--template', 'general');
    expect(rendered.status).toBe(0);
    expect(rendered.stdout).toMatch(/- \[ \] .*release notes.*📅 2026-11-20/);
  });

  it('refuses a transcript that is none, and says where', async () => {
    const file = join(house.folder, 'bad.json');
    await writeFile(file, '{"segments": [{"id": "a"}]}');
    const { status, stderr } = await house.run('minutes', file, '--json');
    expect(status).toBe(40);
    expect(stderr).toMatch(/segments\.0\.text/);
  });
});
