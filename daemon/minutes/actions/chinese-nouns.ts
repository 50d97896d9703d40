/** 续证书 after 网关的 SSL 证书还没人续: the noun in the fuller words in which it was named. */
import type { Spoken } from '../acts/read-acts.ts';
import { withoutDates } from '../dates/due.ts';
import { thingIn } from './chinese-thing.ts';

/** Dates are only left out. */
const anyDay = '2024-01-01';
const reachSentences = 6;
const reachTurns = 4;
/** A short verb and its thing: 改文案, 把说明交上去. */
const verbAndNoun = /^(?:把|去|来|再|重新|负责)*(?:[^，把]{1,2}?)([\p{Script=Han}]{2,4}|[A-Za-z]{3,})$|^把([\p{Script=Han}]{2,4})[^，]{1,4}$/u;
/** Words that do not stand before a noun of theirs: pronouns, negations, verbs of saying and being. */
const breaksNoun = /[我你您他她它谁了吗呢吧没不是有会要在把给让被跟和就都也还得能，、]|老师|[查出写改发看做弄买订导交送拿用]$|说(?!明)|可以|什么|怎么|多少|今天|明天|昨天|上次|上周/;
const leading = /^(?:那个|这个|那(?=\p{Script=Han}{2})|关于|至于|说到|还有|另外|对了|目前|现在|一[个份下])+/u;

export function withFullerChineseNoun(task: string, spoken: readonly Spoken[], index: number): string {
  const match = verbAndNoun.exec(withoutDates(task, 'zh', anyDay));
  const noun = match?.[1] ?? match?.[2];
  if (noun === undefined) return task;
  const { turn } = spoken[index]!.sentence;
  for (let at = index - 1; at >= Math.max(0, index - reachSentences); at -= 1) {
    const { sentence } = spoken[at]!;
    if (turn - sentence.turn > reachTurns) break;
    const fuller = sentence.core.split('，').map((clause) => namedIn(clause, noun)).find((name) => name !== null && thingIn(name, spoken) === name) ?? null;
    if (fuller !== null) return task.replace(noun, fuller);
  }
  return task;
}

/** 退款说明页那段文案 of 退款说明页那段文案太绕了. */
function namedIn(clause: string, noun: string): string | null {
  const at = clause.indexOf(noun);
  const before = at < 1 ? '' : clause.slice(0, at).replace(leading, '').trimStart();
  return before.length < 2 || before.length > 10 || breaksNoun.test(before) ? null : before + noun;
}
