/**
 * Runs git so that it only reads. Whoever wrote a repository's config, attributes or hooks must not get a program run by our looking
 * at it, so each door through which git starts another program is closed here or by the options of the single commands:
 *
 * - monitor of files, hooks, pager, signatures: off by `-c`, which stands above the repository's config;
 * - programs that show or convert differences, filters: plumbing on stored content, with `--no-ext-diff --no-textconv`;
 * - transports: objects that are missing (a partial clone) are not fetched, since no protocol is allowed;
 * - a repository of another user: git's own refusal (safe.directory) stands.
 */
import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import { messageOf } from '../../files/system-error.ts';

/** git could not or would not do it; the message is one line, for people. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

export interface GitRun {
  /** Given to git on its standard input. */
  readonly input?: string;
  readonly maxBytes?: number;
}

/** Runs git in a repository; gives what it prints. Rejects with {@link GitError}. */
export type Git = (folder: string, commandAndArguments: readonly string[], run?: GitRun) => Promise<Buffer>;

const MAX_SECONDS = 30;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_ERROR_BYTES = 4096;

const settings = [
  'core.fsmonitor=false', `core.hooksPath=${devNull}`, `core.attributesFile=${devNull}`, 'core.pager=cat', 'log.showSignature=false',
  'gpg.program=false', 'submodule.recurse=false', 'protocol.allow=never', 'color.ui=never',
];

export function createGit(program: string, environment: Readonly<Record<string, string | undefined>>): Git {
  return (folder, commandAndArguments, { input = '', maxBytes = MAX_BYTES } = {}) =>
    new Promise((resolve, reject) => {
      const given = ['--no-pager', '--no-replace-objects', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting]), '-C', folder, ...commandAndArguments];
      const child = spawn(program, given, {
        env: environmentFor(folder, environment),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        timeout: MAX_SECONDS * 1000,
        killSignal: 'SIGKILL',
      });
      const output: Buffer[] = [];
      const errors: Buffer[] = [];
      const received = { output: 0, errors: 0 };
      const refuse = (words: string): void => {
        child.kill('SIGKILL');
        reject(new GitError(words));
      };
      child.stdout.on('data', (chunk: Buffer) => {
        received.output += chunk.length;
        if (received.output > maxBytes) refuse(`git ${commandAndArguments[0] ?? ''} had more to say than is read here`);
        else output.push(chunk);
      });
      child.stderr.on('data', (chunk: Buffer) => {
        if (received.errors < MAX_ERROR_BYTES) errors.push(chunk);
        received.errors += chunk.length;
      });
      // git may end before it has read all; its exit status then says why.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
      child.on('error', (error) => {
        refuse(messageOf(error));
      });
      // Not on `close`: a grandchild that lives on would keep the pipes open.
      child.on('exit', (_, killed) => {
        if (killed !== null) refuse(`git was stopped after ${MAX_SECONDS} s`);
      });
      child.on('close', (status) => {
        if (status === 0) resolve(Buffer.concat(output));
        else refuse(firstLine(Buffer.concat(errors)) || `git ended with status ${status ?? '?'}`);
      });
    });
}

/** The user's own environment without git's variables, which would lead it elsewhere. */
function environmentFor(folder: string, environment: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  const own = Object.entries(environment).filter(([name]) => !/^GIT_/iu.test(name));
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    // A folder that is no repository is not taken for a part of one further up.
    GIT_CEILING_DIRECTORIES: dirname(folder),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_PAGER: 'cat',
  };
}

function firstLine(bytes: Buffer): string {
  return bytes.toString('utf8').split('\n').find((line) => line.trim() !== '')?.trim().slice(0, 300) ?? '';
}
