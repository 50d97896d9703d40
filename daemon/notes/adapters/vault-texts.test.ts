import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failureCodeOf } from '../../testing/failure-code.ts';
import { RECORDING_ID_PROPERTY } from '../note-markdown.ts';
import { readTexts, type VaultText } from './vault-texts.ts';

describe('the notes of a vault as texts', () => {
  let vault: string;
  beforeEach(async () => {
    vault = await mkdtemp(join(tmpdir(), 'colloquy-texts-'));
    await mkdir(join(vault, 'Notes'));
  });
  afterEach(() => rm(vault, { recursive: true }));

  const read = async (folder = vault): Promise<VaultText[]> => {
    const texts: VaultText[] = [];
    for await (const text of readTexts(folder)) texts.push(text);
    return texts;
  };
  const readOne = async (text: string): Promise<VaultText> => {
    await writeFile(join(vault, 'Notes/a.md'), text);
    return (await read())[0]!;
  };

  it('come without their properties, whatever ends their lines', async () => {
    expect(await readOne('\uFEFF---\r\ntags: [a]\r\n---\r\nHello\r\n')).toEqual({ path: 'Notes/a.md', text: 'Hello\r\n', recordingId: null, project: null });
    expect(await readOne('---\n---\nHello')).toMatchObject({ text: 'Hello' });
    expect(await readOne('Hello\n\n---\n\nworld')).toMatchObject({ text: 'Hello\n\n---\n\nworld' });
  });

  it.each([
    ['project: atlas', 'atlas'],
    ['Project: "[[Projects/atlas|The map]]"', 'atlas'],
    ['project: "[[atlas]]"', 'atlas'],
    ['project: [atlas]', null],
    ['project: "', null],
  ])('say their project by "%s"', async (property, project) => {
    expect((await readOne(`---\n${property}\n---\nHello`)).project).toBe(project);
  });

  it('say of which recording they are', async () => {
    expect((await readOne(`---\n${RECORDING_ID_PROPERTY}: abc\n---\nHello`)).recordingId).toBe('abc');
  });

  it('leave out a file that nobody wrote by hand, and fail without a vault', async () => {
    await writeFile(join(vault, 'dump.md'), 'x'.repeat(1_000_001));
    expect(await read()).toEqual([]);
    await rm(join(vault, 'Notes'), { recursive: true });
    expect(await failureCodeOf(() => read(join(vault, 'no')))).toBe('vault_missing');
  });
});
