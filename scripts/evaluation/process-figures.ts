/** What other processes have taken of the machine, where the system tells (Linux); null elsewhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { systemErrorCode } from '../../daemon/files/system-error.ts';

/** The child process of ours that runs a program. @param program A part of its command line. */
export function childThatRuns(program: string): number | null {
  const children = `/proc/self/task/${process.pid}/children`;
  if (!existsSync(children)) return null;
  const ids = readFileSync(children, 'utf8').trim().split(' ').filter((id) => id !== '');
  const found = ids.find((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(program));
  return found === undefined ? null : Number(found);
}

/** The most memory that it has taken. */
export function peakBytesOf(processId: number | null): number | null {
  const status = textOf(processId, 'status');
  return status === null ? null : Number(/VmHWM:\s+(\d+) kB/u.exec(status)?.[1] ?? 0) * 1024;
}

/** The memory that it takes now: what it shares with others counts for its part alone (PSS). */
export function takenBytesOf(processId: number | null): number | null {
  const rollup = textOf(processId, 'smaps_rollup');
  return rollup === null ? null : Number(/^Pss:\s+(\d+) kB/mu.exec(rollup)?.[1] ?? 0) * 1024;
}

/** The time that it has used of the processor; the system counts in hundredths of a second. */
export function processorMsOf(processId: number | null): number | null {
  const stat = textOf(processId, 'stat');
  if (stat === null) return null;
  // What comes before may hold spaces: the program's name, in brackets.
  const [user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

export function bytesIn(folder: string, isCounted: (name: string) => boolean = () => true): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isCounted)
    .reduce((bytes, name) => bytes + statSync(join(folder, name)).size, 0);
}

function textOf(processId: number | null, file: string): string | null {
  const path = `/proc/${processId ?? 0}/${file}`;
  if (processId === null || !existsSync(path)) return null;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isOfEndedProcess(error)) return null;
    throw error;
  }
}

/** What looking at a process gives that ended between two looks. */
export function isOfEndedProcess(error: unknown): boolean {
  return ['ENOENT', 'ESRCH'].includes(systemErrorCode(error) ?? '');
}
