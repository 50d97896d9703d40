/** A command of the program without a process of its own: faster, with what it wrote. Commands that ask the user, or that colour, run in a process. */
import { resolve } from 'node:path';
import { configSchema, type Config } from '#schemas/config';
import { exitStatusOf, toFailure } from '#schemas/failure';
import { createProgram } from '../cli/command-line.ts';
import { type Session } from '../cli/session.ts';
import type { Colloquy } from '../colloquy.ts';
import type { Ran } from './colloquy-process.ts';

export interface Place {
  /** Where the user stands. */
  readonly folder: string;
  /** Of the config file; null: there is no config file. */
  readonly vault: string | null;
  /** For commands that need stored recordings. */
  readonly colloquy?: Colloquy;
}

export async function runCommand({ folder, vault, colloquy }: Place, ...words: string[]): Promise<Ran> {
  const config: Config = colloquy?.config ?? configSchema.parse({ vault: { folder: vault ?? folder } });
  const isConfigured = vault !== null || colloquy !== undefined;
  const [out, err]: [string[], string[]] = [[], []];
  const session: Session = {
    output: {
      result: (text) => out.push(text.endsWith('\n') ? text : `${text}\n`),
      say: (text) => err.push(`${text}\n`),
      failure: ({ code, effect, cause, tip }) => err.push(`${code}\n  ${effect}\n  ${cause}\n  ${tip}\n`),
    },
    progress: { stage: () => undefined, fetch: () => undefined, clear: () => undefined },
    path: (typed) => resolve(folder, typed),
    signal: new AbortController().signal,
    configFile: null,
    userConfigFolder: folder,
    dataFolder: () => Promise.resolve(resolve(folder, 'data')),
    config: () => Promise.resolve(config),
    vaultConfig: (named) => Promise.resolve(named === undefined ? (isConfigured ? config : null) : { ...config, vault: { ...config.vault, folder: resolve(folder, named) } }),
    colloquy: () => (colloquy === undefined ? Promise.reject(new Error('This test has no archive.')) : Promise.resolve(colloquy)),
    graph: () => Promise.reject(new Error('The graph is tested with a process of its own.')),
    asker: () => Promise.reject(new Error('Questions are tested with a process of their own.')),
    retrieval: () => Promise.reject(new Error('The index is tested with a process of its own.')),
    me: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  };
  let status = 0;
  const program = await createProgram(async (work) => {
    try {
      status = await work(session);
    } catch (error) {
      const failure = toFailure(error);
      session.output.failure(failure);
      status = exitStatusOf(failure.code);
    }
  }, words[0]);
  await program.parseAsync(words, { from: 'user' });
  return { status, stdout: out.join(''), stderr: err.join('') };
}
