/** What a figure was measured on. */
import { availableParallelism, cpus, totalmem } from 'node:os';

/** `Intel(R) Xeon(R) …, 2 cores, 24 GB, Node 24.21.0`. */
export function machineName(): string {
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? process.arch;
  return `${model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}
