/** Words of an English text in stretches that punctuation does not cut, as the readers of numbers take them. Pure. */

export interface SpokenWord {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

/** `p.m.` is one; its last point is the sentence's where a sentence may end. */
const word = /(?<!\p{L})[ap]\.\s?m(?:\.(?=\s+\p{Ll}|,)|(?!\p{L}))|[\p{L}\p{N}]+(?:['’]\p{L}+)*/giu;
const joint = /^(?:\s+|-)$/u;

export function spokenStretches(text: string): SpokenWord[][] {
  const stretches: SpokenWord[][] = [];
  for (const match of text.matchAll(word)) {
    const said = { lower: match[0].toLowerCase().replace(/\.\s?|\.$/gu, ''), start: match.index, end: match.index + match[0].length };
    const last = stretches.at(-1)?.at(-1);
    if (last !== undefined && joint.test(text.slice(last.end, said.start))) stretches.at(-1)!.push(said);
    else stretches.push([said]);
  }
  return stretches;
}
