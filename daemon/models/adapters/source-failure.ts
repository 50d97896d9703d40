/** What a source says when it cannot bring a model, and the look at what it brought. */
import { join } from 'node:path';
import { fail, type ColloquyError } from '#schemas/failure';
import type { ModelName } from '#schemas/model';
import { messageOf } from '../../files/system-error.ts';
import { checkFile } from '../file-sum.ts';
import type { ModelOrder } from '../model-source.ts';

/** `cause` is a sentence without its full stop: it is listed with those of the other sources. */
export function sourceFailure(model: ModelName, cause: string, error?: unknown): ColloquyError {
  return fail(
    'model_download_failed',
    { effect: `The model ${model} was not brought.`, cause, tip: 'Another source may have it.' },
    error === undefined ? undefined : { cause: error },
  );
}

/** A thrown value in words for a person: no address with a query or credentials, one line. */
export function inWords(error: unknown): string {
  const [line = ''] = messageOf(error).split('\n');
  return line.replace(/^request to \S+ failed, reason: /, '').replace(/(https?:\/\/)[^\s@/]*@/g, '$1').replace(/\?\S*/g, '').replace(/\.$/, '');
}

/** @throws ColloquyError when a file of the order is not in the target, or is another than the catalogue's. */
export async function requireBrought({ model, files, target }: ModelOrder, from: string): Promise<void> {
  for (const file of files) {
    const state = await checkFile(join(target, file.path), file);
    if (state !== 'good') throw sourceFailure(model, `${file.path} of ${from} is ${state === 'missing' ? 'not there' : 'not the file that the catalogue names'}`);
  }
}
