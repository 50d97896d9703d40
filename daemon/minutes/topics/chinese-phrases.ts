/** Noun phrases of Chinese sentences: neighbouring content words, as the dictionary of the runtime splits them. */
import type { Phrase } from './english-phrases.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const stop = new Set('我们 你们 他们 大家 这个 那个 一个 什么 怎么 怎样 如何 现在 今天 明天 昨天 后天 上周 下周 本周 已经 可以 应该 需要 必须 没有 不是 就是 还是 如果 因为 所以 但是 然后 而且 或者 觉得 认为 知道 看看 一下 时候 时间 问题 事情 东西 情况 方面 部分 开始 结束 继续 完成 进行 更新 建议 决定 同意 讨论 负责 通知 发送 准备 处理 检查 确认 谢谢 没问题 好的 那么 这样 那样 这么 那么 之前 之后 以前 以后 周一 周二 周三 周四 周五 周六 周日 上午 下午 早上 晚上 月底 非常 比较 可能 也许 比如 其实 不过 最后 首先 其次 另外 关于 对于 通过 由于 一直 一起 一些 很多 所有 每个 别的 其他 自己 还有 有人 怎么样 为什么 多少 几个 进展 能够 不能 不要 不用 想要 希望 喜欢 起来 出来 下来 过来 快要 差不多 大概'.split(' '));

export function chinesePhrases(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let run: string[] = [];
  const flush = () => {
    if (run.length > 0) phrases.push(...phrasesOf(run));
    run = [];
  };
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike === true && segment.length >= 2 && !stop.has(segment) && !/^[\d.]+$/.test(segment)) run.push(segment);
    else if (run.length > 0 && (segment === '问题' || segment === '方案' || segment === '进展')) run.push(segment);
    else flush();
  }
  flush();
  return phrases;
}

function phrasesOf(run: readonly string[]): Phrase[] {
  const taken = run.slice(0, 3);
  const joint = taken.every((word) => /\p{Script=Han}/u.test(word)) ? '' : ' ';
  return taken.join('').length <= 12 ? [{ text: taken.join(joint), words: taken }] : [];
}
