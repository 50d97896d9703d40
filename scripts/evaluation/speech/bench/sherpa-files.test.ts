import { describe, expect, it } from '@jest/globals';
import { sherpaTokens, withOnnxMetadata } from './sherpa-files.ts';

describe('what sherpa-onnx wants beside the weights', () => {
  it('is the vocabulary by its bytes, in the order of the numbers', () => {
    const tokenizer = { model: { vocab: { '▁the': 2, '<0x0A>': 1 } }, added_tokens: [{ content: '<s>', id: 0 }] };
    expect(sherpaTokens(tokenizer).split('\n').map((line) => [Buffer.from(line.split(' ')[0]!, 'base64').toString(), line.split(' ')[1]])).toEqual([
      ['<s>', '0'],
      ['\n', '1'],
      [' the', '2'],
      ['', undefined],
    ]);
  });

  it('is metadata behind the model, which stays as it was', () => {
    const model = Uint8Array.from([8, 8]);
    const bytes = withOnnxMetadata(model, { a: 'b'.repeat(200) });
    expect([...bytes.subarray(0, 2)]).toEqual([8, 8]);
    // Field 14 of 206 bytes: field 1 "a", field 2 of 200 bytes.
    expect([...bytes.subarray(2, 11)]).toEqual([14 * 8 + 2, 0xce, 0x01, 1 * 8 + 2, 1, 'a'.charCodeAt(0), 2 * 8 + 2, 0xc8, 0x01]);
    expect(bytes).toHaveLength(2 + 3 + 206);
  });
});
