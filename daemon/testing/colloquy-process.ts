/** The real program as a user runs it, with a vault, recordings and data of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './shared-data.ts';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Household {
  readonly folder: string;
  readonly vault: string;
  readonly recordings: string;
  run(...words: string[]): Promise<Ran>;
  /** Starts a command, kills it with SIGKILL after so many milliseconds, and resolves when it is gone. */
  kill(afterMs: number, ...words: string[]): Promise<void>;
  /** Starts `colloquy watch` and resolves when it watches. */
  watch(): Promise<Watching>;
  remove(): Promise<void>;
}

export interface Watching {
  readonly process: ChildProcess;
  /** Resolves with the first line of stdout or stderr that matches; lines that came before count. */
  line(pattern: RegExp): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** A vault with the sample's people and project, an empty recordings folder, and a config that names them. */
export async function createHousehold(settings = ''): Promise<Household> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-household-'));
  const [vault, recordings, config] = ['vault', 'recordings', 'colloquy.yaml'].map((name) => join(folder, name)) as [string, string, string];
  await cp(join(repositoryRoot, 'daemon/sample/vault'), vault, { recursive: true });
  await mkdir(recordings);
  const yaml = `vault: {folder: vault}\nrecordings: {folders: [recordings], settleMs: 300}\ndata: data\ntimeZone: Europe/Berlin\n${settings}`;
  await writeFile(config, yaml);

  const start = (words: readonly string[]): ChildProcess =>
    spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(repositoryRoot, 'daemon/main.ts'), '--config', config, ...words], {
      cwd: folder,
      env: { ...process.env, INIT_CWD: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  return {
    folder,
    vault,
    recordings,
    run: async (...words) => {
      const child = start(words);
      const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
      const [status] = (await once(child, 'close')) as [number | null];
      return { status, stdout: stdout(), stderr: stderr() };
    },
    kill: async (afterMs, ...words) => {
      const child = start(words);
      const ended = once(child, 'close');
      const timer = setTimeout(() => child.kill('SIGKILL'), afterMs);
      await ended;
      clearTimeout(timer);
    },
    watch: async () => {
      const watching = listen(start(['watch']));
      await watching.line(/^Watching /);
      return watching;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return () => text;
}

function listen(child: ChildProcess): Watching {
  const lines: string[] = [];
  let wake: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      const parts = (rest + piece).split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      wake();
    });
  }
  child.once('exit', () => {
    lines.push('[exited]');
    wake();
  });
  return {
    process: child,
    line: async (pattern) => {
      for (;;) {
        const found = lines.find((line) => pattern.test(line));
        if (found !== undefined) return found;
        if (lines.includes('[exited]')) throw new Error(`The daemon ended before it said ${String(pattern)}:\n${lines.join('\n')}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    kill: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill(signal);
      await exited;
    },
  };
}
