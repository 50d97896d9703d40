/**
 * The transcript as people read it: names and terms that the vocabulary knows are put right where they sound so, then numbers, capitals and full
 * stops are written as in minutes. What the model wrote stays in
 * `original`, and every correction is told with its reason. A step of its own, after hearing and before minutes: other words in the
 * vault change it in milliseconds, without hearing anything again. Pure.
 */
import type { Segment, Transcript } from '#schemas/transcript';
import type { Correction } from '#schemas/vocabulary';
import { chineseFinder } from './find/find-chinese.ts';
import { misheardFinder } from './find/find-misheard.ts';
import { saidOutright } from './find/said-outright.ts';
import { applyEdits, placesOf, type Edit, type Line, type Mark } from './line.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';
import type { Place } from './written/sentence-case.ts';
import { writtenForm } from './written/written-form.ts';

/** Languages whose letters are sounded by the English rules; in Chinese talk those are English words and names. */
const englishEar = /^(?:en|zh)/iu;

type PutRight = (line: Line, confidence: number | null) => Line;

/** The same voice goes on within this: a sentence may, too. */
const GOES_ON_SECONDS = 1.5;

/** A segment that has been corrected before is left as it is. */
export function correctTranscript(transcript: Transcript, vocabulary: Vocabulary): Transcript {
  const { segments, language } = transcript;
  const putRight = nameCorrector(transcript, vocabulary);
  const write = writtenForm(vocabulary);
  const corrected = (segment: Segment, index: number): Segment => {
    const heard: Line = { text: segment.text, words: segment.words, language: segment.language ?? language, marks: [] };
    return withLine(segment, write(putRight(heard, segment.confidence ?? null), placeOf(segments, index)));
  };
  return { ...transcript, segments: segments.map((segment, index) => (segment.original === undefined ? corrected(segment, index) : segment)) };
}

/** A voice that pauses in the middle of a sentence, or is cut there, goes on with it in the next segment. */
function placeOf(segments: readonly Segment[], index: number): Place {
  const [before, segment, after] = [segments[index - 1], segments[index]!, segments[index + 1]];
  const goesOn = (one: Segment | undefined, next: Segment | undefined): boolean => one !== undefined && next?.speaker === one.speaker && next.startSeconds - one.endSeconds < GOES_ON_SECONDS;
  return { opens: !goesOn(before, segment) || /[.!?…。！？]["”’)]?$/u.test(before!.text), closes: !goesOn(segment, after) };
}

function withLine(segment: Segment, line: Line): Segment {
  if (line.text === segment.text) return segment;
  const corrections = correctionsOf(line, segment.startSeconds);
  return { ...segment, text: line.text, words: [...line.words], original: segment.text, ...(corrections.length === 0 ? {} : { corrections }) };
}

function nameCorrector({ segments }: Transcript, vocabulary: Vocabulary): PutRight {
  const findMisheard = misheardFinder(vocabulary);
  const findChinese = chineseFinder(vocabulary);
  const outright = saidOutright(segments.map(({ text }) => text), vocabulary);
  return (line, confidence) => {
    const { text, language } = line;
    const english = englishEar.test(language) ? findMisheard({ text, confidence, saidOutright: outright }) : [];
    const edits: (Edit & { readonly why: string })[] = [
      ...english.map(({ start, end, form, why }) => ({ start, end, to: inCase(form.word.written, text, start), why: `${sourceOf(form.word)}: ${why}` })),
      ...findChinese(text),
    ];
    const marks = edits.map(({ start, end, to, why }): Mark => ({ start, from: text.slice(start, end), to, why }));
    return applyEdits(line, edits, marks.filter(({ from, to }) => from !== to));
  };
}

/** What begins small, such as `pull request`, begins a sentence with a capital where the model had one. */
function inCase(written: string, text: string, start: number): string {
  const isPlain = /^\p{Ll}+(?: \p{Ll}+)+$/u.test(written);
  return isPlain && /^\p{Lu}/u.test(text.slice(start)) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

function sourceOf({ written, kind, source }: Vocabulary['words'][number]): string {
  return source === 'config' || source === 'built in' ? `${kind} “${written}” (${source})` : `${kind} “${written}” of ${source}`;
}

function correctionsOf({ text, words, marks }: Line, startSeconds: number): Correction[] {
  const places = placesOf(text, words);
  return marks.map(({ start, from, to, why }) => {
    const word = places === null ? -1 : places.findIndex(({ end }) => end > start);
    return { from, to, word: word < 0 ? null : word, startSeconds: words[word]?.startSeconds ?? startSeconds, why };
  });
}
