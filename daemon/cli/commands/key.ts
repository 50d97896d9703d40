import { InvalidArgumentError, type Command } from 'commander';
import { fail } from '#schemas/failure';
import type { Provider } from '../../language-models/providers.ts';
import { githubKeyNames } from '../../wire-github.ts';
import { systemKeychain } from '../../wire-language-model.ts';
import type { RunWithSession } from '../command-line.ts';

/** Providers of language models, GitHub's token and secret, and the graph's database, whose key is a password. */
type KeyName = Provider | (typeof githubKeyNames)[number] | 'neo4j';

const keyNames: readonly KeyName[] = ['ollama', 'openai-compatible', 'anthropic', ...githubKeyNames, 'neo4j'];

export function addKey(program: Command, run: RunWithSession): void {
  const key = program.command('key').description("Keys of language models and of GitHub, and the password of Neo4j, in the system's keychain");
  key
    .command('set')
    .description('Store the key that is read from standard input; never from the command line, which others can see')
    .argument('<name>', keyNames.join(', '), parseName)
    .action((name: KeyName) =>
      run(async (session) => {
        if (process.stdin.isTTY) session.output.say('Paste the key, then Enter and Ctrl+D.');
        await systemKeychain().write(name, await readKey(process.stdin, name));
        session.output.say(`The key of ${name} is in the keychain.`);
        return 0;
      }),
    );
  key
    .command('forget')
    .description('Remove the key from the keychain')
    .argument('<name>', keyNames.join(', '), parseName)
    .action((name: KeyName) =>
      run(async (session) => {
        const wasThere = await systemKeychain().forget(name);
        session.output.say(wasThere ? `The key of ${name} is forgotten.` : `The keychain has no key of ${name}.`);
        return 0;
      }),
    );
}

/** A password may hold spaces; the line end behind it is none of it. */
async function readKey(input: AsyncIterable<Buffer | string>, name: KeyName): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of input) pieces.push(piece.toString());
  const text = pieces.join('').replace(/[\r\n]+$/u, '');
  const key = name === 'neo4j' ? text : text.trim();
  if (key !== '' && !(name === 'neo4j' ? /[\r\n]/u : /\s/u).test(key)) return key;
  throw fail('arguments_invalid', {
    effect: 'No key was stored.',
    cause: key === '' ? 'Standard input was empty.' : 'A key is one word, and standard input had several.',
    tip: 'Give the key alone: colloquy key set NAME < file',
  });
}

function parseName(value: string): KeyName {
  const name = keyNames.find((one) => one === value);
  if (name === undefined) throw new InvalidArgumentError(`Names: ${keyNames.join(', ')}.`);
  return name;
}
