/** Tasks that their owner takes back or reports done while the meeting goes on. */
import { containment } from '../language/words.ts';
import type { Reading } from './follow-tasks.ts';
import { taskStems } from './task-text.ts';

/** `I'll order new badges.` – `There's a box of them.` – `Oh. Then I won't.` */
export const withdraws = /^(?:i (?:will|shall) not(?: then| bother)?|i (?:will|shall) (?:leave|drop|skip) (?:it|that)(?: then| be)?|never mind(?: me)?)$/;

export function withdraw({ spoken, names, drafts }: Reading, index: number): void {
  const { sentence } = spoken[index]!;
  // `Don't delete the signed ones.` – `I won't.`
  if (/^(?:please )?(?:do not|never)\b/.test(spoken[index - 1]?.sentence.coreLower ?? '')) return;
  const owner = names.nameOf(sentence.speaker);
  const at = drafts.findLastIndex((draft) => draft.owner === owner && sentence.turn > spoken[draft.evidence.at(-1)!]!.sentence.turn && sentence.turn - spoken[draft.evidence.at(-1)!]!.sentence.turn <= 4);
  if (at >= 0) drafts.splice(at, 1);
}

/** A report of the owner closes the latest action that it is about. */
export function markDone({ spoken, names, today, drafts }: Reading, index: number, report: string): void {
  const { sentence } = spoken[index]!;
  const owner = names.nameOf(sentence.speaker);
  const stems = taskStems(report, sentence.language, today);
  // `Edith had a quote, no?` – `I did.`: of something else.
  const saysOnlyDone = stems.size <= 1 && !(spoken[index - 1]?.sentence.isQuestion === true && /^i did\b/.test(sentence.coreLower));
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 20); at -= 1) {
    const draft = drafts[at]!;
    const last = draft.evidence.at(-1)!;
    if (draft.owner !== owner || last >= index || draft.status === 'done') continue;
    // `Done.` at the end of a talk about it settles the talk.
    if (/^(?:all )?done$/.test(sentence.coreLower) && sentence.turn - spoken[last]!.sentence.turn > 3) continue;
    const isLater = index - last > (sentence.language === 'zh' ? 0 : 1);
    const isAbout = isLater && (saysOnlyDone ? index - last <= 30 : containment(stems, draft.stems) >= 0.6);
    if (!isAbout) continue;
    drafts[at] = { ...draft, status: 'done', evidence: [...draft.evidence, index], cues: [...draft.cues, 'reported done'] };
    return;
  }
}
