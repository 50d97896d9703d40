/** Taking a meeting out of the graph, from outside; and what an edited copy of a transcript is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHousehold, type Household, type Ran } from '../testing/colloquy-process.ts';

const segments = [
  { id: 'a', speaker: 'Ana', text: 'We decided to keep the old reader.' },
  { id: 'b', speaker: 'Ben', text: "I'll review pull request 14 by Friday." },
];
const standUp = { title: 'Atlas stand-up', startedAt: '2026-11-20T09:30:00Z', project: 'acme/atlas', attendees: ['Ana Silva', 'Ben Okafor'], segments };
const weekly = { ...standUp, recordingId: 'rec-weekly-1', title: 'Weekly', attendees: ['Ana Silva'] };

describe('colloquy graph forget', () => {
  let house: Household;
  const write = (name: string, value: unknown): Promise<void> => writeFile(join(house.folder, name), JSON.stringify(value));
  const succeed = async (...words: string[]): Promise<Ran> => {
    const ran = await house.run(...words);
    if (ran.status !== 0) throw new Error(`${words.join(' ')} ended with ${ran.status}: ${ran.stderr}`);
    return ran;
  };
  const meetings = async (): Promise<unknown> => (JSON.parse((await succeed('graph', 'cypher', 'MATCH (m:Meeting) RETURN m.title ORDER BY m.title', '--json')).stdout) as { rows: unknown[][] }).rows.flat();

  beforeAll(async () => {
    house = await createHousehold();
    await write('stand-up.json', standUp);
    await write('weekly.json', weekly);
    await succeed('graph', 'add', 'stand-up.json', 'weekly.json');
  }, 60_000);
  afterAll(() => house.remove());

  it('shows with --dry-run what would go, takes it out, says what is there under no such name, and graph add brings it back', async () => {
    expect(JSON.parse((await succeed('graph', 'forget', 'stand-up.json', '--dry-run', '--json')).stdout)).toMatchObject({ title: 'Atlas stand-up', dryRun: true, gone: { nodes: { Meeting: 1 } }, kept: { nodes: { Person: 1 } } });
    const { status, stdout, stderr } = await house.run('graph', 'forget', 'Monthly', 'Atlas stand-up');
    expect([status, stdout]).toEqual([152, expect.stringMatching(/^Atlas stand-up, 2026-11-20 \(transcript-\w+\): forgotten\n {2}gone {2}[^\n]*1 Meeting[^\n]*\n {2}stays, since another source says so too {2}[^\n]*1 Person/u)]);
    expect(stderr).toMatch(/^Monthly: meeting_missing\n[\s\S]*In the graph: [\s\S]*Weekly, 2026-11-20 \(rec-weekly-1\)/u);
    expect(await meetings()).toEqual(['Weekly']);
    await succeed('graph', 'add', 'stand-up.json');
    expect(await meetings()).toEqual(['Atlas stand-up', 'Weekly']);
  }, 90_000);

  it('takes what was said out of the index of what was said, too', async () => {
    const index = (): Promise<string> => readFile(join(house.folder, 'data/retrieval.sqlite'), 'latin1');
    // It is there since it was added, not since somebody asked.
    expect(await index()).toContain('rec-weekly-1');
    await succeed('graph', 'forget', 'Weekly');
    expect(await index()).not.toContain('rec-weekly-1');
    await succeed('graph', 'add', 'weekly.json');
  }, 90_000);

  it('a copy is the meeting that it is a copy of until it is edited, which is said', async () => {
    await copyFile(join(house.folder, 'stand-up.json'), join(house.folder, 'copy.json'));
    await succeed('graph', 'add', 'copy.json');
    expect(await meetings()).toEqual(['Atlas stand-up', 'Weekly']);
    await write('copy.json', { ...standUp, segments: segments.slice(0, 1) });
    expect((await succeed('graph', 'add', 'copy.json')).stderr).toMatch(/copy\.json was a copy of \S*stand-up\.json and is no longer: it is a meeting of its own now/u);
    expect(await meetings()).toEqual(['Atlas stand-up', 'Atlas stand-up', 'Weekly']);
  }, 90_000);
});
