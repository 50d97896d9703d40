/** The thread's program: the embedding model, called by `minilm-embedder.ts`. */
import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { AutoModel, AutoTokenizer, env, LogLevel, mean_pooling, type PreTrainedModel, type PreTrainedTokenizer, type Tensor } from '@huggingface/transformers';
import { createCalls, type Methods } from '../../processes/calls.ts';
import type { MiniLmOptions } from './minilm-embedder.ts';

// The model store has fetched and verified the files; the library must neither download nor keep copies.
env.allowRemoteModels = false;
env.useFSCache = false;
env.logLevel = LogLevel.NONE;

/** What the model was trained on; longer text is cut. */
const MAX_TOKENS = 256;

const port = parentPort;
if (port === null) throw new Error('This program runs in a thread of its own.');

let model: { network: PreTrainedModel; tokenizer: PreTrainedTokenizer } | null = null;

/** Alone, not in a batch: with 8-bit weights the padding of a batch changes the vectors. */
async function embedOne(text: string): Promise<Float32Array> {
  if (model === null) throw new Error('The model was not opened.');
  const tokens = model.tokenizer([text], { truncation: true, max_length: MAX_TOKENS }) as { attention_mask: Tensor };
  const { last_hidden_state: states } = (await model.network(tokens)) as { last_hidden_state: Tensor };
  return Float32Array.from(mean_pooling(states, tokens.attention_mask).normalize(2, -1).data as Float32Array);
}

const methods: Methods = {
  async open() {
    const folder = resolve((workerData as MiniLmOptions).modelFolder);
    const network = await AutoModel.from_pretrained(folder, { dtype: 'q8', local_files_only: true, session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 } });
    model = { network, tokenizer: await AutoTokenizer.from_pretrained(folder, { local_files_only: true }) };
  },
  async embed(texts: readonly string[]) {
    const vectors: Float32Array[] = [];
    for (const text of texts) vectors.push(await embedOne(text));
    return vectors;
  },
};

const calls = createCalls((message) => {
  port.postMessage(message);
}, methods);
port.on('message', (message) => {
  calls.receive(message);
});
