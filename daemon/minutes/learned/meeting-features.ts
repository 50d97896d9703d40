/** Features that only a whole meeting gives: the voice's part in it, the place in it, the fate of the subject. */
import { bucket } from './bucket.ts';
import type { Dialogue } from './dialogue.ts';
import type { Emit } from './features.ts';
import type { SentenceView } from './sentence-view.ts';

const speakerOf = (view: SentenceView | undefined) => view?.spoken.sentence.speaker;

/** Sentences to either side that show who holds the floor. */
const floorReach = 10;
const longestRun = 8;

export function emitVoice(views: readonly SentenceView[], dialogue: Dialogue, at: number, emit: Emit): void {
  const { speaker } = views[at]!.spoken.sentence;
  const isChair = speaker === dialogue.chair;
  if (isChair) emit('chair', 1);
  emit(`share ${bucket((dialogue.shareOf.get(speaker) ?? 0) * dialogue.shareOf.size, [0.5, 0.8, 1.2, 1.6])}`, 1);
  emit(`turn before ${bucket(runLength(views, at, -1), [0, 1, 3])}`, 1);
  emit(`turn after ${bucket(runLength(views, at, 1), [0, 1, 3])}`, 1);
  let own = 0;
  let all = 0;
  for (const view of views.slice(Math.max(0, at - floorReach), at + floorReach + 1)) {
    all += view.words.length;
    if (speakerOf(view) === speaker) own += view.words.length;
  }
  const share = own / Math.max(1, all);
  emit(`holds the floor ${bucket(share, [0.2, 0.4, 0.6, 0.8])}`, 1);
  if (isChair && share > 0.7) emit('chair holds the floor', 1);
}

function runLength(views: readonly SentenceView[], at: number, step: number): number {
  let length = 0;
  while (length < longestRun && speakerOf(views[at + step * (length + 1)]) === speakerOf(views[at])) length += 1;
  return length;
}

const lateFrom = 0.85;

export function emitPlace(views: readonly SentenceView[], dialogue: Dialogue, at: number, emit: Emit): void {
  const view = views[at]!;
  const place = at / Math.max(1, views.length - 1);
  emit(`place ${bucket(place, [0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98])}`, 1);
  emit(`to the end ${bucket(views.length - 1 - at, [5, 15, 30, 60, 120])}`, 1);
  emit(`meeting ${bucket(views.length, [300, 600, 900, 1300])}`, 1);
  if (place <= lateFrom) return;
  for (const act of view.spoken.acts) emit(`late act ${act.kind}`, 1);
  for (const name of view.wordClasses) emit(`late kind ${name}`, 1);
  if (speakerOf(view) === dialogue.chair) emit('late chair', 1);
}

/** How many of its stems were said before, come again, are shared, belong to what the meeting is about. */
export function emitSubject(views: readonly SentenceView[], dialogue: Dialogue, at: number, emit: Emit): void {
  const { stems } = views[at]!;
  let known = 0;
  let again = 0;
  let shared = 0;
  let subject = 0;
  for (const stem of stems) {
    const use = dialogue.stems.get(stem);
    if (use === undefined || use.count < 2) continue;
    if (use.first < at - floorReach) known += 1;
    if (use.last > at + floorReach) again += 1;
    if (use.voices.size >= 3) shared += 1;
    if (use.count >= 5 && use.count < views.length * 0.02) subject += 1;
  }
  emit(`known stems ${bucket(known, [0, 1, 2, 4, 7])}`, 1);
  emit(`stems said again ${bucket(again, [0, 1, 2, 4, 7])}`, 1);
  emit(`shared stems ${bucket(shared, [0, 1, 2, 4, 7])}`, 1);
  emit(`subject stems ${bucket(subject, [0, 1, 2, 3, 5])}`, 1);
  emit(`new share ${bucket(stems.size === 0 ? 0 : 1 - known / stems.size, [0.01, 0.25, 0.5, 0.75])}`, 1);
}
