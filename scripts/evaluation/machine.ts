/** What a figure was measured on. */
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** `Intel(R) Xeon(R) …, 2 cores, 24 GB, Node 24.21.0`. */
export function machineName(): string {
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? process.arch;
  return `${model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}

/** Processes that want a core before the first of ours starts; more makes times upper bounds. */
const QUIET_LOAD = 0.3;

/** To be asked at the start: another's work makes every time an upper bound, and who reads the figures has to know. */
export function loadWords(): string {
  const [lastMinute = 0] = loadavg();
  const warning = lastMinute > QUIET_LOAD ? ': **the machine was not quiet, so all times are upper bounds**' : '';
  return `Load at the start: ${lastMinute.toFixed(2)} processes wanted a core in the last minute${warning}.`;
}
