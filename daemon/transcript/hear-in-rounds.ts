/**
 * Many hearings side by side. What a stretch is heard in — once, again with another margin, in halves — is decided step by step, and each
 * step of all stretches is heard in batches: a model hears ten at once in little more time than two.
 *
 * Batches are made of the stretches alone, not of which engine is free, so the same recording gives the same text. Pure but for `hear`.
 */
import type { Samples } from '#schemas/audio';
import type { Utterance } from './transcriber.ts';

/** Asks for speeches to be heard, gets an utterance for each, and asks again until it knows. */
export type Hearing<Result> = Generator<readonly Samples[], Result, readonly Utterance[]>;

/** Hears batches of speeches. The answer has the shape of the question. */
export type HearBatches = (batches: readonly (readonly Samples[])[]) => Promise<readonly (readonly Utterance[])[]>;

/** The results of the hearings, in their order. */
export async function hearInRounds<Result>(hearings: readonly Hearing<Result>[], batchSeconds: number, hear: HearBatches): Promise<Result[]> {
  const steps = hearings.map((hearing) => hearing.next());
  for (;;) {
    const open = [...steps.keys()].filter((index) => steps[index]!.done !== true);
    if (open.length === 0) return steps.map(({ value }) => value as Result);
    const asked = open.map((index) => steps[index]!.value as readonly Samples[]);
    const heard = await hearAll(asked.flat(), batchSeconds, hear);
    let next = 0;
    for (const [at, index] of open.entries()) {
      const end = next + asked[at]!.length;
      steps[index] = hearings[index]!.next(heard.slice(next, end));
      next = end;
    }
  }
}

async function hearAll(speeches: readonly Samples[], batchSeconds: number, hear: HearBatches): Promise<Utterance[]> {
  const batches = planBatches(speeches.map(({ values, sampleRate }) => values.length / sampleRate), batchSeconds);
  const answers = await hear(batches.map((batch) => batch.map((index) => speeches[index]!)));
  const heard: Utterance[] = [];
  for (const [at, batch] of batches.entries()) for (const [place, index] of batch.entries()) heard[index] = answers[at]![place]!;
  return heard;
}

/**
 * Indices of `seconds` in batches, long ones first: like goes with like, since all of a batch are filled up to its longest and take as many
 * steps as its longest text. A batch holds at most `batchSeconds` with that filling, or one.
 */
export function planBatches(seconds: readonly number[], batchSeconds: number): number[][] {
  const byLength = [...seconds.keys()].sort((a, b) => seconds[b]! - seconds[a]! || a - b);
  const batches: number[][] = [];
  for (const index of byLength) {
    const batch = batches.at(-1);
    if (batch !== undefined && (batch.length + 1) * seconds[batch[0]!]! <= batchSeconds) batch.push(index);
    else batches.push([index]);
  }
  return batches;
}
