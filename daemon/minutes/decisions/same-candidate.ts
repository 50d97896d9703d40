/** Whether what is said now was said before: the earlier candidate then grows by another wording. */
import { containment, sharedCount } from '../language/words.ts';
import type { AskedChoice, Candidate } from './candidate.ts';
import type { Discussion } from './discussion.ts';
import { memorySentences, recent } from './discussion.ts';
import { saysOpposite } from './turning-down.ts';

/** What says the opposite is not the same. */
export function sameCandidate(discussion: Discussion, index: number, stems: ReadonlySet<string>, said: string): Candidate | undefined {
  return discussion.candidates.slice(-recent).findLast((other) => other.status === 'made' && other.vetoed === null && isAbout(discussion, other, index, stems) && !saysOpposite(other, said));
}

export function isAbout({ spoken }: Discussion, other: Candidate, index: number, stems: ReadonlySet<string>): boolean {
  if (index - other.lastIndex > 3 * memorySentences || other.language !== spoken[index]!.sentence.language) return false;
  const shared = sharedCount(other.stems, stems);
  const [before, now] = other.rank > 0 ? [sayingSize(other.stems), sayingSize(stems)] : [other.stems.size, stems.size];
  const wanted = Math.min(2, before, now);
  const near = spoken[index]!.sentence.turn - spoken[other.lastIndex]!.sentence.turn <= 3;
  return shared >= wanted && containment(other.stems, stems) >= (near ? 0.5 : 0.7) && (wanted > 1 || near);
}

/** 那 key 里加 version after 要不要加个 version: the yes to a question is what it asked for. */
export function askedWhether({ candidates }: Discussion, asked: AskedChoice | null, stems: ReadonlySet<string>, said: string): Candidate | undefined {
  const whether = asked === null ? undefined : candidates.slice(-recent).findLast((other) => other.index === asked.index && other.language === 'zh' && other.status === 'made' && other.vetoed === null && other.cues.has('proposal: 要不要'));
  return whether !== undefined && sharedCount(whether.stems, stems) > 0 && !saysOpposite(whether, said) ? whether : undefined;
}

/** `Go for CI` says no more than `CI`. */
function sayingSize(stems: ReadonlySet<string>): number {
  return stems.size > 1 && stems.has('go') ? stems.size - 1 : stems.size;
}

/** Made whole by what was asked, two Chinese answers of few words may be the same to the letter, or one the end of the other. */
export function sameWords({ candidates }: Discussion, said: string, text: string): Candidate | undefined {
  return candidates.slice(-recent).findLast(({ status, language, wordings, vetoed }) => language === 'zh' && status === 'made' && vetoed === null && wordings.some((wording) => wording.text === text || (said.length >= 4 && wording.text.endsWith(`，${said}`))));
}
