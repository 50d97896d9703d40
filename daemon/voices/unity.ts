/**
 * Whether what diarization took for one speaker is one voice. Pure.
 *
 * The pieces are parted into the two groups that are least alike (2-means by cosine, from the two pieces that are farthest apart; Dhillon & Modha 2001,
 * spherical k-means), and the groups are compared as two voices are. Measured on 20 voices and all pairs of them: halves of one voice 0.46 and more,
 * two voices taken for one 0.28 and less; in a bad room both are nearer to each other.
 */
import { similarity } from './similarity.ts';
import { Voiceprint } from './voiceprint.ts';

/** Below this, it is most likely two. */
export const ONE_VOICE = 0.3;
/** A profile stays, so it has to be surer: two people who sound alike came to 0.36 in one minute of clear speech. */
export const ONE_VOICE_TO_ENROLL = 0.4;
/** A group with less speech shows noise, not a voice. */
const LEAST_SECONDS = 4;
const ROUNDS = 10;

/** The likeness of the two most different parts; 1 where there is too little speech for two. */
export function unityOf(pieces: readonly Voiceprint[]): number {
  const long = pieces.filter(({ seconds }) => seconds >= 2);
  let [one, other] = farthestApart(long);
  if (one === undefined || other === undefined) return 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, second]: [Voiceprint, Voiceprint] = [one, other];
    const isFirst = (piece: Voiceprint): boolean => piece.cosine(first) >= piece.cosine(second);
    const [near, far] = [Voiceprint.mean(pieces.filter(isFirst)), Voiceprint.mean(pieces.filter((piece) => !isFirst(piece)))];
    if (near === null || far === null) return 1;
    [one, other] = [near, far];
  }
  return Math.min(one.seconds, other.seconds) < LEAST_SECONDS ? 1 : similarity(one, other);
}

function farthestApart(pieces: readonly Voiceprint[]): [Voiceprint?, Voiceprint?] {
  let farthest: [Voiceprint?, Voiceprint?] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const [index, one] of pieces.entries()) {
    for (const other of pieces.slice(index + 1)) {
      const cosine = one.cosine(other);
      if (cosine < least) [farthest, least] = [[one, other], cosine];
    }
  }
  return farthest;
}
