/** What sherpa-onnx wants beside the weights that Colloquy uses. Pure. */

/** The vocabulary as a `tokens.txt`: a token's bytes in base64, and its number. @param tokenizer The content of `tokenizer.json`. */
export function sherpaTokens(tokenizer: { readonly model: { readonly vocab: Readonly<Record<string, number>> }; readonly added_tokens: readonly { readonly content: string; readonly id: number }[] }): string {
  const numbers = new Map([...Object.entries(tokenizer.model.vocab), ...tokenizer.added_tokens.map(({ content, id }) => [content, id] as const)]);
  return [...numbers].sort((a, b) => a[1] - b[1]).map(([token, id]) => `${bytesOf(token).toString('base64')} ${id}\n`).join('');
}

/** `<0x0A>` stands for a byte, `▁` for a space. */
function bytesOf(token: string): Buffer {
  const byte = /^<0x([0-9A-F]{2})>$/u.exec(token)?.[1];
  return byte === undefined ? Buffer.from(token.replaceAll('▁', ' ')) : Buffer.from(byte, 'hex');
}

/**
 * An ONNX file with entries of metadata behind it: the messages of protocol buffers may be continued by appending to them (field 14 of
 * ModelProto, `metadata_props`, repeated).
 */
export function withOnnxMetadata(model: Uint8Array, entries: Readonly<Record<string, string>>): Buffer {
  const field = (number: number, content: Uint8Array): Buffer => Buffer.concat([varint(number * 8 + 2), varint(content.length), content]);
  const properties = Object.entries(entries).map(([key, value]) => field(14, Buffer.concat([field(1, Buffer.from(key)), field(2, Buffer.from(value))])));
  return Buffer.concat([model, ...properties]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

/** What sherpa-onnx reads of pyannote's segmentation 3.0. */
export const segmentationMetadata = {
  model_type: 'pyannote-segmentation-3.0',
  num_speakers: '3',
  powerset_max_classes: '2',
  num_classes: '7',
  sample_rate: '16000',
  window_size: '160000',
  receptive_field_size: '991',
  receptive_field_shift: '270',
} as const;
