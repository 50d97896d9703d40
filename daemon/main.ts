/** The program: arguments to a command, a failure to words and an exit status. */
import { runCommandLine } from './cli/command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2));
