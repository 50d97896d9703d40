/**
 * One seed for every property test, so that a red run means that this change broke something and is red again when run again.
 * `COLLOQUY_SEED=random` looks further: each failure prints the seed and path that bring it back.
 */
import fc from 'fast-check';

const asked = process.env.COLLOQUY_SEED;
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 1) });
