/**
 * How many tokens a text is, without the model's own tokenizer and without a network: three and a half characters of a Latin text,
 * one character of Chinese, Japanese or Korean. A little too much for the tokenizers in use, so that a budget is kept. Pure.
 */
const CHARACTERS_PER_TOKEN = 3.5;

export function estimateTokens(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return Math.ceil(dense + (text.length - dense) / CHARACTERS_PER_TOKEN);
}
