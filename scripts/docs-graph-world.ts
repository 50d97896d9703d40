/** The small world of docs/graph.md, and the commands of that page as they answer there: each is run when the page is made. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../daemon/main.ts');

const files: Readonly<Record<string, string>> = {
  'colloquy.yaml': 'vault:\n  folder: ./vault\ndata: ./data\n',
  'vault/People/Ana Silva.md': '---\naliases: [Annie]\ngithub: asilva\nemail: ana@example.org\n---\n',
  'vault/Projects/Atlas.md': '---\nrepository: acme/atlas\n---\n',
  'pulls.json': JSON.stringify([
    {
      ...{ number: 12, title: 'Keep connections open', state: 'open', draft: false, body: 'Closes #7.', html_url: 'https://github.com/acme/atlas/pull/12' },
      ...{ created_at: '2026-11-18T10:00:00Z', updated_at: '2026-11-19T10:00:00Z', merged_at: null },
      user: { login: 'asilva', id: 7, type: 'User' },
      base: { repo: { full_name: 'acme/atlas', id: 1 } },
    },
  ]),
  'stand-up.json': JSON.stringify({
    ...{ recordingId: 'stand-up', language: 'en', model: 'elsewhere', title: 'Atlas stand-up', startedAt: '2026-11-20T09:30:00+01:00', project: 'acme/atlas', attendees: ['Ana Silva', 'Ben Carter'] },
    segments: [
      { id: 's1', speaker: 'Ana Silva', startSeconds: 0, endSeconds: 6, text: 'We decided to keep Postgres for the billing service.' },
      { id: 's2', speaker: 'Ben Carter', startSeconds: 6, endSeconds: 12, text: 'I will review pull request 12 by Wednesday, it closes issue 7.' },
    ],
  }),
};

/** Runs commands one after the other in the small world; answers each as a terminal shows it. @throws Error when one fails. */
export function runInSmallWorld(commands: readonly (readonly string[])[]): string[] {
  return runInWorld(files, commands).map((printed, index) => `$ colloquy ${commands[index]!.map(quoted).join(' ')}\n${printed}`);
}

/**
 * Runs commands one after the other in a folder of its own; answers each with what it printed.
 *
 * @param files Path → text; `colloquy.yaml` among them.
 * @throws Error when one fails.
 */
export function runInWorld(files: Readonly<Record<string, string>>, commands: readonly (readonly string[])[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-docs-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return commands.map((words) => run(folder, words));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string, words: readonly string[]): string {
  // Without the models that this machine may have: the pages are the same everywhere.
  const noModels = { COLLOQUY_MODELS: '', HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), LOCALAPPDATA: join(folder, 'cache') };
  const env = { ...process.env, ...noModels, INIT_CWD: folder, COLLOQUY_CONFIG: join(folder, 'colloquy.yaml') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...words], { cwd: folder, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`colloquy ${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.trimEnd();
}

export function quoted(word: string): string {
  return /^[\w./-]+$/u.test(word) ? word : `"${word}"`;
}
