/** Chinese questions that ask for knowledge. */
import type { Sentence } from '../meeting.ts';

const asks = /[吗么呢]$|谁|什么|怎么|为什么|哪|多少|几个|几天|几号|何时|如何|是否|是不是|有没有|能不能|会不会|要不要|多久|多大|还是/;
/** Without a question mark: a particle or a word that only asks. */
const unmarked = /吗$|^(?:谁|为什么|怎么|什么时候|哪个|多少)/;
const lead = /^(?:我?(?:还)?有(?:一)?个问题|请问|想问一下|我想问(?:一下)?|问一下|另外问一下)[，：:]?/;
const notForMinutes = /^(?:大家|各位|你们)?(?:最近|今天|周末|这边|那边)?(?:怎么样|好吗|如何)$|(?:大家|各位|你们|都)?(?:同意|有意见|有异议|赞成|没意见|明白|清楚|听得(?:见|到|清)|看得(?:见|到|清)|能(?:看|听)(?:到|见|清)|准备好|可以开始|在吗)了?(?:吗|么|吧)?$|对吧$|对吗$|是吧$|好吗$|好不好$|行吗$|可以吗$|怎么样$|还有(?:别的|其他|什么|补充|问题)|有(?:什么|没有)?(?:问题|补充|意见|阻碍|要说的|别的)(?:吗|么)?$|^(?:你|您|我)(?:能|可以|能不能|可不可以|来|觉得|看)|(?:你|您|谁)?(?:能不能|可不可以)|(?:你|您)(?:们)?(?:能|可以|方便).*[吗么]$|^(?:要不要|需要|用不用|是不是)我|^我们(?:开始|继续|要不要|是不是)|^谁(?:知道|先|还有|需要)|请|麻烦|进展|进度(?:如何|怎么样)?$|^(?:为什么不|何必|难道|不是吗|真的吗|是吗)/;

export function readChineseQuestion(sentence: Sentence): { text: string; confidence: number } | null {
  const core = sentence.core.replace(lead, '');
  if (core.length < 4 || core.length > 80) return null;
  const isMarked = sentence.isQuestion && asks.test(core);
  if (!isMarked && !unmarked.test(core)) return null;
  if (notForMinutes.test(core)) return null;
  return { text: `${core}？`, confidence: isMarked ? 0.75 : 0.55 };
}
