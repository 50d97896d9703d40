/** A Chinese answer that leaves out what the question named: 要的，保留三十天 to 删除要不要做成软删除, 那不上了 to 要不上微服务. */
import type { Spoken } from '../acts/read-acts.ts';

const reachTurns = 4;
const reachSentences = 6;

/** 删除要不要做成软删除: what is asked about, and what to do with it. */
const asksWhether = /^(.{0,12}?)，?(?:我们|咱们?)?(?:要不要|是不是(?:要|该)|该不该|用不用)(?:把)?([^，]{2,16})$/;
const affirms = /^(?:要的?|对的?|是的?|肯定要|当然要)(?:，|$)/;
/** 先不用, 就不上了: a verb that is denied and has no thing. */
const deniesBare = /^((?:[^，]{0,6}(?:先|就|也|都|暂时|还是))?(?:先|就|暂时)*不(?:再)?)([用上做加搞买请租发开建招订签换改接装])了?$/;

/** The answer with what was asked; null where it needs nothing or nothing fits. */
export function fullChineseAnswer(said: string, spoken: readonly Spoken[], index: number): string | null {
  if (affirms.test(said)) return affirmed(said, spoken, index) ?? (said.replace(affirms, '') || null);
  const denied = deniesBare.exec(said);
  if (denied === null) return null;
  const thing = thingOf(denied[2]!, spoken, index);
  return thing === null ? null : `${denied[1]!}${denied[2]!}${/^[A-Za-z]/.test(thing) ? ' ' : ''}${thing}`;
}

/** Who asked, where the answer says yes to it: two voices that agree. */
export function askerAffirmed(said: string, spoken: readonly Spoken[], index: number): string | null {
  if (!affirms.test(said)) return null;
  const { speaker, turn } = spoken[index]!.sentence;
  return spoken.slice(Math.max(0, index - reachSentences), index).findLast(({ sentence }) => sentence.speaker !== speaker && turn - sentence.turn <= 1 && asksWhether.test(sentence.core))?.sentence.speaker ?? null;
}

function affirmed(said: string, spoken: readonly Spoken[], index: number): string | null {
  const question = before(spoken, index).find((core) => asksWhether.test(core));
  const [, thing = '', plan = ''] = question === undefined ? [] : (asksWhether.exec(question) ?? []);
  if (plan === '') return null;
  const rest = said.replace(affirms, '');
  return rest === '' ? `${thing}${plan}` : `${thing}${plan}，${rest}`;
}

/** 微服务 of 要不上微服务, Kubernetes of 要不要用 Kubernetes. */
function thingOf(verb: string, spoken: readonly Spoken[], index: number): string | null {
  const proposed = new RegExp(`(?:要不要|要不|是不是|能不能|可以|不如|干脆|我们|咱们|打算|考虑|想|^)(?:先|就|再|也|要|该)*${verb}(?![${verb}不了过完到])\\s?(?:个|一个)?([^，了吗吧呢]{2,10})(?:吧|吗|呢|怎么样)?$`);
  for (const core of before(spoken, index)) {
    const thing = core.split('，').map((clause) => proposed.exec(clause)?.[1]).find((found) => found !== undefined);
    if (thing !== undefined) return thing.trim();
  }
  return null;
}

/** What was said before, the latest first. */
function before(spoken: readonly Spoken[], index: number): string[] {
  const { turn } = spoken[index]!.sentence;
  return spoken.slice(Math.max(0, index - reachSentences), index).filter(({ sentence }) => sentence.language === 'zh' && turn - sentence.turn <= reachTurns).map(({ sentence }) => sentence.core).reverse();
}
