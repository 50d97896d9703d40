/** Voices out of a random number generator, as far apart as strangers are. Nobody's. */
import { unit } from '../../segments/vectors.ts';
import { Voiceprint } from '../voiceprint.ts';

const DIMENSIONS = 512;

/** Always the same for a seed. @param seconds Of speech: the less, the more noise is in it. */
export function madeVoice(person: number, { seconds = 30, take = 0 }: { readonly seconds?: number; readonly take?: number } = {}): Voiceprint {
  const [voice, noise] = [direction(person * 7919 + 1), direction(person * 7919 + take * 104_729 + 2)];
  // Half of the variance is noise at 2.3 s.
  const share = seconds / (seconds + 2.3);
  return new Voiceprint(unit(voice.map((value, index) => value * Math.sqrt(share) + noise[index]! * Math.sqrt(1 - share))), seconds);
}

function direction(seed: number): Float32Array {
  let state = (seed % 2_147_483_646) + 1;
  const uniform = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  for (let turn = 0; turn < 8; turn += 1) uniform();
  return unit(Float32Array.from({ length: DIMENSIONS }, () => Math.sqrt(-2 * Math.log(uniform() + 1e-12)) * Math.cos(2 * Math.PI * uniform())));
}
