/** Whom 他, 她 or 他们 means in a Chinese task: 给他打电话 after 那个后端候选人……, 跟她说一声 after 让段然……. */
import type { Spoken } from '../acts/read-acts.ts';

const reachSentences = 7;
const reachTurns = 5;
/** People who are called by what they are. */
const role = /候选人|客户|客人|业主|供应商|赞助商|老板|作者|译者|家长|房东|厂家|物业|对方|甲方|乙方|开发商|医生|护士长?|猎头|总监|组长|科长|经理|主管|运营|法务|财务|运维|师傅|律师|中介|代理商|场馆|酒店|平台|媒体|印厂|快递|银行|税务局|合作方|乙方|外包(?:公司)?|劳务公司|装修队|总部|学校|老师|学生|患者|病人|用户|新人|销售|采购|前台|行政|仓库|车间|编辑|讲师|嘉宾/g;
const pronoun = /(?<=给|跟|和|找|让|叫|约|问|催|向|替|帮|请|陪|带|送|陪|回)(?:他们|她们|他|她|对方)(?!俩|组|们?总|们?的?(?:总监|组长|老大|经理|主管|老板|工程|那边的))/;

export function withChinesePeople(task: string, spoken: readonly Spoken[], index: number): string {
  const said = pronoun.exec(task);
  if (said === null || said[0] === '对方') return task;
  const who = peopleBefore(spoken, index, said[0].endsWith('们'));
  return who === null ? task : task.replace(pronoun, who);
}

function peopleBefore(spoken: readonly Spoken[], index: number, isMany: boolean): string | null {
  const { turn, speaker } = spoken[index]!.sentence;
  for (let at = index; at >= Math.max(0, index - reachSentences); at -= 1) {
    const { sentence, acts } = spoken[at]!;
    if (turn - sentence.turn > reachTurns) return null;
    const named = at === index ? undefined : acts.find((act) => act.kind === 'commitment' && act.doer.kind === 'person' && act.doer.name !== speaker);
    if (!isMany && named?.kind === 'commitment' && named.doer.kind === 'person') return named.doer.name;
    const found = sentence.core.match(role)?.at(-1);
    if (found !== undefined) return found;
  }
  return null;
}
