/**
 * Chinese speech names its subject once and then only says what becomes of it: 那个语音弹幕用的人不到百分之一 … 砍了吧. A short
 * statement is read with the subject that the talk was last about.
 */
import { subjectBefore } from '../acts/chinese-subject-before.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';

/** A statement longer than this says itself what it is about, unless it begins with its verb. */
const selfContained = 9;

const verbFirst = /^(?:也|都|就|还是|还|先|再|直接|继续|统一|全部|最多|每个|只|不|别|今年|以后|从|按|改|换|用|选|走|放|定|上|留|砍|停|推|延|挪|叫|写|租|签|收|给|取消|照旧|认|顺|往|整体|免|缓|搁|保持|维持|沿用|折中|[\d一二三四五六七八九十两百千]|周|月底|下|明|那|这)/;

export function withChineseTopic(said: string, spoken: readonly Spoken[], index: number): string {
  if (said.length > selfContained && !(verbFirst.test(said) && said.length <= 2 * selfContained)) return said;
  const topic = topicBefore(spoken, index);
  if (topic === null) return said;
  const own = contentStems(said, 'zh');
  const stems = contentStems(topic, 'zh');
  if (sharedCount(stems, own) > 0 || said.includes(topic)) return said;
  return `${topic}${/^[A-Za-z\d]/.test(said) && /[A-Za-z\d]$/.test(topic) ? ' ' : ''}${said}`;
}

/** 这期 KOL 咱们签几个: the verb belongs to the answer. */
const asksAmount = /^(.{2,14}?)(?:我们|咱们?|大家|你们|你)?(?:今年|到底|这次|应该|该)?([定签放开种租选用报做留招发])(?:几|多少|哪|什么|啥)/;

function topicBefore(spoken: readonly Spoken[], index: number): string | null {
  const before = subjectBefore(spoken, index, 'first');
  const amount = before === null ? null : asksAmount.exec(before.sentence.core);
  if (before === null || amount === null || amount[1]!.length > before.subject.length + 4) return before?.subject ?? null;
  return `${before.subject}${amount[2]!}`;
}
