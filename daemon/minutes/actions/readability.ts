/** Whether a task's words read as a task: what begins with a subject, holds half a clause or names no work is less sure. */
import { beginsWithVerb, workVerb } from '../acts/chinese-verbs.ts';
import type { Draft } from './draft.ts';

type Test = readonly [name: string, isSo: (text: string) => boolean];

const english: readonly Test[] = [
  ['reads: subject first', (text) => /^(?:i|we|you|he|she|it|they|there|this|that|because|if|when|their|who|how|why|somebody|nobody|people)\b/i.test(text)],
  ['reads: thing first', (text) => /^(?:the|a|an|our|your|those|these|[A-Z][a-z]+'s)\b/i.test(text)],
  // `talk to planning is the meeting`: but `check what is open` goes on.
  ['reads: half a clause', (text) => /(?<!\b(?:that|what|which|who|whether|if|when|where|how|once|until|before|after|there|it)\b.*) (?:is|are|was|were|will|would|has|had|should)\b/i.test(text)],
  ['reads: keeps a pronoun', (text) => /^[a-z]+(?: [a-z]+)? (?:it|that|this|them|those|these|him|her|one|some|something)\b/i.test(text)],
  ['reads: one word', (text) => !text.includes(' ')],
];
const chinese: readonly Test[] = [
  ['reads: somebody inside', (text) => /[我你您他她](?!们)/.test(text)],
  ['reads: no work', (text) => !workVerb.test(text)],
  ['reads: verb late', (text) => !beginsWithVerb.test(text)],
  ['reads: question inside', (text) => /什么|怎么|多少|谁|[吗呢吧]|反正|才|就是|可能|也都/.test(text)],
  ['reads: already so', (text) => /[了过得](?:，|$)|一遍$/.test(text)],
  ['reads: one or two characters', (text) => text.length <= 2],
];

export function withReadability(draft: Draft): Draft {
  const tests = draft.language === 'zh' ? chinese : english;
  const noticed = tests.filter(([, isSo]) => isSo(draft.text)).map(([name]) => name);
  return noticed.length === 0 ? draft : { ...draft, features: [...draft.features, ...noticed] };
}
