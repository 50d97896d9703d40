/** What `it` or `them` stands for in a task. */
import type { Spoken } from '../acts/read-acts.ts';
import { withoutAfterthought } from '../wording/afterthoughts.ts';
import { withoutCalled } from '../wording/called.ts';
import { withThingMeant } from '../wording/thing-meant.ts';
import { withChineseObject } from './chinese-object.ts';
import { withFullerChineseNoun } from './chinese-nouns.ts';
import { withChinesePeople } from './chinese-people.ts';

/** The task with its one pronoun replaced by what was named before. */
export function withAntecedent(task: string, spoken: readonly Spoken[], index: number): string {
  return spoken[index]!.sentence.language === 'zh' ? withChineseThings(task, spoken, index) : withoutCalled(withThingMeant(withoutCalled(withoutAfterthought(task), spoken), spoken, index), spoken);
}

/** People for pronouns, the noun in its fullest words, else the thing that the talk was about. */
function withChineseThings(task: string, spoken: readonly Spoken[], index: number): string {
  const peopled = withChinesePeople(task, spoken, index);
  const fuller = withFullerChineseNoun(peopled, spoken, index);
  return fuller === peopled ? withChineseObject(peopled, spoken, index) : fuller;
}
