/**
 * How much a claim is about what it cites, 0 … 1: by a sentence embedder where there is one for the language,
 * else by the content words (for Chinese: pairs of characters) that the claim shares with it.
 */
import { cosine, type SentenceEmbedder } from '../../embeddings/sentence-embedder.ts';
import { contentStems } from '../../minutes/language/words.ts';
import { overlap, type Evidence, type Said } from './evidence.ts';

/** Chosen on made-up claims (docs/language-models.md). */
export const thresholds = { embedding: 0.4, words: 0.25, chinese: 0.15 } as const;

/** A segment of an hour is compared by its nearest sentences only, in their order. */
const MAX_SENTENCES = 24;
/** The embedder reads no further. */
const MAX_CHARACTERS = 2000;

function nearestFew(stems: ReadonlySet<string>, sentences: readonly Said[]): readonly Said[] {
  if (sentences.length <= MAX_SENTENCES) return sentences;
  const chosen = new Set(sentences.toSorted((one, other) => overlap(stems, other.stems) - overlap(stems, one.stems)).slice(0, MAX_SENTENCES));
  return sentences.filter((sentence) => chosen.has(sentence));
}

/** Content words under which cited text alone says too little. */
const SHORT = 8;

export interface Likeness {
  readonly value: number;
  readonly threshold: number;
}

export async function likenessOf(claim: string, evidence: Evidence, embedder: SentenceEmbedder | null): Promise<Likeness> {
  if (embedder?.languages.includes(evidence.language) !== true) return lexicalLikeness(claim, evidence);
  const stems = contentStems(claim, evidence.language);
  const cited = nearestFew(stems, evidence.sentences.filter(({ isCited }) => isCited));
  // A claim may be one sentence of the segment or all of it; a short one ("Yes, I will") needs what stands around it.
  const isShort = new Set(cited.flatMap(({ stems }) => [...stems])).size < SHORT;
  const texts = [...new Set([...cited.flatMap(({ text, speaker }) => [text, `${speaker}: ${text}`]), cited.map(({ text }) => text).join(' '), ...(isShort ? [evidence.text] : [])])].map((text) => text.slice(0, MAX_CHARACTERS));
  const [first, ...rest] = await embedder.embed([claim, ...texts]);
  return { value: Math.max(...rest.map((vector) => cosine(first!, vector))), threshold: thresholds.embedding };
}

export function lexicalLikeness(claim: string, { language, sentences }: Evidence): Likeness {
  const stems = contentStems(claim, language);
  const said = new Set(sentences.flatMap((one) => [...one.stems, ...contentStems(one.speaker, language)]));
  const isCitedNear = sentences.some((one) => one.isCited && overlap(stems, new Set([...one.stems, ...contentStems(one.speaker, language)])) > 0);
  return { value: stems.size === 0 || !isCitedNear ? 0 : overlap(stems, said) / stems.size, threshold: language === 'zh' ? thresholds.chinese : thresholds.words };
}
