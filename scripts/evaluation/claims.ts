/**
 * How well claims of a language model are held against what was said: made-up true and false claims
 * (daemon/prompts/verification/claims-*.json). The first set was written before the rule; the second and the third each when the rule
 * stood, and its mistakes on them were mended afterwards: what it did at first sight is in docs/language-models.md. The fourth set was
 * written before the rule of the main verb, and that made with it. The blind set was written together with the fourth; nobody looked at
 * what is kept or dropped of it. The fifth has falsehoods made only of words that were said (numbers paired wrongly, who and whom changed
 * round, everybody for somebody, guesses as facts); the rule of bindings was made with it, and judged by the sixth, written beside it. `--blind` scores it alone; with `--mistakes` it is blind no more.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { createMiniLmEmbedder } from '#daemon/embeddings/adapters/minilm-embedder';
import type { SentenceEmbedder } from '#daemon/embeddings/sentence-embedder';
import type { Claim } from '#daemon/prompts/verification/claim';
import type { Material } from '#daemon/prompts/verification/evidence';
import { verifyClaims } from '#daemon/prompts/verification/verify-claim';

const folder = resolve(import.meta.dirname, '../../daemon/prompts/verification');
const place = z.array(z.int().positive());
const fileSchema = z.strictObject({
  language: z.enum(['en', 'zh']),
  startedAt: z.iso.datetime({ offset: true }),
  passages: z.array(
    z.strictObject({ id: z.string(), segments: z.array(z.tuple([z.string(), z.string()])), true: z.array(z.tuple([z.string(), place])), false: z.array(z.tuple([z.string(), z.string(), place])) }),
  ),
});
/** Five sets that the rule was made with and one beside the fifth, and one that was only scored. */
const files = {
  seen: ['claims-en.json', 'claims-zh.json', 'claims-fourth-en.json', 'claims-fourth-zh.json', 'claims-fifth-en.json', 'claims-fifth-zh.json'],
  blind: ['claims-blind-en.json', 'claims-blind-zh.json'],
} as const;
const sets = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'blind'] as const;
type ClaimsFile = z.infer<typeof fileSchema>;

export interface ClaimJudgement {
  readonly language: 'en' | 'zh';
  readonly set: (typeof sets)[number];
  /** `true`, or the kind of falsehood. */
  readonly kind: string;
  readonly text: string;
  readonly passage: string;
  /** The check that dropped it; null when it was kept. */
  readonly dropped: string | null;
  /** What it says of it. */
  readonly words: string | null;
}

/** Judges every claim of both languages. Without an embedder, likeness is by words. */
export async function evaluateClaims(embedder: SentenceEmbedder | null, which: readonly (keyof typeof files)[] = ['seen', 'blind']): Promise<ClaimJudgement[]> {
  const judgements: ClaimJudgement[] = [];
  for (const name of which.flatMap((one) => files[one])) {
    const file = fileSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    for (const passage of file.passages) {
      const material = materialOf(passage, file.startedAt);
      const claims = [...passage.true.map(([text, cited]) => ['true', text, cited] as const), ...passage.false];
      for (const [kind, text, cited] of claims) {
        const claim: Claim = { text, citations: cited.map((number) => `s${number}`) };
        const { dropped } = await verifyClaims([claim], material, embedder);
        judgements.push({ language: file.language, set: setOf(passage.id), kind, text, passage: passage.id, dropped: dropped[0]?.reason ?? null, words: dropped[0]?.words ?? null });
      }
    }
  }
  return judgements;
}

function setOf(id: string): ClaimJudgement['set'] {
  return sets.find((name) => id.startsWith(`${name}-`)) ?? 'first';
}

function materialOf({ segments }: ClaimsFile['passages'][number], startedAt: string): Material {
  return {
    segments: segments.map(([speaker, text], index) => ({ id: `s${index + 1}`, startSeconds: index * 5, endSeconds: index * 5 + 5, speaker, text, words: [] })),
    speakerName: (speaker) => speaker,
    people: [...new Set(segments.map(([speaker]) => speaker))].map((name) => ({ name, forms: name.includes(' ') ? name.split(' ').slice(0, 1) : [] })),
    today: startedAt.slice(0, 10),
  };
}

/** A table by kind: how many false claims were dropped and how many true ones kept; in bold, those that were only scored. */
export function claimsTable(all: readonly ClaimJudgement[]): string {
  const judgements = all.filter(({ set }) => set !== 'blind' && set !== 'sixth');
  const sixth = all.filter(({ set }) => set === 'sixth');
  const blind = all.filter(({ set }) => set === 'blind');
  const kinds = ['true', ...new Set(judgements.map(({ kind }) => kind).filter((kind) => kind !== 'true'))];
  const cell = (some: readonly ClaimJudgement[]): string => {
    const right = some.filter(({ kind, dropped }) => (dropped === null) === (kind === 'true'));
    return some.length === 0 ? '–' : `${right.length} of ${some.length} (${((100 * right.length) / some.length).toFixed(1)} %)`;
  };
  const row = (name: string, some: readonly ClaimJudgement[]): string =>
    `| ${name} | ${cell(some.filter(({ language }) => language === 'en'))} | ${cell(some.filter(({ language }) => language === 'zh'))} | ${cell(some)} |`;
  const rows = kinds.map((kind) => row(kind === 'true' ? 'true, kept' : `false ${kind}, dropped`, judgements.filter((one) => one.kind === kind)));
  const blindRows = blind.length === 0 ? [] : [
    row('**blind set: true, kept**', blind.filter(({ kind }) => kind === 'true')),
    row('**blind set: false, dropped**', blind.filter(({ kind }) => kind !== 'true')),
  ];
  const sixthRows = sixth.length === 0 ? [] : [
    row('**sixth set: true, kept**', sixth.filter(({ kind }) => kind === 'true')),
    row('**sixth set: false, dropped**', sixth.filter(({ kind }) => kind !== 'true')),
  ];
  return ['| claims | English | Chinese | both |', '|---|---|---|---|', ...rows, row('all false, dropped', judgements.filter(({ kind }) => kind !== 'true')), ...sixthRows, ...blindRows].join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const modelFolder = process.argv[2]?.startsWith('--') === true ? undefined : process.argv[2];
  const embedder = modelFolder === undefined ? null : await createMiniLmEmbedder({ modelFolder });
  const judgements = await evaluateClaims(embedder, [process.argv.includes('--blind') ? 'blind' : 'seen']);
  process.stdout.write(`${claimsTable(judgements)}\n`);
  if (process.argv.includes('--mistakes')) {
    for (const one of judgements.filter(({ kind, dropped }) => (dropped === null) !== (kind === 'true'))) {
      process.stdout.write(`${one.passage} ${one.kind} → ${one.dropped ?? 'kept'}: ${one.text}${one.words === null ? '' : ` (${one.words})`}\n`);
    }
  }
  await embedder?.close();
}
