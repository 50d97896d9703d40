/** Long audio in pieces that a model can take at once, cut where it is quietest: what users of a plain pipeline do by hand. Pure. */

/** Loudness is compared over this long, so that a cut does not fall on a zero crossing in the middle of a word. */
const FRAME_SECONDS = 0.05;

/** Sample ranges `[from, to)` in order, without a gap. Each is at most `longestSeconds`, and but for the last at least half of it. */
export function quietPieces(values: Float32Array, sampleRate: number, longestSeconds: number): (readonly [from: number, to: number])[] {
  const [longest, frame] = [Math.floor(longestSeconds * sampleRate), Math.round(FRAME_SECONDS * sampleRate)];
  const pieces: (readonly [number, number])[] = [];
  let from = 0;
  while (values.length - from > longest) {
    let [quietest, cut] = [Infinity, from + longest];
    for (let at = from + Math.floor(longest / 2); at + frame <= from + longest; at += frame) {
      let energy = 0;
      for (let i = at; i < at + frame; i += 1) energy += values[i]! ** 2;
      if (energy < quietest) [quietest, cut] = [energy, at + Math.floor(frame / 2)];
    }
    pieces.push([from, cut]);
    from = cut;
  }
  if (from < values.length) pieces.push([from, values.length]);
  return pieces;
}
