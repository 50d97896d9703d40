/** `我是张三`, `我是产品的孙晓燕`; but `我是昨天找的孙晓燕` and `我是孙晓燕介绍来的` introduce nobody. Pure. */

const opens = /(?:我是|我叫|我的名字是)([\p{Script=Han}A-Za-z]{1,12}的)?$/u;
/** Something was done, or a time is told: what stands before 的 is no department. */
const toldOfSomebody = /[跟找问给发听说让请用替帮看写改叫带教提交接约见和与]|是|今天|昨天|前天|明天|刚才|上周|下周|周[一二三四五六日]/;
/** `我是高明介绍来的`, and what somebody does: `我是高明负责后端的`. */
const endsAsStory = /^(?!负责|做|管|搞)[^，。,.！!？?；;\s]{1,14}的(?:[，。,.！!；;\s]|$)/;

/** The name between `before` and `after` is the speaker's own. */
export function introducesChinese(before: string, after: string): boolean {
  const match = opens.exec(before);
  if (match === null || after.startsWith('的') || endsAsStory.test(after)) return false;
  return match[1] === undefined || (isDepartment(match[1]) && /^(?:[，。,.！!；;、\s]|$)/.test(after));
}

/** 产品的, 后端组的, 华东科技的, 新来的. */
export function isDepartment(said: string): boolean {
  return !toldOfSomebody.test(said);
}
