/** Rounds of introductions, in which people say only name and work: `Deepak Raman, backend.`, `周航，前端。` Pure. */
import type { Spoken } from '../acts/read-acts.ts';
import type { Sentence } from '../meeting.ts';
import { asksWho } from './asks-who.ts';
import type { Roster } from './roster.ts';

const announced = /\b(?:introductions?|introduce (?:ourselves|yourselves|yourself)|round of names|say who (?:you|we) are|who is who)\b|自我介绍|介绍一下(?:自己|大家)|互相认识/i;
const introducesSelf = /\b(?:my name is|I am|this is)\s+\p{Lu}|我是|我叫/u;
/** How many sentences back the round may have begun. */
const reach = 6;

const work = 'engineering|engineer|product|design|designer|qa|testing|tester|marketing|sales|finance|accounting|legal|support|operations|ops|data|research|security|hr|infrastructure|infra|platform|backend|back end|frontend|front end|mobile|web|android|ios|devops|sre|manager|management|lead|leader|analyst|analytics|developer|development|architect|director|intern|consultant|procurement|logistics|communications|accounts|customer success|scrum master|it';
const english = new RegExp(String.raw`^, (?:(?:from|in|on|with|for|doing) )?(?:the |our )?(?:[a-z]+ ){0,2}(?:${work})(?: (?:team|side|department|group|guy|person))?(?:,.{0,40})?$`, 'i');
const chineseWork = '前端|后端|测试|产品|设计|运营|市场|销售|财务|法务|人事|行政|采购|客服|运维|数据|算法|研发|开发|技术|架构|安全|项目|商务|平台|工程|质量|物流|移动端|服务端|客户端|实习生|经理|主管|总监|组长|工程师|设计师|负责人|助理|顾问|QA|HR|UI|PM|DBA|SRE';
const chinese = new RegExp(`^[，,、](?:我)?(?:负责|做|管|搞|来自)?\\p{Script=Han}{0,6}(?:${chineseWork})(?:组|部|部门|团队|那边|这边|这块)?(?:的)?$`, 'u');

/** Somebody else has just introduced himself, or a round was announced; and nobody asked `who …?` right before. */
export function isRoundOfIntroductions(spoken: readonly Spoken[], index: number): boolean {
  const { speaker, turn } = spoken[index]!.sentence;
  const last = spoken[index - 1]?.sentence;
  if (last !== undefined && last.turn !== turn && asksWho(last)) return false;
  return spoken.slice(Math.max(0, index - reach), index).some(({ sentence }) => announced.test(sentence.clean) || (sentence.speaker !== speaker && introducesSelf.test(sentence.clean)));
}

/** The name, where the whole sentence is a name and the work of its bearer. */
export function saysNameAndRole({ clean, isQuestion, language }: Sentence, roster: Roster): string[] {
  const [hit, ...others] = roster.people.find(clean);
  if (hit === undefined || others.length > 0 || isQuestion) return [];
  const before = clean.slice(0, hit.start);
  const after = clean.slice(hit.end).replace(/[\s.!。！]+$/, '');
  if (!/^(?:(?:hi|hello|hey|morning|good morning|and)[,.]? |(?:早|早上好|大家好|你好|嗨)[，,])?$/i.test(before)) return [];
  return (language === 'zh' ? chinese : english).test(after) ? [hit.name] : [];
}
