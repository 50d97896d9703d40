/** Pure: the part of a passage that speaks of what was asked, so that a citation begins where it does. */
import { contentStems, sharedCount } from '../../minutes/language/words.ts';
import type { FoundSegment } from './found-document.ts';

/** Beside each segment that names it: a question or an answer. */
const besides = 1;

export interface Focus<Segment> {
  readonly segments: readonly Segment[];
  /** Those that hold a word of the question. */
  readonly naming: ReadonlySet<Segment>;
}

/** From the first segment that names what was asked to the last, with their neighbours; all of them when none does (it was said in other words). */
export function focusOn<Segment extends Pick<FoundSegment, 'text'>>(segments: readonly Segment[], question: string, language: 'en' | 'zh'): Focus<Segment> {
  const asked = contentStems(question, language);
  const naming = new Set(segments.filter(({ text }) => sharedCount(asked, contentStems(text, language)) > 0));
  const first = segments.findIndex((segment) => naming.has(segment));
  const last = segments.findLastIndex((segment) => naming.has(segment));
  return { segments: first < 0 ? segments : segments.slice(Math.max(0, first - besides), last + besides + 1), naming };
}
