/** What is noticed about a task where it is said. Names are read by people: they are the rows of the weights. */
import type { Commitment, Request } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import type { Language } from '../language/script.ts';

const english = {
  condition: /\b(?:if|unless|assuming|in case|whenever)\b/,
  hedge: /\b(?:maybe|perhaps|might|probably|i think|i guess|at some point|some ?day|sometime|eventually|ideally|would|could|try|hopefully|or something)\b/,
  past: /\b(?:yesterday|last (?:week|night|month|time|\w+day)|already|earlier|ago|before the meeting|always|usually|every (?:day|week|month|\w+day)|each (?:week|month))\b/,
  said: /\b(?:said|says|goes|told|quote|he|she|customers?|clients?|users?)\b/,
  meeting: /\b(?:screen|mute|hear|minutes? of|meeting|agenda|talk|discuss|question|start|begin|stop|wrap|move on|come back|see you|lunch|coffee|weekend|home|train|kids|dentist|doctor|holiday)\b/,
  negation: /\b(?:not|never|nobody)\b/,
  it: /\b(?:it|that|this|them|those|one)\b/,
};
const chinese = {
  condition: /如果|要是|假如|万一|除非|的话/,
  hedge: /可能|也许|或许|大概|估计|有空|有时间|到时候|尽量|试试|看看|再说|考虑/,
  past: /已经|昨天|上周|刚才|之前|以前|每天|每周|每个月|平时|一般|通常/,
  said: /他说|她说|客户|用户|人家|说是|老板/,
  meeting: /屏幕|静音|会议|开会|讨论|开始|(?<![跟和给找向](?!大家|各位|你们)[^，]{1,6})(?:说|讲)一下|议题|吃饭|回家|接孩子|看牙|休假|请假/,
  negation: /不|没|别/,
  it: /这|那|它/,
};

export function taskFeatures(act: Request | Commitment, { sentence }: Spoken, task: string): string[] {
  const { language, coreLower, opener, isQuestion } = sentence;
  const tests = language === 'zh' ? chinese : english;
  const [verb = ''] = language === 'zh' ? [task.slice(0, 1)] : task.toLowerCase().split(/[^a-z'-]+/);
  return [
    `said as ${act.kind}`,
    `cue: ${act.cue}`,
    ...(act.kind === 'commitment' ? [`doer: ${act.doer.kind}`, ...(act.isOffer ? ['offer'] : [])] : [act.toAnyone ? 'to anyone' : act.to === null ? 'to nobody by name' : 'to somebody by name']),
    ...Object.entries(tests).filter(([, pattern]) => pattern.test(coreLower)).map(([name]) => `has ${name}`),
    `verb: ${verb}`,
    `task ${lengthOf(task, language)}`,
    ...(opener === '' ? [] : opener.split(/\s+/).slice(0, 3).map((word) => `opens: ${word}`)),
    ...(isQuestion ? ['asked'] : []),
    `in ${language}`,
  ];
}

function lengthOf(task: string, language: Language): string {
  const words = language === 'zh' ? task.length / 2 : task.split(/\s+/).length;
  const limit = [1, 2, 4, 8, 14].find((most) => words <= most);
  return limit === undefined ? 'very long' : `up to ${limit}`;
}
