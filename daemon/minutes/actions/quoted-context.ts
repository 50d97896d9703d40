/**
 * A task whose words name nothing (`Ask them`, `Fix that`, 弄完) is of no use to who was not there: it is given the sentence before it,
 * as it was said. Where nothing was said before, it stays as it is and is not sure.
 */
import type { Spoken } from '../acts/read-acts.ts';
import type { Draft } from './draft.ts';

/** `Ask them`, `write to her`, `turn it off`, `pay`: not one noun. */
const empty = /^(?:[A-Za-z][a-z]*(?: (?:to|with|at|into|on|for|after|up|out|over|off|back|about|care of))* (?:it|that|this|them|those|these|him|her|one|both|something|some|everything)(?: (?:up|out|over|off|back|round|too|as well|down|in|through|done|then|now|again|ready|together|first|myself))*|[A-Za-z][a-z]*)$/;
const chineseEmpty = /^(?:再|先|去|来|都|一起|把它|把这个)*(?:弄|搞|做|办|处理|发|给|改|写|看|查|跟|问|管|盯|整|测|补|出|拿|交|提|清|订|排|说|看看)(?:完|好|掉|定|妥|出来|过去|过来|一下|走|上|来|去)?(?:你|您|他|她|它|大家|这个|那个)?$/;

const reach = 4;
const size = { en: { least: 5, most: 18 }, zh: { least: 7, most: 36 } };

/** Known by this name to extract-actions.ts, which never calls it sure. */
export const namesNothing = 'names nothing';

export function withQuotedContext(draft: Draft, spoken: readonly Spoken[]): Draft {
  if (!(draft.language === 'zh' ? chineseEmpty : empty).test(draft.text)) return draft;
  const first = Math.min(...draft.evidence);
  const said = contextBefore(draft, spoken, first);
  if (said === null) return { ...draft, features: [...draft.features, namesNothing] };
  const { core, isQuestion } = spoken[said]!.sentence;
  const text = draft.language === 'zh' ? `${draft.text}（${core}${isQuestion ? '？' : ''}）` : `${draft.text} (${core}${isQuestion ? '?' : ''})`;
  return { ...draft, text, evidence: [said, ...draft.evidence.filter((at) => at !== said)], features: [...draft.features, 'quotes what it is about'], cues: [...draft.cues, 'quotes the sentence before'] };
}

/** `That is what I thought`, `it goes into the library`: says nothing by itself either. */
const pointsOn = /^(?:(?:and|so|but|or|then|well),? )*(?:it|that|this|they|them|those|these|he|she|i|you|there|not|no|yes|until|because|would they)\b|^(?:这|那|他|她|它|我|你|是|对|不)/;

/** Of what was said before, the last that asks, decides or needs something; what is cited itself where that is more than the task. */
function contextBefore({ language, evidence, text }: Draft, spoken: readonly Spoken[], first: number): number | null {
  const { least, most } = size[language];
  const isFit = (at: number): boolean => {
    const { sentence, acts } = spoken[at]!;
    const isAboutWork = sentence.isQuestion || acts.some(({ kind }) => kind !== 'report' && kind !== 'claim') || /^what (?:worries|bothers) me/.test(sentence.coreLower);
    const length = language === 'zh' ? sentence.core.length : sentence.core.split(/\s+/).length;
    return isAboutWork && !pointsOn.test(sentence.coreLower) && sentence.language === language && length >= least && length <= most;
  };
  // 上周我们定了把限流下掉，这个你弄完了吗
  if (language === 'zh' && evidence.includes(first) && spoken[first]!.sentence.core.length >= text.length + 8 && isFit(first)) return first;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) if (isFit(at)) return at;
  return null;
}
