/** Proposals, settlements, retractions in Chinese. */
import type { Act } from './act.ts';
import { splitChineseClauses } from './chinese-clauses.ts';

const settledOnly = /(?:^|，)(?:好|行|那|就|那就|大家|可以|没问题)?(?:就|那就)?(?:(?:这么|这样)(?:定|办|做|决定|干)(?:下来)?(?:了|吧)?|定(?:下来)?了|说定了|一言为定|按(?:照)?(?:这个|这样|你说的|他说的|她说的|刚才说的)?(?:方案|办法|思路|意见)?(?:来|走|办|做|执行)(?:吧|了)?|按(?:照)?(?:这个|这样的?|你说的|他说的|她说的|刚才说的)(?:方案|办法|思路|意见|节奏|安排|计划|顺序|步骤|口径)(?:来|走|办|做|执行|推)?(?:吧|了)?|一致通过|通过了|就这样吧)$/;
const ownText = /^(?:所以|那么|那|经过讨论|最后|最终)?，?(?:我们|咱们|大家)?(?:一致|最终|最后|已|就|现在|都)*(?:决定|商定|敲定|一致同意|达成一致|定下来)(?:了|是|，|：|:)*(.{3,})$/;
const conclusion = /^(?:最终|最后)?(?:的)?(?:决定|结论|方案)(?:就)?是[，：:]?(.{3,})$/;
const thenLet = /^(?:那就|那我们就|那(?!个|边|家|里|天|块|些|种|次|是|时|会儿)|我们就|就)(?:这样，)?(.{2,}?)(?:吧|好了)$|^(?:那就|那我们就)(.{3,})$/;
const settledTail = /^(?:那就|那|就|所以)(?!这么|这样)(.{3,}?)，(?:就)?(?:这么|这样)?(?:定|说定|决定)了$/;
const past = /上周|上个?月|上次|昨天|之前(?:我们|就|已经)|以前(?:我们|就)|早就|前天|去年|上回|还没|没有?决定|未决定|不决定|怎么决定|如何决定|需要决定|要决定|再决定|决定吗|谁决定|是否决定/;
const proposals: readonly (readonly [string, RegExp, number])[] = [
  ['我建议', /^(?:我|我们|咱们)?(?:建议|提议|主张)(?:我们|咱们|大家)?(?:应该|可以)?(.+)$/, 0.6],
  ['我倾向', /^(?:.*，)?(?:我|我们|咱们)(?:个人)?(?:还是|更|比较)?(?:倾向于?|投)(.{2,})$/, 0.5],
  ['我们应该', /^(?:我觉得|我认为|我想|我看|也许|或许|要不|不如|其实|可能)*(?:我们|咱们)(?:还是|也|就|都)?(?:应该|应当|最好|不如|干脆)(.+)$/, 0.5],
  ['要不', /^(?:要不|不如|要不然|干脆)(?:我们|咱们)?(.+?)(?:吧|怎么样)?$/, 0.48],
  ['我们……吧', /^(?:我们|咱们)(.+)吧$/, 0.5],
  ['大家没意见吧', /^(.{4,}?)，(?:大家|各位|你们)?(?:没(?:有)?意见|没(?:有)?异议|同意|没问题|觉得(?:怎么样|如何)|好不好|可以)(?:吧|吗)?$/, 0.5],
  ['我们……怎么样', /^(?:我们|咱们|大家觉得|你们觉得|大家看)?(.+?)(?:怎么样|如何|好不好)$/, 0.4],
  ['可以用', /^(.{0,12}可以(?:用|改用|改成|改为|采用|换成|先|考虑用).+)$/, 0.42],
];
/** Told as if it held: an assent in the next turn settles it. */
const plans: readonly (readonly [string, RegExp, number])[] = [
  ['以后', /(?:^|，)(?:那么?)?((?:以后|今后|往后|从现在起|从今天起|从今往后)(?!再说|再看|再议|再讨论).{4,})$/, 0.6],
  ['我们先', /^(?:那么?)?(?:我们|咱们)就?(先(?!看|说|讨论|聊|开始|休息|这样|等|听|过一?下|不).{2,}?)(?:，不.*)?$/, 0.5],
  ['就不做了', /^((?!那).{1,10}就不(?:做|用|上|加|要|发|开|改|换).{0,6}?了)(?:，.*)?$/, 0.55],
  ['大家注意', /^(.{4,}?)，(?:请)?(?:大家|各位)(?:注意|留意|知悉|记一下)$/, 0.55],
  ['我们就用', /^(.{1,10}(?:我们|咱们)就(?:用|采用|选|按|走).{2,}?)(?:吧)?$/, 0.5],
];
/** 我们确定用甲，对吧？ */
const askedPlan = /^(?:那么?)?(?:我们|咱们)(?:是)?(?:都)?(?:确定|定了|定的是|说好了?|商定了?|决定了?)(.{3,}?)，?(?:对吧|对吗|是吧|没错吧)$/;
/** 卡夫卡算了，改用瑞迪斯: one thing for another. */
const replaced = /^(?:那么?)?(.{2,12}?)(?:就)?(?:算了|不用了|不要了)，(?:我们)?(?:就)?((?:改用|换成|改成|用|换).{2,})$/;
/** 周四不发版，跟运维说好了的。 */
const agreedTail = /^(?:别忘了|记得|记住)?(.{4,}?)，(?:我们)?(?:都|已经)?(?:(?:跟|和|与).{1,8})?(?:说好|商量好|讲好|约好|定好)了?的?$/;
const retracts = /取消|撤回|收回|作废|不算数|改主意|改变主意|推翻|反悔|^(?:那|还是)?算了|刚才的决定|还是不|先不|不再/;
const retractsFirmly = /(?:决定|方案|刚才).{0,8}(?:取消|撤回|收回|作废|不算|推翻)|(?:取消|撤回|收回|推翻|作废).{0,8}(?:决定|方案)|改主意|改变主意|^(?:那|还是)?算了/;
const talk = /^(?:不好说|不急|不麻烦|好说|散|麻烦|辛苦|拜托|有劳|交给|请|这样|开始|继续(?:$|说|讲|下|吧)|下一个|先这样|听听|看看|说|讲|聊|讨论|等|休息|到这|散会|再说|先说|以后再|想想|先开始|一起看|回到|来看|看一下|过一下|你|我|谢谢|不用|算了)/;

function tidy(text: string): string {
  return text.replace(/^(?:把|要|是|，|、)(?=.{3})/, (word) => (word === '把' ? '把' : '')).replace(/(?:吧|啊|呢|好吗|行吗|怎么样)$/, '').replace(/，(?:这样|因为|否则|不然|大家).*$/, '').replace(/可以(?=用|改用|改成|改为|采用|换成|先|考虑用)/, '').trim();
}

/** What was settled before and is only recalled, or takes the place of something. */
function readSettledEarlier(core: string): Act[] {
  const swap = replaced.exec(core);
  if (swap !== null) return [{ kind: 'retraction', text: swap[1] ?? '', cue: 'scrap', strength: 0.8 }, { kind: 'settlement', text: swap[2] ?? '', cue: '改用', strength: 0.7 }];
  const agreed = agreedTail.exec(core);
  return agreed === null || past.test(core) ? [] : [{ kind: 'settlement', text: agreed[1] ?? '', cue: '说好了', strength: 0.7 }];
}

function readPlan(core: string, isQuestion: boolean): Act[] {
  if (past.test(core)) return [];
  const asked = isQuestion ? askedPlan.exec(core) : null;
  if (asked !== null) return [{ kind: 'proposal', text: tidy(asked[1] ?? ''), isPlan: true, cue: '对吧', strength: 0.6 }];
  if (isQuestion) return [];
  for (const [cue, pattern, strength] of plans) {
    const match = pattern.exec(core);
    if (match !== null) return [{ kind: 'proposal', text: (match[1] ?? '').replace(/我们|咱们/, '').replace(/^(.{1,10})就(?=不|用|采用|选|按|走)/, '$1'), isPlan: true, cue, strength }];
  }
  return [];
}

export function readChineseDecisions(core: string, isQuestion = false): Act[] {
  const earlier = readSettledEarlier(core);
  if (earlier.length > 0) return earlier;
  const tail = settledTail.exec(core);
  if (tail !== null && !past.test(core)) return [{ kind: 'settlement', text: tidy(tail[1] ?? ''), cue: '定了', strength: 0.8 }];
  if (settledOnly.test(core)) return [{ kind: 'settlement', text: null, cue: '就这么定了', strength: 0.8 }];
  if (retracts.test(core) && !/^(?:我们|咱们)?(?:一致|最终)?决定/.test(core) && !/建议|应该/.test(core)) {
    const clauses = splitChineseClauses(core).filter((clause) => retracts.test(clause)).join('，');
    return [{ kind: 'retraction', text: clauses === '' ? core : clauses, cue: '取消', strength: retractsFirmly.test(core) ? 0.8 : 0.4 }];
  }
  if (past.test(core) || /^(?:如果|要是|假如)/.test(core)) return [];
  if (isQuestion && askedPlan.test(core)) return readPlan(core, isQuestion);
  const own = ownText.exec(core) ?? conclusion.exec(core);
  if (own !== null && /我们|咱们|大家|决定|结论|方案/.test(core)) return [{ kind: 'settlement', text: tidy(own[1] ?? ''), cue: '我们决定', strength: 0.75 }];
  const going = thenLet.exec(core);
  const chosen = going?.[1] ?? going?.[2] ?? '';
  if (chosen.length >= 3 && !talk.test(chosen)) return [{ kind: 'settlement', text: tidy(chosen), cue: '那就……吧', strength: 0.6 }];
  // 索引格式我建议用新的: the subject first.
  const topicFirst = /^(.{2,12}?)，?(?:我|我们|咱们)(?:建议|提议|主张|倾向于?)(?:我们|咱们)?(.{2,})$/.exec(core);
  if (topicFirst !== null && !/[了吗吧呢]$|[太很挺]/.test(topicFirst[1] ?? '') && !talk.test(topicFirst[2] ?? '')) return [{ kind: 'proposal', text: `${topicFirst[1] ?? ''}${tidy(topicFirst[2] ?? '')}`, cue: '我建议', strength: 0.6 }];
  for (const [cue, pattern, strength] of proposals) {
    const match = pattern.exec(core);
    if (match === null) continue;
    const text = tidy(match[1] ?? '');
    return text.length < 4 || talk.test(text) ? [] : [{ kind: 'proposal', text, cue, strength }];
  }
  return readPlan(core, isQuestion);
}
