/**
 * Whisper writes Mandarin in simplified or traditional characters as it comes, mostly without punctuation. A prompt in
 * simplified characters with a full stop, and no tokens of traditional characters, keep it to one script and to sentences.
 */
import { LogitsProcessor, type PreTrainedTokenizer, type Tensor } from '@huggingface/transformers';

/** "The following is Mandarin. These are the minutes of a meeting." */
export const SIMPLIFIED_PROMPT = '以下是普通话的句子，这是一份会议记录。';

/**
 * The characters of GB 2312 (1980), the mainland's standard set. Rows 16 to 87 hold the Chinese characters; ICU reads
 * them as part of GBK.
 */
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gbk');
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
}

/** Forbids every token with a Chinese character outside of GB 2312. */
export class SimplifiedOnly extends LogitsProcessor {
  readonly #forbidden: readonly number[];

  constructor(tokenizer: PreTrainedTokenizer, textTokens: number) {
    super();
    const simplified = simplifiedCharacters();
    const isForbidden = (token: number): boolean => {
      const characters = tokenizer.decode([token]).match(/\p{Script=Han}/gu) ?? [];
      return characters.some((character) => !simplified.has(character));
    };
    this.#forbidden = Array.from({ length: textTokens }, (_, token) => token).filter(isForbidden);
  }

  override _call(_inputIds: bigint[][], logits: Tensor): Tensor {
    const values = logits.data as Float32Array;
    for (const token of this.#forbidden) values[token] = -Infinity;
    return logits;
  }
}
