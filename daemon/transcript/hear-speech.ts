/**
 * Hearing a stretch until it can be believed: once where the model is sure; several times, the majority taken, where it
 * is not; in pieces where it loops, hears nothing in a voice, or forgets the full stops.
 */
import type { Samples } from '#schemas/audio';
import type { Word } from '#schemas/transcript';
import { cleanText, doubtIn, hasPunctuation, hasWord, isSure, joinUtterances, mostAgreed, sayTheSame } from './hearing.ts';
import { FRAME_SECONDS, pauses, quietestFrame, voicedSeconds, type Levels } from './levels.ts';
import { collapseLoops, isMoreThanLoop } from './repetition.ts';
import { isRunOn, withSentenceEnds } from './sentences.ts';
import type { Hearing } from './hear-in-rounds.ts';
import type { Utterance } from './transcriber.ts';
import { splitWords } from './writing.ts';

/**
 * Silence that stays around the speech, for each hearing in turn. A whole second of it made Moonshine hear nothing, and
 * with any one of these alone it misheard some codec's copy of a sentence that the majority had right.
 */
const MARGINS_SECONDS = [0.15, 0.25, 0.05];
/** Voiced time from which "nothing" is not believed. */
const SHORTEST_DOUBTED_SECONDS = 2;
/** A model as sure as this that nothing was said is believed. */
const SURE_OF_NOTHING = 0.9;
/** A word that is heard with hardly any silence around it, such as a "Mm-hmm", is believed from here on. On AMI clips: two deletions less, no insertion more. */
const SURE_OF_SHORT = 0.65;
/** A stretch as long as this that comes without any punctuation is too long for the model. */
const LONG_SECONDS = 12;
/** Between sentences people pause this long; inside them mostly less. */
const SENTENCE_PAUSE_SECONDS = 0.4;
/** Where the text has not even a comma, shorter pauses may be sentence ends too. */
const PAUSE_WITHOUT_COMMA_SECONDS = 0.3;
/** Less voice than this is not heard by itself: models need some context. */
const SHORTEST_PIECE_SECONDS = 0.8;
/** Halves of a text that was believed take its place only if so much of its words is in them. */
const LEAST_SHARE_OF_WORDS = 0.75;

/** A stretch with the silence around it. */
export interface Speech {
  readonly samples: Samples;
  readonly levels: Levels;
  /** First and behind-last voiced frame. */
  readonly span: { readonly first: number; readonly end: number };
}

/** @param hearings At most so many, each with another margin, where the model is unsure. */
export function* hearSpeech(speech: Speech, hearings: number): Hearing<Utterance> {
  const { first: start, end } = speech.span;
  const voiced = voicedSeconds(speech.levels);
  const hearAgain = (margin: number): Hearing<Utterance> => hear(speech, { from: start, end, margin });
  const first = yield* hearAgain(MARGINS_SECONDS[0]!);
  const doubt = doubtIn(first, voiced);
  if (doubt === 'nothing heard' && voiced < SHORTEST_DOUBTED_SECONDS) return yield* hearFaint(first, hearings, hearAgain);
  if (doubt === 'invents words') return yield* hearWithout(speech, first, hearings, hearAgain);
  if (doubt !== null) return yield* hearInHalves(speech, first);
  if (hearings === 1) return first;
  const agreed = isSure(first) ? first : yield* majority(first, hearings, voiced, hearAgain);
  if (!hasPunctuation(agreed.text) && voiced > LONG_SECONDS) {
    const { joined, isWhole } = yield* hearHalves(speech);
    const isAllThere = isWhole && splitWords(joined.text).length >= LEAST_SHARE_OF_WORDS * splitWords(agreed.text).length;
    if (isAllThere && hasPunctuation(joined.text) && doubtIn(joined, voiced) === null) return joined;
  }
  return isRunOn(agreed.text) ? yield* hearSentences(speech, agreed) : agreed;
}

/** Frames of a stretch, and how much silence around them is heard with them. */
interface Cut {
  readonly from: number;
  readonly end: number;
  readonly margin: number;
}

function* hear(speech: Speech, cut: Cut): Hearing<Utterance> {
  const [utterance] = yield* hearCuts(speech, [cut]);
  return utterance!;
}

function* hearCuts(speech: Speech, cuts: readonly Cut[]): Hearing<Utterance[]> {
  const pieces = cuts.map((cut) => samplesOf(speech, cut));
  const utterances = yield pieces.map(({ samples }) => samples);
  return utterances.map((utterance, index) => ({ ...utterance, text: cleanText(utterance.text), words: later(utterance.words, pieces[index]!.startSeconds) }));
}

type HearAgain = (margin: number) => Hearing<Utterance>;

/** A short sound without words has some after all if the tightest hearing is sure of them, or two more find the same ones. */
function* hearFaint(first: Utterance, most: number, hearAgain: HearAgain): Hearing<Utterance> {
  if (most < 3 || (first.confidence ?? 0) >= SURE_OF_NOTHING) return first;
  const third = yield* hearAgain(MARGINS_SECONDS[2]!);
  if (hasWord(third.text) && (third.confidence ?? 0) >= SURE_OF_SHORT) return third;
  const second = yield* hearAgain(MARGINS_SECONDS[1]!);
  if (!hasWord(second.text)) return first;
  return sayTheSame(second, third) ? mostAgreed([second, third]) : first;
}

/** Words that nobody said come and go with a little silence more or less: the first hearing without them, else two shorter stretches. */
function* hearWithout(speech: Speech, first: Utterance, most: number, hearAgain: HearAgain): Hearing<Utterance> {
  const voiced = voicedSeconds(speech.levels);
  for (const margin of MARGINS_SECONDS.slice(1, most)) {
    const other = yield* hearAgain(margin);
    if (doubtIn(other, voiced) === null) return other;
  }
  return yield* hearInHalves(speech, first);
}

/** Hears with other margins until more than half of all the hearings that could be had say the same. */
function* majority(first: Utterance, most: number, voiced: number, hearAgain: HearAgain): Hearing<Utterance> {
  const hearings: [Utterance, ...Utterance[]] = [first];
  const count = Math.min(most, MARGINS_SECONDS.length);
  for (const margin of MARGINS_SECONDS.slice(1, count)) {
    const other = yield* hearAgain(margin);
    if (doubtIn(other, voiced) !== null) continue;
    hearings.push(other);
    if (hearings.filter((hearing) => sayTheSame(hearing, other)).length > count / 2) break;
  }
  return mostAgreed(hearings);
}

/**
 * For a loop, or no words for a voice: two shorter stretches are easier. What still repeats is said once, and doubted; so is a loop with other words beside it,
 * of which a half finds none.
 */
function* hearInHalves(speech: Speech, first: Utterance): Hearing<Utterance> {
  const { joined, isWhole } = yield* hearHalves(speech);
  if (!isWhole && isMoreThanLoop(first.text)) return onceAndDoubted(first);
  const doubt = doubtIn(joined, voicedSeconds(speech.levels));
  return doubt === null || doubt === 'nothing heard' ? joined : onceAndDoubted(joined);
}

/** `isWhole`: no half has a voice and not a word. */
function* hearHalves(speech: Speech): Hearing<{ readonly joined: Utterance; readonly isWhole: boolean }> {
  const { levels, span } = speech;
  const length = span.end - span.first;
  const cut = quietestFrame(levels, span.first + Math.floor(length / 4), span.first + Math.ceil((length * 3) / 4));
  const cuts = [{ from: span.first, end: cut, margin: 0 }, { from: cut, end: span.end, margin: 0 }];
  const halves = yield* hearCuts(speech, cuts);
  const hasVoice = ({ from, end }: Cut): boolean => voicedSeconds({ ...levels, dbfs: levels.dbfs.subarray(from, end) }) >= SHORTEST_PIECE_SECONDS;
  return { joined: joinUtterances(halves), isWhole: halves.every(({ text }, index) => hasWord(text) || !hasVoice(cuts[index]!)) };
}

function onceAndDoubted({ text, words, confidence }: Utterance): Utterance {
  return { text: collapseLoops(text), words, confidence: (confidence ?? 1) / 2 };
}

/** The agreed words, with the sentence ends that show when the speech between pauses is heard by itself. */
function* hearSentences(speech: Speech, agreed: Utterance): Hearing<Utterance> {
  const commas = agreed.text.match(/[,;:]/g)?.length ?? 0;
  const cuts = sentenceCuts(speech.levels, speech.span, commas === 0 ? PAUSE_WITHOUT_COMMA_SECONDS : SENTENCE_PAUSE_SECONDS);
  const innerCuts = cuts.length - 2;
  // A comma for every pause: the sentence is long, but it is one.
  if (innerCuts === 0 || commas > innerCuts) return agreed;
  const pieces = yield* hearCuts(speech, cuts.slice(1).map((end, index) => ({ from: cuts[index]!, end, margin: 0 })));
  const text = withSentenceEnds(agreed.text, pieces.map((piece) => piece.text));
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

/** The samples of a cut, and where in the stretch they begin. */
function samplesOf({ samples }: Speech, { from, end, margin }: Cut): { samples: Samples; startSeconds: number } {
  const { values, sampleRate } = samples;
  const start = Math.max(0, Math.round((from * FRAME_SECONDS - margin) * sampleRate));
  const cut = { sampleRate, values: values.slice(start, Math.round((end * FRAME_SECONDS + margin) * sampleRate)) };
  return { samples: cut, startSeconds: start / sampleRate };
}

function later(words: readonly Word[], seconds: number): Word[] {
  return words.map(({ text, startSeconds, endSeconds }) => ({ text, startSeconds: startSeconds + seconds, endSeconds: endSeconds + seconds }));
}
