/** Voices from outside: learned in one recording, recognised in the next, forgotten for good. Two recordings are the halves of the bundled one. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waveFile } from '../audio/testing/synthesize.ts';
import { createHousehold, type Household, type Ran } from '../testing/colloquy-process.ts';
import { decodedAudio } from '../testing/decoded-audio.ts';
import { testModel } from '../testing/models.ts';
import { describeWith, samplePath } from '../testing/shared-data.ts';
import { openVoices } from '../voices/database.ts';

const needed = ['silero-vad', 'speaker-embedding', 'segmentation', 'moonshine-base'] as const;
const models = needed.every((model) => testModel(model) !== null) ? needed : null;

/** A machine that is busy with other suites hears slowly. */
const HEARING_MS = 600_000;

/** Between two turns: Ana, Ben, Chloe and David speak before, all of them after. */
const CUT_SECONDS = 62.3;
const first = '2026-11-20 09.30 Stand-up.wav';
const second = '2026-11-21 09.30 Stand-up.wav';

describeWith(models, 'the models of an English recording', 'voices of one recording in the next', () => {
  let house: Household;
  const voices = (...words: string[]): Promise<Ran> => house.run('voices', ...words);
  const succeed = async (...words: string[]): Promise<string> => {
    const { status, stdout, stderr } = await house.run(...words);
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
    return stdout;
  };
  const noteOfSecond = async (): Promise<string> => {
    const made = JSON.parse(await succeed('process', second, '--json')) as { notePath: string };
    return readFile(made.notePath, 'utf8');
  };
  /** Every byte of the household: recordings, vault, graph, index, stage outputs, logs. By file. */
  const files = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  const filesWith = (bytes: Buffer | string): string[] => files(house.folder).filter((path) => readFileSync(path).includes(bytes));

  beforeAll(async () => {
    house = await createHousehold('speech: {decoder: embedded, language: en}\n');
    const { values, sampleRate } = await (await decodedAudio(samplePath)).read(0, 200 * 16_000);
    const cut = Math.round(CUT_SECONDS * sampleRate);
    await writeFile(join(house.folder, first), waveFile([values.slice(0, cut)], { sampleRate }));
    await writeFile(join(house.folder, second), waveFile([values.slice(cut)], { sampleRate }));
    await writeFile(join(house.folder, 'short.wav'), waveFile([values.slice(0, 8 * sampleRate)], { sampleRate }));
  }, HEARING_MS);
  afterAll(() => house.remove());

  it('are nobody while nobody is enrolled, and then no file of voices is there', async () => {
    expect(await noteOfSecond()).toMatch(/\*\*Speaker 1\*\*/);
    expect(await succeed('voices', 'list', '--json')).toBe('[]\n');
    expect(files(house.folder).filter((path) => path.includes('voices'))).toEqual([]);
  }, HEARING_MS);

  it('are learned from a recording that was not heard before, by the names of the vault', async () => {
    const ana = JSON.parse(await succeed('voices', 'enroll', first, '--speaker', 'Speaker 1', '--name', 'ana', '--json')) as object;
    expect(ana).toMatchObject({ person: 'Ana Silva', recording: first, speaker: 'Speaker 1', takenFrom: null, soundsLike: null });
    const david = await voices('enroll', first, '--speaker', '4', '--name', 'David Okoye');
    expect(david.stdout).toMatch(/^David Okoye is known by 1\d\.\d s of Speaker 4 in 2026-11-20 09\.30 Stand-up\.wav\.\n$/);
    expect(david.stderr).toMatch(/More speech makes it surer[\s\S]*processed again/);
    expect(await succeed('voices', 'list')).toMatch(/^Ana Silva {2}1\d\.\d s\n {2}2026-11-20 09\.30 Stand-up\.wav, Speaker 1, 1\d\.\d s, enrolled \d{4}-\d\d-\d\d\nDavid Okoye/);
  }, HEARING_MS);

  it('have their names in the next recording, and nobody else gets one of them', async () => {
    const note = await noteOfSecond();
    expect(note).toMatch(/\*\*Ana Silva\*\*[^\n]*One last thing/);
    expect(note).toMatch(/\*\*David Okoye\*\*[^\n]*crash on start/);
    expect(note).toMatch(/\*\*Speaker 4\*\*[^\n]*send you the screenshots/);
    const spoken = await succeed('graph', 'cypher', "MATCH (s:Segment)-[r:SPOKEN_BY]->(p:Person {name: 'Ana Silva'}) RETURN DISTINCT r.extractor, r.confidence", '--json');
    expect((JSON.parse(spoken) as { rows: unknown }).rows).toEqual([['voice_profile', expect.closeTo(0.97, 1)]]);
  }, HEARING_MS);

  it('are who the user says in the recording from which they were enrolled', async () => {
    const { recordingId } = JSON.parse(await succeed('process', first, '--json')) as { recordingId: string };
    const spoken = await succeed('graph', 'cypher', `MATCH (s:Segment)-[r:SPOKEN_BY]->(p:Person) WHERE s.id STARTS WITH '${recordingId}' AND r.extractor = 'voice_profile' RETURN DISTINCT p.name, r.confidence ORDER BY p.name`, '--json');
    expect((JSON.parse(spoken) as { rows: unknown }).rows).toEqual([['Ana Silva', 1], ['David Okoye', 1]]);
  }, HEARING_MS);

  it('are nowhere in numbers but in their own file, which only the user may read', () => {
    const path = join(house.folder, 'data/voices.sqlite');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const db = openVoices(join(house.folder, 'data'));
    const numbers = db.prepare<[], Buffer>('SELECT numbers FROM enrollments').pluck().all();
    db.close();
    expect(numbers).toHaveLength(2);
    for (const bytes of numbers) {
      expect(filesWith(bytes.subarray(0, 32))).toEqual([path]);
      expect(filesWith(bytes.toString('base64').slice(0, 40))).toEqual([]);
      expect(filesWith(String(bytes.readFloatLE(0)).slice(0, 8))).toEqual([]);
    }
  });

  it('are refused with what is wrong: no such speaker, nobody in particular, too little speech, no name, no file', async () => {
    const said = async (...words: string[]): Promise<[number | null, string]> => {
      const { status, stderr } = await voices('enroll', ...words);
      return [status, stderr.split('\n').filter((line) => !/was done before|done in/.test(line)).join('\n')];
    };
    expect(await said(first, '--name', 'Ben', '--speaker', 'Speaker 9')).toEqual([160, expect.stringMatching(/^speaker_missing\n[\s\S]*no "Speaker 9"\. In it are heard Speaker 1 \(18 s, first at 0:00\), Speaker 2/)]);
    expect(await said(first, '--name', 'Ben')).toEqual([161, expect.stringMatching(/^speaker_ambiguous\n[\s\S]*not said whose voice is meant/)]);
    expect(await said('short.wav', '--name', 'Ben')).toEqual([162, expect.stringMatching(/^voice_too_short\n[\s\S]*heard for \d\.\d s, and 10 s are needed/)]);
    expect(await said(first, '--speaker', 'Speaker 2')).toEqual([2, expect.stringMatching(/required option '--name <person>'/)]);
    expect(await said(first, '--speaker', 'Speaker 2', '--name', 'Speaker 2')).toEqual([2, expect.stringMatching(/is not the name of a person/)]);
    expect(await said('nowhere.wav', '--name', 'Ben')).toEqual([10, expect.stringMatching(/^recording_missing/)]);
    expect(JSON.parse(await succeed('voices', 'list', '--json'))).toHaveLength(2);
  }, HEARING_MS);

  it('are forgotten only when the user says so, and then to the byte', async () => {
    const nobody = await voices('forget', 'Greta', '--yes');
    expect([nobody.status, nobody.stderr]).toEqual([163, expect.stringMatching(/voice_missing[\s\S]*Enrolled: Ana Silva, David Okoye/)]);
    const unasked = await voices('forget', 'Ana');
    expect([unasked.status, unasked.stderr]).toEqual([2, expect.stringMatching(/The voice of Ana Silva is still known/)]);
    const db = openVoices(join(house.folder, 'data'));
    const numbers = db.prepare<[], Buffer>("SELECT numbers FROM enrollments JOIN profiles p ON p.id = profile WHERE person = 'Ana Silva'").pluck().get()!;
    db.close();
    expect(await succeed('voices', 'forget', 'ana', '--yes')).toBe('The voice of Ana Silva is forgotten.\n');
    expect(filesWith(numbers.subarray(0, 32))).toEqual([]);
    expect(readFileSync(join(house.folder, 'data/voices.sqlite')).includes('Ana Silva')).toBe(false);
  }, HEARING_MS);

  it('name nobody any more who was forgotten, when the recording is processed again, or its note is made again without it', async () => {
    await succeed('rerun', '--yes');
    const [remade] = files(join(house.vault, 'Meetings')).filter((path) => path.includes('2026-11-21')).map((path) => readFileSync(path, 'utf8'));
    expect(remade).toMatch(/\*\*Speaker 1\*\*[^\n]*One last thing/);
    expect(remade).toMatch(/\*\*David Okoye\*\*/);
    const processed = await noteOfSecond();
    expect(processed).toMatch(/\*\*Speaker 1\*\*[^\n]*One last thing/);
    expect(processed).toMatch(/\*\*David Okoye\*\*/);
  }, HEARING_MS);
});
