/**
 * A program of its own: `node decode-program.ts FILE` writes the file's audio to standard output (blocks of 32-bit floats in the byte order
 * of the machine, 16 kHz, {@link toBlock}) and what there is to say to descriptor 3, one JSON value per line ({@link ProgramMessage}).
 *
 * It stands apart because decoders crash and hang on damaged files, and because some of them have a licence of their own.
 */
import { once } from 'node:events';
import { openRecording } from '../../container/recording-file.ts';
import { runWithChannel, type Send } from '../message-channel.ts';
import { toBlock } from '../sample-blocks.ts';
import { decodeFile } from './decode-file.ts';

/** Steps of progress that are worth a line. */
const PROGRESS_STEP = 0.01;

// Nobody reads any more: the main program has gone.
process.stdout.on('error', () => process.exit(1));

const path = process.argv[2] ?? '';
await runWithChannel(path, decode);

async function decode(send: Send): Promise<void> {
  await using file = await openRecording(path);
  let reported = 0;
  await decodeFile(file, {
    inspected: ({ container, codec, tags }) => send({ type: 'inspected', format: `${container}/${codec}`, tags }),
    samples: async (samples) => {
      for (const bytes of toBlock(samples)) if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
    },
    progress: (fraction) => {
      if (fraction - reported < PROGRESS_STEP) return;
      reported = fraction;
      void send({ type: 'progress', fraction });
    },
  });
}
