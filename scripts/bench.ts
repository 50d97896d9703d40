/** `npm run bench -- minutes`: how fast a part is and how that grows, on this machine. */
import { benchGraph } from './evaluation/bench-graph.ts';
import { benchMinutes } from './evaluation/bench-minutes.ts';
import { machineName } from './evaluation/machine.ts';

const parts: Readonly<Record<string, (words: readonly string[]) => string | Promise<string>>> = { minutes: benchMinutes, graph: benchGraph };

const [part, ...words] = process.argv.slice(2);
const bench = part !== undefined && Object.hasOwn(parts, part) ? parts[part] : undefined;
if (bench === undefined) {
  process.stderr.write(`Usage: npm run bench -- ${Object.keys(parts).join('|')}\n`);
  process.exitCode = 2;
} else {
  process.stdout.write(`${machineName()}\n\n${await bench(words)}\n`);
}
