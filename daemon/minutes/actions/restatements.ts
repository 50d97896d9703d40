/** A task said again in other words by the same voice, a moment later: 跟供应商要承诺函 – 二十号前拿回来; `I'll have it done by Thursday`. */
import type { Draft } from './draft.ts';

/** Sentences between the two. */
const reach = 4;
/** `have it done`, `finish that`: only says that it will be done. */
const onlyDoes = /^(?:do|have|get|finish|handle|complete|manage|see to) (?:it|that|them|this|those)(?: (?:done|ready|finished|sorted|up|out|over|in|back))?$/i;
/** 拿回来, 弄好, 打球的时候跟他说: neither a thing nor a person of its own. */
const namesNothing = /^(?:就|也|再|先|一定|争取|尽量)*(?:拿|取|弄|搞|做|办|处理|完成|交|给|提|回|送|改|写|发)(?:完|好|掉|出来?|回来|过来|上来|过去|齐|定|给?(?:你们?|您|大家|他们?|她))?(?:吧|啊|哈)?$|^.{0,6}(?:的时候|顺便)?跟[他她]们?(?:说|讲|提)(?:一声)?$/;

export function restates(earlier: Draft, later: Draft): boolean {
  const distance = Math.min(...later.evidence) - Math.max(...earlier.evidence);
  if (earlier.owner === null || earlier.owner !== later.owner || distance < 0 || distance > reach) return false;
  return later.language === 'zh' ? namesNothing.test(later.text) || isSameWork(earlier.text, later.text) : onlyDoes.test(later.text);
}

/** 接口得陈晨给 (给接口), then her own 接口我给你 (给刘洋接口). */
function isSameWork(earlier: string, later: string): boolean {
  const thing = earlier.slice(1);
  return thing.length >= 2 && later.startsWith(earlier.charAt(0)) && later.endsWith(thing);
}
