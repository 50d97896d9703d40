import { InvalidArgumentError, type Command } from 'commander';
import { fail } from '#schemas/failure';
import type { Provider } from '../../language-models/providers.ts';
import { systemKeychain } from '../../wire-language-model.ts';
import type { RunWithSession } from '../command-line.ts';

const providers: readonly Provider[] = ['ollama', 'openai-compatible', 'anthropic'];

export function addKey(program: Command, run: RunWithSession): void {
  const key = program.command('key').description("Keys of language models in the system's keychain");
  key
    .command('set')
    .description('Store the key that is read from standard input; never from the command line, which others can see')
    .argument('<provider>', providers.join(', '), parseProvider)
    .action((provider: Provider) =>
      run(async (session) => {
        if (process.stdin.isTTY) session.output.say('Paste the key, then Enter and Ctrl+D.');
        await systemKeychain().write(provider, await readKey(process.stdin));
        session.output.say(`The key of ${provider} is in the keychain.`);
        return 0;
      }),
    );
  key
    .command('forget')
    .description('Remove the key from the keychain')
    .argument('<provider>', providers.join(', '), parseProvider)
    .action((provider: Provider) =>
      run(async (session) => {
        const wasThere = await systemKeychain().forget(provider);
        session.output.say(wasThere ? `The key of ${provider} is forgotten.` : `The keychain has no key of ${provider}.`);
        return 0;
      }),
    );
}

async function readKey(input: AsyncIterable<Buffer | string>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of input) pieces.push(piece.toString());
  const key = pieces.join('').trim();
  if (key !== '' && !/\s/.test(key)) return key;
  throw fail('arguments_invalid', {
    effect: 'No key was stored.',
    cause: key === '' ? 'Standard input was empty.' : 'A key is one word, and standard input had several.',
    tip: 'Give the key alone: colloquy key set PROVIDER < file',
  });
}

function parseProvider(value: string): Provider {
  const provider = providers.find((one) => one === value);
  if (provider === undefined) throw new InvalidArgumentError(`Providers: ${providers.join(', ')}.`);
  return provider;
}
