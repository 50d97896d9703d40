/** The program: arguments to a command, a failure to words and an exit status. */
import { tolerateClosedOutput } from './cli/closed-output.ts';
import { runCommandLine } from './cli/command-line.ts';

tolerateClosedOutput([process.stdout, process.stderr]);
process.exitCode = await runCommandLine(process.argv.slice(2));
