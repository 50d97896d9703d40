import { describe, expect, it } from '@jest/globals';
import { ColloquyError } from '#schemas/failure';
import { parseConfig, readConfig } from './load-config.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function causeOf(text: string): string {
  try {
    parseConfig(text, 'colloquy.yaml');
  } catch (error) {
    if (error instanceof ColloquyError) return error.failure.cause;
    throw error;
  }
  return 'accepted';
}

describe('the config file', () => {
  it('needs only a vault; everything else has a default', () => {
    const config = parseConfig('vault:\n  folder: Notes', 'colloquy.yaml');
    expect(config.vault.meetings).toBe('Meetings');
    expect(config.speech.english).toBe('moonshine-base');
    expect(config.recordings.folders).toEqual([]);
  });

  it('may be JSON', () => {
    expect(parseConfig('{"vault": {"folder": "/v"}, "speech": {"language": "zh"}}', 'colloquy.json').speech.language).toBe('zh');
  });

  it('takes relative folders from its own place, and ~ from the home folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-config-'));
    await writeFile(join(folder, 'colloquy.yaml'), 'vault:\n  folder: Notes\nrecordings:\n  folders: [~/Recordings]\n');
    const config = await readConfig(join(folder, 'colloquy.yaml'), '/home/ana');
    expect(config.vault.folder).toBe(join(folder, 'Notes'));
    expect(config.recordings.folders).toEqual([join('/home/ana', 'Recordings')]);
    await rm(folder, { recursive: true });
  });

  it('with a misspelt key is refused with its line and what is allowed there', () => {
    expect(causeOf('vault:\n  folder: Notes\nspeech:\n  langauge: en\n')).toBe(
      'colloquy.yaml: Line 4, speech.langauge: Unrecognized key: "langauge". Allowed here: language, english, otherLanguages, speakers, separateChannels, decoder.',
    );
  });

  it('with a wrong type, an impossible time zone or a folder outside the vault is refused with its line', () => {
    expect(causeOf('vault:\n  folder: 12')).toContain('Line 2, vault.folder: Invalid input: expected string');
    expect(causeOf('vault:\n  folder: Notes\ntimeZone: Mars/Olympus')).toContain('Line 3, timeZone: must be an IANA time zone such as Europe/Berlin');
    expect(causeOf('vault:\n  folder: Notes\n  meetings: ../Other')).toContain('Line 3, vault.meetings: must be a folder inside the vault');
  });

  it.each(['http://user:pa55word@host/v1', 'https://user@host/v1', 'https://host/v1?key=QSECRET'])('with a key in the address of the language model is refused, and the key is not shown: %s', (url) => {
    const cause = causeOf(`vault:\n  folder: Notes\nlanguageModel:\n  provider: openai-compatible\n  model: m\n  url: ${url}`);
    expect(cause).toMatch(/Line 6, languageModel\.url: .*keyVariable/);
    expect(cause).not.toMatch(/pa55word|QSECRET|user@/);
  });

  it('may have a language model behind a port and a path', () => {
    expect(causeOf('vault:\n  folder: Notes\nlanguageModel:\n  provider: ollama\n  model: m\n  url: http://127.0.0.1:11434/some/path/')).toBe('accepted');
  });

  it('that is no YAML is refused with line and column', () => {
    expect(causeOf('vault: [')).toMatch(/line 1, column/);
  });
});
