/** Proposals, settlements, retractions in Chinese. */
import type { Act } from './act.ts';

const settledOnly = /(?:^|，)(?:好|行|那|就|那就|大家|可以|没问题)?(?:就|那就)?(?:(?:这么|这样)(?:定|办|做|决定|干)(?:下来)?(?:了|吧)?|定(?:下来)?了|说定了|一言为定|按(?:照)?(?:这个|这样|你说的|他说的|她说的|刚才说的)?(?:方案|办法|思路|意见)?(?:来|走|办|做|执行)(?:吧|了)?|一致通过|通过了|就这样吧)$/;
const ownText = /^(?:所以|那么|那|经过讨论|最后|最终)?，?(?:我们|咱们|大家)?(?:一致|最终|最后|已|就|现在|都)*(?:决定|商定|敲定|一致同意|达成一致|定下来)(?:了|是|，|：|:)*(.{3,})$/;
const conclusion = /^(?:最终|最后)?(?:的)?(?:决定|结论|方案)(?:就)?是[，：:]?(.{3,})$/;
const thenLet = /^(?:那就|那我们就|那|我们就|就)(?:这样，)?(.{2,}?)(?:吧|好了)$|^(?:那就|那我们就)(.{3,})$/;
const settledTail = /^(?:那就|那|就|所以)(?!这么|这样)(.{3,}?)，(?:就)?(?:这么|这样)?(?:定|说定|决定)了$/;
const past = /上周|上个?月|上次|昨天|之前(?:我们|就|已经)|以前(?:我们|就)|早就|前天|去年|上回|还没|没有?决定|未决定|不决定|怎么决定|如何决定|需要决定|要决定|再决定|决定吗|谁决定|是否决定/;
const proposals: readonly (readonly [string, RegExp, number])[] = [
  ['我建议', /^(?:我|我们|咱们)?(?:建议|提议|主张)(?:我们|咱们|大家)?(?:应该|可以)?(.+)$/, 0.6],
  ['我们应该', /^(?:我觉得|我认为|我想|我看|也许|或许|要不|不如|其实|可能)*(?:我们|咱们)(?:还是|也|就|都)?(?:应该|应当|最好|不如|干脆)(.+)$/, 0.5],
  ['要不', /^(?:要不|不如|要不然|干脆)(?:我们|咱们)?(.+?)(?:吧|怎么样)?$/, 0.48],
  ['我们……吧', /^(?:我们|咱们)(.+)吧$/, 0.5],
  ['大家没意见吧', /^(.{4,}?)，(?:大家|各位|你们)?(?:没(?:有)?意见|没(?:有)?异议|同意|没问题|觉得(?:怎么样|如何)|好不好|可以)(?:吧|吗)?$/, 0.5],
  ['我们……怎么样', /^(?:我们|咱们|大家觉得|你们觉得|大家看)?(.+?)(?:怎么样|如何|好不好)$/, 0.4],
  ['可以用', /^(.{0,12}可以(?:用|改用|改成|改为|采用|换成|先|考虑用).+)$/, 0.42],
];
const retracts = /取消|撤回|收回|作废|不算数|改主意|改变主意|推翻|反悔|^(?:那|还是)?算了|刚才的决定|还是不|先不|不再/;
const retractsFirmly = /(?:决定|方案|刚才).{0,8}(?:取消|撤回|收回|作废|不算|推翻)|(?:取消|撤回|收回|推翻|作废).{0,8}(?:决定|方案)|改主意|改变主意|^(?:那|还是)?算了/;
const talk = /^(?:这样|开始|继续(?:$|说|讲|下|吧)|下一个|先这样|听听|看看|说|讲|聊|讨论|等|休息|到这|散会|再说|先说|以后再|想想|先开始|一起看|回到|来看|看一下|过一下|你|我|谢谢|不用|算了)/;

function tidy(text: string): string {
  return text.replace(/^(?:把|要|是|，|、)(?=.{3})/, (word) => (word === '把' ? '把' : '')).replace(/(?:吧|啊|呢|好吗|行吗|怎么样)$/, '').replace(/，(?:这样|因为|所以|否则|不然|大家).*$/, '').replace(/可以(?=用|改用|改成|改为|采用|换成|先|考虑用)/, '').trim();
}

export function readChineseDecisions(core: string): Act[] {
  const tail = settledTail.exec(core);
  if (tail !== null && !past.test(core)) return [{ kind: 'settlement', text: tidy(tail[1] ?? ''), cue: '定了', strength: 0.8 }];
  if (settledOnly.test(core)) return [{ kind: 'settlement', text: null, cue: '就这么定了', strength: 0.8 }];
  if (retracts.test(core) && !/^(?:我们|咱们)?(?:一致|最终)?决定/.test(core) && !/建议|应该/.test(core)) {
    return [{ kind: 'retraction', text: core, cue: '取消', strength: retractsFirmly.test(core) ? 0.8 : 0.4 }];
  }
  if (past.test(core) || /^(?:如果|要是|假如)/.test(core)) return [];
  const own = ownText.exec(core) ?? conclusion.exec(core);
  if (own !== null && /我们|咱们|大家|决定|结论|方案/.test(core)) return [{ kind: 'settlement', text: tidy(own[1] ?? ''), cue: '我们决定', strength: 0.75 }];
  const going = thenLet.exec(core);
  const chosen = going?.[1] ?? going?.[2] ?? '';
  if (chosen.length >= 3 && !talk.test(chosen)) return [{ kind: 'settlement', text: tidy(chosen), cue: '那就……吧', strength: 0.6 }];
  for (const [cue, pattern, strength] of proposals) {
    const match = pattern.exec(core);
    if (match === null) continue;
    const text = tidy(match[1] ?? '');
    return text.length < 4 || talk.test(text) ? [] : [{ kind: 'proposal', text, cue, strength }];
  }
  return [];
}
