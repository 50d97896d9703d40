/** The words of a task as a reader wants them: imperative, names for pronouns, without the date and the small talk. */
import { hasOwnNoun } from '../acts/chinese-verbs.ts';
import { withoutDates } from '../dates/due.ts';
import type { Language } from '../language/script.ts';
import { capitalise } from '../language/script.ts';
import { isVoiceLabel } from '../names/voice-label.ts';
import { withoutAfterthought } from '../wording/afterthoughts.ts';
import { contentStems, isFunctionWord } from '../language/words.ts';

/** Who said it and to whom; null where nobody is known. */
export interface Perspective {
  readonly me: string | null;
  readonly you: string | null;
}

const englishTail = /,? (?:please|right now|right away|immediately|straight away|as well|too|then|okay|ok|right|if (?:that is|you like|you want|you do not mind|it is)\b.*|thanks|thank you|for (?:sure|now))$/i;
const englishAside = /,? and (?:that|it|this|they|he|she|then we|so|i|you|we) (?:will|am|are|is|have|has|can|could|would|should|just|really)\b.*$|, (?:promise|i promise|should(?: not)? be|it is|i (?:need|have|am|know|think|guess)|no (?:excuses|problem)|that is|do not worry|honest)\b.*$|(?<=\w+ \w+.*) (?:so (?:that )?(?:you|they|he|she|everyone|everybody|the)\b.*|as soon as (?:i|we|you) (?:possibly )?can\b.*|(?:if|when) (?:i|you) (?:can|get a (?:minute|moment|chance)|have (?:a )?(?:time|minute|moment))\b.*|straight after (?:this|the)\b.*|if (?:people|you|that|anyone|anybody) (?:want|like|helps?)\b.*)$|(?:, | )(?:because|since|otherwise|so that we|so we|is that|would that|if that is|but|right)\b.*$|, (?:so|no way|which|and then we|then|who)\b.*$/i;

export function taskText(task: string, language: Language, today: string | null, { me, you }: Perspective): string {
  const bare = withoutDates(task, language, today);
  // `take Friday off`: here the day is the thing.
  const undated = /^(?:take|have|get) off\b/i.test(bare) ? task : bare;
  if (language === 'zh') return chineseTask(undated, me, you);
  return englishTask(undated, callName(me), callName(you));
}

/** People call each other by first name; a voice keeps its label. */
function callName(name: string | null): string | null {
  return name === null || isVoiceLabel(name) ? name : (name.split(' ')[0] ?? name);
}

function englishTask(undated: string, me: string | null, you: string | null): string {
  // `Please do tidy up`: the emphasis goes.
  let text = withoutAfterthought(undated.replace(englishAside, '').replace(/^do (?!the\b|a\b|an\b|it\b|that\b|this\b|some\b|so\b|my\b|your\b|our\b|these\b|those\b|all\b|more\b|one\b|two\b)(?=(?:tidy|send|let|ask|check|make|keep|bring|write|tell|call|take|read|get|remember|put|look|add|give|come|try|use) )/i, ''));
  for (let cut = text.replace(englishTail, ''); cut !== text; cut = text.replace(englishTail, '')) text = cut;
  text = text.replace(/^(?:(?:also|just|maybe|then|please|probably|quickly|actually|still) )+/i, '').replace(/\b(?:also|just) /g, '');
  if (me !== null) text = text.replace(/\bme\b/gi, me).replace(/\bmy\b/gi, `${me}'s`);
  if (you !== null) text = text.replace(/\blet you know\b/gi, `let ${you} know`).replace(/(?<!\b(?:if|when|as|what|that|than|how|do|did|once|after|where|which|and|or) )\byou\b(?! (?:can|could|want|need|like|have|are|will|said|know|see|sent|told|asked|did|do|get|think|were|mentioned|would)\b)/gi, you).replace(/\byour\b/gi, `${you}'s`);
  return capitalise(text.replace(/\s{2,}/g, ' ').replace(/[\s,.;:–-]+$/, '').replace(dangling, '').trim());
}

/** What a date that was cut out leaves behind: `by`, `instead of`, `last week`, `the 18th`. */
const dangling = /,?(?: (?:and|or|so|but|on|by|not|than|until|till|before|instead(?: of)?|last (?:week|month|night|time|\w+day)|yesterday|the \d+(?:st|nd|rd|th)))+$/i;

function chineseTask(text: string, me: string | null, you: string | null): string {
  let result = text.replace(/^(?:就|也|再|先|现在|马上|尽快|帮忙)+/, '').replace(/，(?:还是|也是)?(?:吧)?$/, '');
  result = result.replace(/^负责(?=[订写做弄搞联找买借租发管对])/, '').replace(/^([订借租买])好(?=.{2})/, '$1');
  result = verbFirst(result).replace(bareDeliverable, '做$1');
  if (me !== null) result = result.replace(/(?<=给|发|告诉|通知|帮|跟|向|^)我(?!们)/g, me);
  if (you !== null) result = result.replace(/(?<=给|发|告诉|通知|帮|跟|向)你(?!们)/g, you);
  return result.replace(/^[，、\s]+|[，、\s]+$/g, '').trim();
}

/** 把接口文档补(一下): without its complement the verb goes first, 补接口文档. */
const bareVerb = /^把([^，把]{2,16}?)(准备|整理|更新|检查|确认|处理|落实|安排|完善|梳理|统计|核对|测试|修改|同步|研究|评估|汇总|排查|优化|调整|校对|翻译|补|改|写|查|修|测|跑|订|排|报|约|催|过|看|理|对|弄|搞|做|审|录|印|续|清|拆|换)(?=$|，)/;

/** 前端(我来): what is made, without the making. */
const bareDeliverable = /^((?!做|写|画|出|改|发|审|看|测|跑|补|查|整理|准备|更新)[^，把给跟]{0,8}(?:前端|后端|文档|报告|方案|页面|脚本|海报|清单|文案|汇总表|排班表))$/;

function verbFirst(task: string): string {
  return task.replace(bareVerb, '$2$1');
}

const emptyWords = new Set(['do', 'handle', 'take', 'care', 'look', 'later', 'immediately', 'right', 'soon', 'away', 'thing', 'job', 'everything', 'something', 'happily', 'sure', 'myself', 'get', 'go', 'back', 'time']);
/** Verbs that carry no content without an object of their own: `tell them`, `send it`. */
const pronoun = /\b(?:it|that|this|them|him|her|those|these|you|so|one)\b/;

/** 给你接口: the thing is named. */
const givesThing = /[给发交寄传][你您他她]们?[^一上下看过个]{2}/;

/** True for `tell them`, `do that`, `add her`: only with what was asked for does it say something. */
export function isVague(task: string, language: Language, today: string | null): boolean {
  const undated = withoutDates(task, language, today).toLowerCase();
  if (language === 'zh') {
    if (hasOwnNoun.test(undated)) return false;
    const bare = undated.replace(/发给|[我你您他她它们这那个把给的了吧就会来去一下现在马上做弄处理，]/g, '');
    return bare.length <= 1 || (/[你他她它]|这|那/.test(undated) && bare.length <= 2 && !givesThing.test(undated));
  }
  if (/^(?:take|have) (?:a|another|one more|a quick) (?:look|go|stab|shot|peek)(?: at (?:it|that|this|them|those))?(?: (?:later|now|first|too|myself))?$/.test(undated)) return true;
  const [, ...rest] = undated.split(/\s+/);
  const content = rest.filter((word) => /^[a-z]/.test(word) && !isFunctionWord(word) && !emptyWords.has(word));
  return content.length === 0 && (pronoun.test(undated) || rest.length === 0);
}

/** A stretch that breaks off or is no task: `put a`, `about the`, `do`. */
export function isFragment(task: string, language: Language): boolean {
  // 周三我在: says where somebody is.
  if (language === 'zh') return task === '' || /^[^，]{0,6}在$/.test(task);
  const words = task.toLowerCase().split(/\s+/);
  // `Please do, our finance people are asking`.
  return words.length < 2 || /^do(?: so)?(?:[,;]| (?:because|since|as|if)\b|$)/i.test(task) || /^(?:as|about|for|with|of|in|on|to|at|by|so|very|not|never|no|from|some|any|all|one|more|less|disagree|quite|really|too)$/.test(words[0]!)
    || /^(?:a|an|the|my|your|our|to|of|for|with|new|very|and|or|from|at)$/.test(words.at(-1)!);
}

/** `the screenshots` after `the new screenshots` was asked for: the fuller words. */
export function withFullerNouns(text: string, asked: string): string {
  return text.replace(/\b(?:the|a|an|those|these|some) ([a-z]{3,})\b/gi, (said, noun: string) => {
    const fuller = new RegExp(String.raw`\b(?:the|a|an|some|those|these) ((?:[a-z-]+ ){1,2})${noun}\b`, 'i').exec(asked);
    const adjectives = fuller?.[1]?.trim().split(' ') ?? [];
    return adjectives.length > 0 && !adjectives.some((word) => /^(?:of|for|in|on|to|and|the|a|with|from|at|is)$/.test(word)) ? `the ${adjectives.join(' ')} ${noun}` : said;
  });
}

export function taskStems(task: string, language: Language, today: string | null): ReadonlySet<string> {
  return contentStems(withoutDates(task, language, today), language);
}
