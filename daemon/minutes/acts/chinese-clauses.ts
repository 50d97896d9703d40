/**
 * A Chinese sentence as its clauses. A recogniser often sets no marks at all, so long stretches are also cut where
 * speech begins anew: after a final particle, before a connective, before a subject that no preposition governs.
 */
import { rememberRecent } from '../../correction/language/remember-recent.ts';

const particle = /[吧吗呢呀嘛呗啦喽咯]/;
const connective = /^(?:那就|那我|那你|那咱|那还|那先|那改|那不|那这|然后|但是|不过|所以|因为|要不|反正|对了|另外|另一个|还有|而且|结果(?=[我他她你]|客户|发现)|否则|不然|只是|回头|万一|要是|如果|最好|以后都|顺便|免得|省得|毕竟|主要是|一个是|刚才)/;
const subject = /^(?:我(?![们的])|我们(?!的)|咱|你(?![们的])|您|大家|谁|他(?![们的])|她(?![们的]))/;
const timeWord = /^(?:今天|今晚|明天|明早|后天|大后天|下周|下个?礼拜|下个?星期|这周|这礼拜|周[一二三四五六日末]|礼拜[一二三四五六天]|月底|上次|昨天|最晚|还是(?!说|因为|要)|就(?=它|这|按|听|放|用|选|定|叫)|先(?=不|别|放)|行|好(?=吗|不好)|可以(?=吗|吧)|大家)/;
/** What stands before a pronoun that is no subject: 给我, 归我, 在我身上. */
const governs = /[给跟和对帮让叫把向找是的说问请比被为到由替归在与凭靠除该轮]$/;
/** Stretches up to this length are left whole. */
const shortStretch = 10;
const longAnaphor = 9;

const mostRecent = 1000;

export const splitChineseClauses = rememberRecent(mostRecent, (core): readonly string[] =>
  core.split(/[，；;：:。！!？…]+/).flatMap((stretch) => splitStretch(stretch.trim())).filter((clause) => clause !== ''));

function splitStretch(stretch: string): string[] {
  if (stretch.length <= shortStretch) return [stretch];
  const clauses: string[] = [];
  let from = 0;
  for (let at = 2; at < stretch.length - 1; at += 1) {
    if (at - from < 2 || !beginsClause(stretch, from, at)) continue;
    clauses.push(stretch.slice(from, at));
    from = at;
  }
  clauses.push(stretch.slice(from));
  return clauses;
}

/** A date (as its mark, chinese-marked.ts) with what is done then: ……下周一一定贴. */
const datedWork = /^[\uE000-\uE00F](?:一定|再|就|能|给|发|把|交|可以|我)/;
const governsDate = /[我你他她们在到是从于说定放等挪改推延约有拖去来先]$/;

function beginsClause(stretch: string, from: number, at: number): boolean {
  const before = stretch[at - 1]!;
  const rest = stretch.slice(at, at + 6);
  if (at - from >= 4 && datedWork.test(rest) && !governsDate.test(before)) return true;
  if (particle.test(before) && !particle.test(rest[0]!) && !/^[?？]/.test(rest)) return true;
  if (governs.test(stretch.slice(from, at))) return false;
  if (at - from >= 3 && connective.test(rest)) return true;
  if (before === '了' && at - from >= 3) return subject.test(rest) || timeWord.test(rest) || connective.test(rest);
  return at - from >= longAnaphor && subject.test(rest);
}
