/** What of a question stands in quotes: one thing, whatever its words. Pure. */
import type { Word } from './words.ts';

const quotes: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」', '『': '』', '‘': '’', '`': '`', '《': '》' };

export const isQuote = (sign: string): boolean => sign in quotes || Object.values(quotes).includes(sign);

/** Places among the words, the quotes included. */
export interface QuotedSpan {
  readonly from: number;
  readonly to: number;
}

export function quotedSpans(words: readonly Word[]): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const closing = quotes[words[from]!.text];
    if (closing === undefined) continue;
    const end = words.findIndex(({ text }, index) => index > from + 1 && text === closing);
    if (end < 0) continue;
    spans.push({ from, to: end + 1 });
    from = end;
  }
  return spans;
}

/** `'Dark mode'` as `"Dark mode"`, of the same length; an apostrophe stands at a letter. */
export function withDoubleQuotes(question: string): string {
  return question.replaceAll(/(?<![\p{L}\p{N}])'(?=[\p{L}\p{N}])([^'"\n]{2,120})'(?![\p{L}\p{N}])/gu, '"$1"');
}

/** Does the stretch take words out of a quote, and leave others of it? */
export function tearsQuote(spans: readonly QuotedSpan[], { from, to }: QuotedSpan): boolean {
  return spans.some((quote) => from < quote.to && to > quote.from && !(from <= quote.from + 1 && to >= quote.to - 1));
}
