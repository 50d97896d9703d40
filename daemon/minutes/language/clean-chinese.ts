/** The view of a Chinese sentence that the rules read. */
import { toSimplified } from '../../correction/language/chinese-traditional.ts';

const fillers = /(?<=^|[，、。…\s])(?:啊|哦|喔|噢|哈)+[，、…\s]*|(?:嗯+|呃+|额(?!外|度|定|头|满)|唉|诶|欸|哎呀?|哎哟|那个那个|这个这个|就是说|怎么说呢|你知道的?(?=，))[，、,…\s]*/g;
/** Softens what it stands behind; the mark after it stays. */
const soften = /(?<=\p{Script=Han})(?:啊|哦|喔|噢|哈|耶)+(?=[，。！？、…\s]|$)/gu;
const opener = new RegExp(`^(?:${[
  '好的?(?:吧|呀|啊|嘞|啦)?(?=[，,。！!\\s]|$|那|我|就|咱|行|明|下|今|后|周|礼|没问题|这|可以)',
  '(?:行|成|中|得)(?:吧|啊|嘞|了|呀)?(?=[，,。！!\\s]|$|那|我|就这|咱)',
  '可以(?:可以|啊|的|呀|吧)?(?=[，,。！!\\s]|$)', '没(?:问题|事儿?|关系)(?:的|啊)?(?=[，,。！!\\s]|$)', '嗯', '对(?:对|的|啊|呀)*(?=[，,。！!\\s]|$|了)了?', '是(?:的|啊|呀)?(?=[，,。！!\\s]|$)', '明白(?:明白|了)?', '收到', '知道(?:知道|了)?(?=[，,。！!\\s]|$)',
  '谢谢(?:你|大家|您)?', '多谢', '辛苦(?:了|你了|大家)?(?=[，,。！!\\s]|$)', '那么', '那个(?=[，,\\s…])', '那(?=我|你|咱|[，,]|先|还|不|别|改|换|\\s)', '然后', '另外', '我(?:再)?(?:插|补充|说|提)一?(?:句|嘴|下)(?:话)?(?=[，,])', '我?插(?:一?句(?:话)?|个话)(?=[，,])', '(?:好，)?还有(?:一?个|一?件)(?:事情?|问题|情况|消息|点)(?:儿|情)?(?=[，,])', '还有(?=[，,]|就是)(?:就是)?', '还有(?=个(?!事|问题))', '所以', '不过', '但是?(?=[，,我你他这那])', '而且', '顺便(?:说一下|问一下)?', '最后(?=[，,])', '首先', '其次', '早上好', '大家好', '当然(?:可以)?', '不客气', '了解',
  '能(?=[，,])', '没有(?=[，,]好)', '妥(?:了|妥)?(?=[，,。！!\\s]|$)', '得嘞', '好使', '没毛病(?=[，,。！!\\s]|$)', '(?:Hi|Hello|Hey|Morning|嗨|哈喽)(?: ?(?:all|everyone|everybody|guys|team|各位|大家))?(?=[，,。！!\\s]|$)', '(?:OK|Okay|Yes|Sure|Agree)(?:了|的|啊)?(?![A-Za-z])', '太好了', '等(?:一?下|等)(?=[，,。！!\\s]|$)', '(?:我)?(?:也)?(?:同意|赞成)(?=[，,。！!\\s]|$)', '其实', '这样(?:吧|啊)', '话说', '反正',
].join('|')})[，,。、！!…\\s]*`, 'i');

/** Same words in simplified characters, without fillers; commas and spaces between Han characters are one mark. */
export function cleanChinese(text: string): string {
  return toSimplified(text)
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}，]) (?=\p{Script=Han})|(?<=\p{Script=Han}[了吧吗呢啊]) (?=[A-Za-z\d])/gu, '，')
    .replace(/,(?!\d)/g, '，')
    .replace(/\?/g, '？')
    .replace(fillers, '')
    .replace(soften, '')
    .replace(/，{2,}/g, '，')
    .replace(/^[，、…\s]+/, '')
    .trim();
}

export function takeChineseOpener(clean: string): { opener: string; rest: string } {
  let rest = clean;
  const taken: string[] = [];
  for (let match = opener.exec(rest); match !== null && match[0] !== '' && taken.length < 6; match = opener.exec(rest)) {
    taken.push(match[0].replace(/[，,。、！!…\s]+/g, ''));
    rest = rest.slice(match[0].length).trimStart();
  }
  return { opener: taken.join(' '), rest };
}
