/** How often a property test that takes long runs: enough for each change, and as often as wanted for a longer look. */

/** @param usual Times in a plain `npm test`; `COLLOQUY_RUNS=10` makes it ten times as many, best with `COLLOQUY_SEED=random`. */
export function propertyRuns(usual: number): number {
  return Math.ceil(usual * Number(process.env.COLLOQUY_RUNS ?? 1));
}
