/** What `it` or `them` stands for in a task. */
import type { Spoken } from '../acts/read-acts.ts';
import { withoutAfterthought } from '../wording/afterthoughts.ts';
import { withThingMeant } from '../wording/thing-meant.ts';
import { withChineseObject } from './chinese-object.ts';

/** The task with its one pronoun replaced by what was named before. */
export function withAntecedent(task: string, spoken: readonly Spoken[], index: number): string {
  return spoken[index]!.sentence.language === 'zh' ? withChineseObject(task, spoken, index) : withThingMeant(withoutAfterthought(task), spoken, index);
}
