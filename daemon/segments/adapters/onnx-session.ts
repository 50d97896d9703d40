/** Opens and runs ONNX models with the settings and the failures that all of this room share. */
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { fail, type ColloquyError } from '#schemas/failure';
import { openSession } from '../../onnx/session.ts';

export interface OnnxModel {
  /** The named outputs, as numbers. */
  run<Name extends string>(inputs: Readonly<Record<string, Tensor>>, ...outputs: Name[]): Promise<Record<Name, Float32Array>>;
  close(): Promise<void>;
}

/**
 * @param path an `.onnx` or `.ort` file.
 * @param model what is run of it, where that is not the file itself.
 * @throws ColloquyError `model_unusable` when ONNX Runtime cannot read it, and from `run` when it cannot run it.
 */
export async function openModel(path: string, threads: number, model: string | Uint8Array<ArrayBuffer> = path): Promise<OnnxModel> {
  const session = await usable(path, () => openSession(model, threads));
  return { run: (inputs, ...outputs) => runSession(session, path, inputs, outputs), close: () => session.release() };
}

/** @throws ColloquyError `model_unusable` for whatever goes wrong in opening the file. */
export async function usable<Opened>(path: string, open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    throw unusable(path, 'could not be opened', error);
  }
}

async function runSession<Name extends string>(
  session: InferenceSession,
  path: string,
  inputs: Readonly<Record<string, Tensor>>,
  names: readonly Name[],
): Promise<Record<Name, Float32Array>> {
  const results = await session.run(inputs, [...names]).catch((error: unknown) => {
    throw unusable(path, 'failed while it ran', error);
  });
  const numbers = names.map((name) => {
    const data = results[name]?.data;
    if (!(data instanceof Float32Array)) throw unusable(path, `gave no numbers named "${name}"`, new TypeError('It is another model than the catalogue names.'));
    return [name, data] as const;
  });
  return Object.fromEntries(numbers) as Record<Name, Float32Array>;
}

function unusable(path: string, what: string, error: unknown): ColloquyError {
  return fail(
    'model_unusable',
    {
      effect: 'Speakers cannot be told apart.',
      cause: `The model file ${path} ${what}: ${error instanceof Error ? error.message : String(error)}`,
      tip: 'Run "colloquy models verify"; a damaged file is fetched again by "colloquy models get".',
    },
    { cause: error },
  );
}
