/** Whom 他, 她 or 他们 means in a Chinese task: 给他打电话 after 那个后端候选人……, 跟她说一声 after 让段然……. */
import type { Spoken } from '../acts/read-acts.ts';
import { givenNames } from './chinese-thing.ts';

const reachSentences = 7;
const reachTurns = 5;
/** People who are called by what they are. */
const role = /候选人|客户|客人|业主|供应商|赞助商|老板|作者|译者|家长|房东|厂家|物业|对方|甲方|乙方|开发商|医生|护士长?|猎头|总监|组长|科长|经理|主管|运营|法务|财务|运维|师傅|律师|中介|代理商|场馆|酒店|平台|媒体|印厂|快递|银行|税务局|合作方|乙方|外包(?:公司)?|劳务公司|装修队|总部|学校|老师|学生|患者|病人|用户|新人|销售|采购|前台|行政|仓库|车间|编辑|讲师|嘉宾/g;
const pronoun = /(?<=给|跟|和|找|让|叫|约|问|催|向|替|帮|请|陪|带|送|陪|回)(?:他们|她们|他|她|对方)(?!俩|组|们?总|们?的?(?:总监|组长|老大|经理|主管|老板|工程|那边的))/;

export function withChinesePeople(task: string, spoken: readonly Spoken[], index: number): string {
  const said = pronoun.exec(task);
  if (said === null || said[0] === '对方') return task;
  const who = peopleBefore(spoken, index, said[0], task);
  return who === null ? task : task.replace(pronoun, who);
}

/** 小何, 老罗, 朱姐. */
const called = /(?:小|老)(?!板|师|家|人|婆|公|版|时|区|组|的|是|样)\p{Script=Han}|\p{Script=Han}(?:总(?![数量部表账结监是])|姐|老师|主任|师傅|经理)/gu;

function peopleBefore(spoken: readonly Spoken[], index: number, said: string, task: string): string | null {
  const { turn, speaker } = spoken[index]!.sentence;
  const isMany = said.endsWith('们');
  for (let at = index; at >= Math.max(0, index - reachSentences); at -= 1) {
    const { sentence, acts } = spoken[at]!;
    if (turn - sentence.turn > reachTurns) return null;
    const named = at === index ? undefined : acts.find((act) => act.kind === 'commitment' && act.doer.kind === 'person' && act.doer.name !== speaker);
    if (!isMany && named?.kind === 'commitment' && named.doer.kind === 'person') return named.doer.name;
    const found = lastPerson(at === index ? wordsBefore(sentence.core, said) : sentence.core, [speaker, sentence.speaker, sentence.addressee ?? ''], spoken, isMany);
    // 找他安排师傅上门: whom the task itself names is another.
    if (found !== null && !task.includes(found)) return found;
  }
  return null;
}

/** In its own sentence only what was said before the pronoun counts: 给他回电话安排师傅. */
function wordsBefore(core: string, said: string): string {
  return core.slice(0, Math.max(0, core.indexOf(said)));
}

/** Who is named last, by role or, where one person is meant, by name; never the one who is spoken to. */
function lastPerson(words: string, present: readonly string[], spoken: readonly Spoken[], isMany: boolean): string | null {
  const found = [...words.matchAll(role)].map((match) => ({ who: match[0], at: match.index }));
  if (!isMany) {
    found.push(...[...words.matchAll(called)].filter(({ 0: name, index: at }) => !/^[你您]/.test(words.slice(at + name.length))).map((match) => ({ who: match[0], at: match.index })));
    const names = givenNames(spoken).filter((name) => !present.some((one) => one.endsWith(name)));
    found.push(...names.map((name) => ({ who: name, at: words.lastIndexOf(name) })).filter(({ who, at }) => at >= 0 && !/^[你您，]/.test(words.slice(at + who.length))));
  }
  return found.reduce<{ who: string; at: number } | null>((last, one) => (last === null || one.at > last.at ? one : last), null)?.who ?? null;
}
