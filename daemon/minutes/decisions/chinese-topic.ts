/**
 * Chinese speech names its subject once and then only says what becomes of it: 那个语音弹幕用的人不到百分之一 … 砍了吧. A short
 * statement is read with the subject that the talk was last about.
 */
import { subjectIn } from '../acts/chinese-subject.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';

/** A statement longer than this says itself what it is about, unless it begins with its verb. */
const selfContained = 9;
/** How far back the subject may have been named. */
const reachSentences = 9;
const reachTurns = 6;

const verbFirst = /^(?:也|都|就|还是|还|先|再|直接|继续|统一|全部|最多|每个|只|不|别|今年|以后|从|按|改|换|用|选|走|放|定|上|留|砍|停|推|延|挪|叫|写|租|签|收|给|取消|照旧|认|顺|往|整体|免|缓|搁|保持|维持|沿用|折中|[\d一二三四五六七八九十两百千]|周|月底|下|明|那|这)/;

export function withChineseTopic(said: string, spoken: readonly Spoken[], index: number): string {
  if (said.length > selfContained && !(verbFirst.test(said) && said.length <= 2 * selfContained)) return said;
  const topic = topicBefore(spoken, index);
  if (topic === null) return said;
  const own = contentStems(said, 'zh');
  const stems = contentStems(topic, 'zh');
  if (sharedCount(stems, own) >= Math.max(1, stems.size / 2) || said.includes(topic)) return said;
  return `${topic}${/^[A-Za-z\d]/.test(said) && /[A-Za-z\d]$/.test(topic) ? ' ' : ''}${said}`;
}

/** 那个语音弹幕……, 关于……, 这块……: words by which a speaker sets the subject of what follows. */
const sets = /^(?:那个|这个|这次|关于|至于|说到|下一个|还有)|^.{2,12}(?:这块儿?|这事儿?|这个事|的事儿?|那个|这个)/;
const asksChoice = /要不要|还是|多少|几[个天家份台点号月]|什么时候|哪[个家天儿里种]|啥$|叫什么|怎么(?:弄|定|办|排|分|搞)|放哪|存哪/;
/** Begins as an answer does. */
const answers = /^(?:那(?!个|边|块)|可是|但是|不过|对|换|也|还是|支持|同意|就|嗯|好)/;
/** 这期 KOL 咱们签几个: the verb belongs to the answer. */
const asksAmount = /^(.{2,14}?)(?:我们|咱们?|大家|你们|你)?(?:今年|到底|这次|应该|该)?([定签放开种租选用报做留招发])(?:几|多少|哪|什么|啥)/;

function topicBefore(spoken: readonly Spoken[], index: number): string | null {
  const { turn } = spoken[index]!.sentence;
  let best: string | null = null;
  let most = -Infinity;
  for (let at = index - 1; at >= Math.max(0, index - reachSentences); at -= 1) {
    const before = spoken[at]!.sentence;
    if (turn - before.turn > reachTurns) break;
    const topic = subjectOf(before);
    if (topic === null) continue;
    const worth = worthOf(topic, before, spoken, index);
    if (worth < most) continue;
    const amount = asksAmount.exec(before.core);
    [best, most] = [amount !== null && amount[1]!.length <= topic.length + 4 ? `${topic}${amount[2]!}` : topic, worth];
  }
  return best;
}

/** How likely the sentence sets the subject: it says so, asks for a choice, names it before a pause, and others come back to it. */
function worthOf(topic: string, { core, clean, isQuestion, index: at }: Sentence, spoken: readonly Spoken[], index: number): number {
  const stems = contentStems(topic, 'zh');
  const around = spoken.slice(Math.max(0, index - reachSentences), index + 2).filter(({ sentence }) => sentence.index !== at && sharedCount(stems, contentStems(sentence.core, 'zh')) > 0).length;
  return (sets.test(clean) ? 2 : 0) + (asksChoice.test(core) ? 1.5 : isQuestion ? 0.5 : 0) + (core.startsWith(`${topic}，`) ? 1 : 0)
    - (answers.test(clean) ? 1.5 : 0) - (topic === core && !isQuestion ? 2 : 0) + 0.4 * Math.min(3, around) + (index - at) / reachSentences;
}

function subjectOf({ core, language, isQuestion }: Sentence): string | null {
  return language === 'zh' ? subjectIn(core, isQuestion) : null;
}
