/** `npm run bench -- minutes`: how fast a part is and how that grows, on this machine. */
import { parseArgs } from 'node:util';
import { benchMinutes } from './evaluation/bench-minutes.ts';
import { machineName } from './evaluation/machine.ts';

const parts: Readonly<Record<string, () => string>> = { minutes: benchMinutes };

const { positionals: [part] } = parseArgs({ allowPositionals: true });
const bench = part !== undefined && Object.hasOwn(parts, part) ? parts[part] : undefined;
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(parts).join('|')}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${machineName()}\n\n${bench()}\n`);
}
