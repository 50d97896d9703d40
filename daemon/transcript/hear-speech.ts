/**
 * Hearing a stretch until it can be believed: once where the model is sure; several times, the majority taken, where it
 * is not; in pieces where it loops, hears nothing in a voice, or forgets the full stops.
 */
import type { Samples } from '#schemas/audio';
import { cleanText, doubtIn, hasPunctuation, hasWord, isSure, joinUtterances, mostAgreed, sayTheSame } from './hearing.ts';
import { FRAME_SECONDS, pauses, quietestFrame, voicedSeconds, type Levels } from './levels.ts';
import { collapseLoops } from './repetition.ts';
import { isRunOn, withSentenceEnds } from './sentences.ts';
import type { Transcriber, Utterance } from './transcriber.ts';

/**
 * Silence that stays around the speech, for each hearing in turn. A whole second of it made Moonshine hear nothing, and
 * with any one of these alone it misheard some codec's copy of a sentence that the majority had right.
 */
const MARGINS_SECONDS = [0.15, 0.25, 0.05, 0.2, 0.1];
/** Of a text with punctuation, this many hearings; of one without, all of them: the model is less at home in it. */
const HEARINGS_OF_PUNCTUATED = 3;
/** Voiced time from which "nothing" is not believed. */
const SHORTEST_DOUBTED_SECONDS = 2;
/** A model as sure as this that nothing was said is believed. */
const SURE_OF_NOTHING = 0.9;
/** A stretch as long as this that comes without any punctuation is too long for the model. */
const LONG_SECONDS = 12;
/** Between sentences people pause this long; inside them mostly less. */
const SENTENCE_PAUSE_SECONDS = 0.4;
/** Where the text has not even a comma, shorter pauses may be sentence ends too. */
const PAUSE_WITHOUT_COMMA_SECONDS = 0.3;
/** Less voice than this is not heard by itself: models need some context. */
const SHORTEST_PIECE_SECONDS = 0.8;

/** A stretch with the silence around it. */
export interface Speech {
  readonly samples: Samples;
  readonly levels: Levels;
  /** First and behind-last voiced frame. */
  readonly span: { readonly first: number; readonly end: number };
}

export async function hearSpeech(speech: Speech, transcriber: Transcriber, language: string): Promise<Utterance> {
  const hear = async (from: number, end: number, margin: number): Promise<Utterance> => {
    const utterance = await transcriber.transcribe(framesWithMargin(speech, from, end, margin), language);
    return { ...utterance, text: cleanText(utterance.text) };
  };
  const { first: start, end } = speech.span;
  const voiced = voicedSeconds(speech.levels);
  const first = await hear(start, end, MARGINS_SECONDS[0]!);
  const doubt = doubtIn(first.text, voiced);
  const hearAgain = (margin: number): Promise<Utterance> => hear(start, end, margin);
  if (doubt === 'nothing heard' && voiced < SHORTEST_DOUBTED_SECONDS) return hearFaint(first, transcriber.hearings, hearAgain);
  if (doubt !== null) return hearInHalves(speech, hear);
  if (transcriber.hearings === 1) return first;
  const agreed = isSure(first) ? first : await majority(first, transcriber.hearings, voiced, hearAgain);
  if (!hasPunctuation(agreed.text) && voiced > LONG_SECONDS) {
    const joined = await hearInHalves(speech, hear);
    if (hasPunctuation(joined.text)) return joined;
  }
  return isRunOn(agreed.text) ? hearSentences(speech, agreed, hear) : agreed;
}

/** A short sound without words has some after all if two more hearings find the same ones. */
async function hearFaint(first: Utterance, most: number, hearAgain: (margin: number) => Promise<Utterance>): Promise<Utterance> {
  if (most < 3 || (first.confidence ?? 0) >= SURE_OF_NOTHING) return first;
  const second = await hearAgain(MARGINS_SECONDS[1]!);
  if (!hasWord(second.text)) return first;
  const third = await hearAgain(MARGINS_SECONDS[2]!);
  return sayTheSame(second, third) ? mostAgreed([second, third]) : first;
}

/** Hears with other margins until more than half of all the hearings that could be had say the same. */
async function majority(first: Utterance, most: number, voiced: number, hearAgain: (margin: number) => Promise<Utterance>): Promise<Utterance> {
  const hearings: [Utterance, ...Utterance[]] = [first];
  const count = Math.min(most, hasPunctuation(first.text) ? HEARINGS_OF_PUNCTUATED : MARGINS_SECONDS.length);
  for (const margin of MARGINS_SECONDS.slice(1, count)) {
    const other = await hearAgain(margin);
    if (doubtIn(other.text, voiced) !== null) continue;
    hearings.push(other);
    if (hearings.filter((hearing) => sayTheSame(hearing, other)).length > count / 2) break;
  }
  return mostAgreed(hearings);
}

type Hear = (from: number, end: number, margin: number) => Promise<Utterance>;

/** For a loop, or no words for a voice: two shorter stretches are easier. What still repeats is said once, and doubted. */
async function hearInHalves({ levels, span }: Speech, hear: Hear): Promise<Utterance> {
  const length = span.end - span.first;
  const cut = quietestFrame(levels, span.first + Math.floor(length / 4), span.first + Math.ceil((length * 3) / 4));
  const joined = joinUtterances([await hear(span.first, cut, 0), await hear(cut, span.end, 0)]);
  const doubt = doubtIn(joined.text, voicedSeconds(levels));
  if (doubt === null || doubt === 'nothing heard') return joined;
  return { text: collapseLoops(joined.text), words: [], confidence: (joined.confidence ?? 1) / 2 };
}

/** The agreed words, with the sentence ends that show when the speech between pauses is heard by itself. */
async function hearSentences({ levels, span }: Speech, agreed: Utterance, hear: Hear): Promise<Utterance> {
  const commas = agreed.text.match(/[,;:]/g)?.length ?? 0;
  const cuts = sentenceCuts(levels, span, commas === 0 ? PAUSE_WITHOUT_COMMA_SECONDS : SENTENCE_PAUSE_SECONDS);
  const innerCuts = cuts.length - 2;
  // A comma for every pause: the sentence is long, but it is one.
  if (innerCuts === 0 || commas > innerCuts) return agreed;
  const pieces: string[] = [];
  for (const [index, cut] of cuts.slice(1).entries()) pieces.push((await hear(cuts[index]!, cut, 0)).text);
  const text = withSentenceEnds(agreed.text, pieces);
  return text === null ? agreed : { ...agreed, text };
}

/** The span's ends and the pauses between them, none so near to the one before that too little voice is left. */
function sentenceCuts(levels: Levels, { first, end }: Speech['span'], shortestPause: number): number[] {
  const shortest = SHORTEST_PIECE_SECONDS / FRAME_SECONDS;
  const cuts = [first];
  for (const pause of pauses(levels, shortestPause)) {
    if (pause - cuts.at(-1)! >= shortest && end - pause >= shortest) cuts.push(pause);
  }
  return [...cuts, end];
}

function framesWithMargin({ samples }: Speech, from: number, end: number, margin: number): Samples {
  const { values, sampleRate } = samples;
  const start = Math.max(0, Math.round((from * FRAME_SECONDS - margin) * sampleRate));
  return { sampleRate, values: values.slice(start, Math.round((end * FRAME_SECONDS + margin) * sampleRate)) };
}
