import { MoonshineForConditionalGeneration, Tensor as TransformersTensor } from '@huggingface/transformers';
import { describe, expect, it } from '@jest/globals';
import { node, type OnnxModel } from '../../onnx/onnx-graph.ts';
import { decodedAudio } from '../../testing/decoded-audio.ts';
import { testModel } from '../../testing/models.ts';
import { describeWith, samplePath } from '../../testing/shared-data.ts';
import { countWordErrors, errorRate, sumErrors, type ErrorCount } from '../word-error-rate.ts';
import { cutDecoder, UnknownDecoder } from './decoder-graphs.ts';
import { loadLocalModel } from './local-model.ts';

describeWith(testModel('moonshine-base'), 'the model moonshine-base', 'Stretches of different lengths that are decoded at once', (modelFolder) => {
  it('have the words, but for one in fifty, that transformers.js finds for each alone', async () => {
    const audio = await decodedAudio(samplePath);
    const spans = [[0.8, 6.6], [54.1, 7.8], [20.6, 5.9], [8.6, 11.2]] as const;
    const speeches = await Promise.all(spans.map(([start, seconds]) => audio.read(start * audio.sampleRate, seconds * audio.sampleRate)));

    const { network, decode, close } = await loadLocalModel({ modelFolder, model: 'moonshine-base' });
    const requests = [];
    for (const { values } of speeches) requests.push({ speech: await network.encode({ values, dims: [1, values.length] }), mostTokens: 60 });
    const decoded = await network.decode(requests, { prompt: [1], endToken: 2, bias: new Float32Array(network.vocabulary), alignmentHeads: [[5, 5]] });
    await close();

    const alone = await MoonshineForConditionalGeneration.from_pretrained(modelFolder, { dtype: 'q8', local_files_only: true });
    const errors: ErrorCount[] = [];
    for (const [index, { values }] of speeches.entries()) {
      const output = await alone.generate({ inputs: new TransformersTensor('float32', values, [1, values.length]), max_new_tokens: 60 });
      const text = decode(Array.from((output as TransformersTensor).data as BigInt64Array, Number));
      errors.push(countWordErrors(text, decode(decoded[index]!.tokens)));
      expect(decoded[index]!.attention).toHaveLength(decoded[index]!.tokens.length);
      // Each row is a distribution over the frames of this stretch, without those that fill it up.
      for (const row of decoded[index]!.attention) expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 3);
    }
    expect(errorRate(sumErrors(errors))).toBeLessThan(0.02);
    await alone.dispose();
  });
});

describe('a decoder that is built otherwise', () => {
  it('is refused by name, not taken apart wrongly', () => {
    const model: OnnxModel = { header: [], graph: { nodes: [node('Identity', ['x'], ['logits'])], initializers: new Map(), inputs: new Map(), outputs: new Map() } };
    expect(() => cutDecoder(model)).toThrow(UnknownDecoder);
  });
});
