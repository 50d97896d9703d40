/** How a Chinese sentence answers the one before it. */
import type { Reply } from './act.ts';

const accepts = /^(?:我来|我去|我会|我可以|我行|马上|这就|没问题|好|行(?!不)|可以|收到|明白|当然|乐意|交给我|包在我身上|麻烦你|就这么办|要的|嗯|是|那太好了|太好了|辛苦)/;
/** 这个我负责, 密钥我来: said where somebody had to do it. */
const claims = /^.{0,6}(?:我来|我负责|交给我|归我)(?:吧|弄|办)?$/;
const acceptingOpener = /好|行|可以|没问题|收到|明白|当然|嗯|对|是的|了解|ok/i;
const refuses = /^(?:不行|不好意思|抱歉|对不起|我不|不用|不必|不需要|没空|没时间|恐怕|来不及|不能|算了|不了|做不了|没必要|别|我没(?!有?(?:意见|异议|问题)))|(?:.{0,8}(?:休假|请假|出差)|^.)?.{0,4}[^得]不了(?:$|，)|我不行|没有?时间|抽不出/;
const agreesStrongly = /^(?:我也|我|都|大家都|完全|非常)?(?:同意|赞成|支持|没意见|附议|没有意见|没有异议|觉得(?:可以|不错|好|行))|^(?:有道理|好主意|好办法|可以(?:啊|的)?$|行(?:啊|的)?$|没问题|就这样|这样好|说得对|挺好)/;
const disagrees = /^(?:我)?(?:不同意|反对|不赞成|不太确定|不确定|不太好|不好$|不行|不建议|觉得不|不觉得|有顾虑)|不能(?:这样|这么|跳过)|风险太|太(?:冒险|早|贵|晚)|不是(?:个)?好主意/;
const defers = /以后再|下次再|再(?:讨论|想想|看看|议|说)(?:吧|$)|改天|先放一放|会后(?:再)?(?:讨论|聊)|还没(?:有)?(?:决定|定)/;
const knowsNot = /^(?:(?:这个|那个|这|那)?我)?(?:也|还)?(?:不知道|不清楚|不太清楚|不确定|没查|说不好|不好说|得查|要查|查一下|问一下|需要确认|不了解|没数|没印象)/;

export function readChineseReply(opener: string, core: string): Reply {
  const saysRefusal = refuses.test(core);
  const isAgainst = disagrees.test(core);
  const strong = agreesStrongly.test(core) || opener.includes('没问题') || (core === '' && /可以|行|同意/.test(opener));
  return {
    claims: claims.test(core),
    accepts: !saysRefusal && (acceptingOpener.test(opener) || accepts.test(core)),
    refuses: saysRefusal,
    waives: /^(?:不用|不必|不需要|算了|没必要)/.test(core),
    agrees: isAgainst || saysRefusal ? 0 : strong ? 1 : opener !== '' && acceptingOpener.test(opener) ? 0.3 : 0,
    disagrees: isAgainst,
    defers: defers.test(core),
    knowsNot: knowsNot.test(core),
  };
}

/** 我已经把……加到群里了, 改好了, 搞定了. */
export function isChineseReport(core: string): boolean {
  return /已经.{1,30}(?:了|完|好)$|(?:做|改|写|发|加|修|更新|搞|弄|处理|补|跑|换|订|联系|通知)(?:好|完|定|过)?了$|搞定了?$|完成了/.test(core) && !/[吗？?]/.test(core) && !/快.{0,4}了$/.test(core);
}
