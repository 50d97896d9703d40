/**
 * Whisper writes Mandarin in simplified or traditional characters as it comes, mostly without punctuation. A prompt in
 * simplified characters with a full stop, and no tokens of traditional characters, keep it to one script and to sentences.
 */
import type { PreTrainedTokenizer } from '@huggingface/transformers';

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

/** The bias that forbids every token with a Chinese character outside of GB 2312. Tokens from `textTokens` on are no text. */
export function forbidTraditional(tokenizer: PreTrainedTokenizer, vocabulary: number, textTokens: number): Float32Array {
  const simplified = simplifiedCharacters();
  return Float32Array.from({ length: vocabulary }, (_, token) => {
    const characters = token < textTokens ? (tokenizer.decode([token]).match(/\p{Script=Han}/gu) ?? []) : [];
    return characters.some((character) => !simplified.has(character)) ? -Infinity : 0;
  });
}
