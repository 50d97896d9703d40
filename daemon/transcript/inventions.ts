/** Words that a model finds in a cough or a chair. Pure. */
import type { Heard } from './hear-stretch.ts';

/** In a recording in which hardly anybody speaks, a faint sound is a word only if the model is sure of it. */
const SURE_ALONE = 0.85;
/** Words at the usual loudness count as speech from here on. */
const SURE = 0.75;
/** Where people talk, it most probably is somebody's "okay". */
const SURE_IN_TALK = 0.5;
/** What models say to noise, from the subtitles they were trained on (Koenecke et al. 2024). */
const oftenInvented = /^(thank you( (so|very) much)?|thanks for watching|you|bye)[.!]?$/i;
/** Seconds of speech of which the model was sure that make a recording one in which people talk. */
const TALK_SECONDS = 5;

/** Leaves out faint sounds for which the model has words that it does not quite believe. */
export function withoutInventions(heard: readonly Heard[]): Heard[] {
  const sure = heard.filter((one) => !one.isFaint && (one.confidence ?? 1) >= SURE);
  const sureSeconds = sure.reduce((sum, { startSeconds, endSeconds }) => sum + endSeconds - startSeconds, 0);
  const least = sureSeconds >= TALK_SECONDS ? SURE_IN_TALK : SURE_ALONE;
  return heard.filter((one) => !one.isFaint || (one.confidence ?? 1) >= (oftenInvented.test(one.text) ? Math.max(SURE, least) : least));
}
