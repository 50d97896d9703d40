/** How a Chinese sentence answers the one before it. */
import type { Reply } from './act.ts';

const accepts = /^(?:我来|我去|我会|我可以|我行|马上|这就|没问题|好(?!几|多|像|久|看|吃|用|在|歹|说|不容易|处|友)|行(?!不|业|程|政|动|情|李|人|为)|可以|收到|明白|当然|乐意|交给我|包在我身上|麻烦你|就这么办|要的|嗯|是(?:的|啊|呀|，|$)|那太好了|太好了|辛苦)/;
/** 这个我负责, 密钥我来: said where somebody had to do it. */
const claims = /^.{0,6}(?:我来|我负责|交给我|归我)(?:吧|弄|办)?$/;
const acceptingOpener = /好|行|可以|没问题|收到|明白|当然|嗯|对|能|是的|了解|ok/i;
const refuses = /^(?:不行|不好意思|抱歉|对不起|我不|不用|不必|不需要|没空|没时间|恐怕|来不及|不能|算了|不了|做不了|没必要|别|我没(?!有?(?:意见|异议|问题)))|(?:.{0,8}(?:休假|请假|出差)|^.)?.{0,4}[^得]不了(?:$|，)|我不行|没有?时间|抽不出|我(?:这|那|最近|下)?(?:两|几|一)?(?:天|周|边|段)?.{0,6}(?:外地|出差|外面开会|休假|请假|都?在现场|排满|带孙子|带孩子)|忙不过来|顾不上|走不开|腾不出|手上.{0,10}(?:排着|压着|一堆)|走不动|干不了|不太?方便/;
const agreesStrongly = /^(?:我也|我|都|大家都|完全|非常)?(?:同意|赞成|支持|没意见|附议|没有意见|没有异议|觉得(?:可以|不错|好|行))|^(?:有道理|好主意|好办法|可以(?:啊|的)?$|行(?:啊|的)?$|没问题|就这样|这样好|说得对|挺好|没说的|听你的|合理$|举双手|认(?:$|，)|成(?:$|，)|没(?:啥|什么)(?:意见|问题)|我没(?:啥|什么)?意见)/;
const disagrees = /^(?:我)?(?:不同意|反对|不赞成|不太确定|不确定|不太好|不好$|不行|不建议|觉得不|不觉得|有顾虑)|不能(?:这样|这么|跳过)|风险太|太(?:冒险|早|贵|晚)|不是(?:个)?好主意/;
const defers = /以后再|下次再|再(?:讨论|想想|看看|议|说|聊|判断|琢磨|研究|评估|商量|定)(?:吧|$)|等.{2,14}(?:出来|看完|结果|以后|之后|数据).{0,3}再|让我再|改天|先(?:挂|放|搁)着(?:吧|$)|先放一放|会后(?:再)?(?:讨论|聊)|还没(?:有)?(?:决定|定)/;
const knowsNot = /^(?:(?:这个|那个|这|那)?我?|现在|目前|暂时)(?:个人)?(?:也|还|真)*(?:不知道|不清楚|不太清楚|不确定|没查|说不好|不好说|得查|要查|查一下|问一下|需要确认|不了解|没数|没印象|没(?:有)?想(?:好|清楚|明白)|说不上来|无所谓|没定|没谱|拿不准|吃不准|不晓得|没概念)/;

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
  return /^.{0,12}(?:好|完|掉|过去|进来|进去|上去|上来|下来|过来|出去|起来|打开|发|换|到位)了(?:$|，.{0,6}$)|已经.{1,30}(?:了|完|好)$|(?:做|改|写|发|加|修|更新|搞|弄|处理|补|跑|换|订|联系|通知)(?:好|完|定|过)?了$|搞定了?$|完成了/.test(core) && !/[吗？?]/.test(core) && !/快.{0,4}了$|^(?:就|那就|太|都).{0,3}好了$|差不多|要是|如果|还没|[没不别][^，]{0,4}(?:好|完|到)了?$|(?:最|更|就)好了$|得.{0,2}好了/.test(core);
}
