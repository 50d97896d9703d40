/** The acts and the reply value of every sentence, read once for all extractors. */
import type { Meeting, Sentence } from '../meeting.ts';
import { lowerCase } from '../language/script.ts';
import type { Roster } from '../names/roster.ts';
import { takeVocative } from '../names/vocative.ts';
import type { Act, Reply, Resolution } from './act.ts';
import { isChineseReport, readChineseReply } from './chinese-replies.ts';
import { readChineseStatements } from './chinese-statements.ts';
import { readChineseTasks } from './chinese-tasks.ts';
import { readChineseUndertakings } from './chinese-undertakings.ts';
import type { Clause } from './english-clauses.ts';
import { splitClauses } from './english-clauses.ts';
import { readEnglishDecisions, readShortProposal } from './english-decisions.ts';
import { splitAtRetraction } from './retraction-clauses.ts';
import { readResolution } from './english-resolutions.ts';
import { isEnglishReport, readEnglishReply } from './english-replies.ts';
import { readAskedPlan, readEnglishTasks } from './english-tasks.ts';
import { splitAtPeople } from './people-clauses.ts';
import { readClaim, readUndertaking } from './english-undertakings.ts';

export interface Spoken {
  readonly sentence: Sentence;
  readonly acts: readonly Act[];
  readonly reply: Reply;
}

export function readActs(meeting: Meeting, roster: Roster): Spoken[] {
  const spoken = meeting.sentences.map((sentence, index) =>
    sentence.language === 'zh' ? readChinese(sentence, roster) : readEnglish(sentence, roster, personNamed(meeting.sentences, index, roster)));
  return spoken.map((one, index) => (tellsWho(spoken, index) ? { ...one, acts: one.acts.filter((act) => !isNameAndThing(act)) } : one));
}

function isNameAndThing(act: Act): boolean {
  return (act.kind === 'request' || act.kind === 'commitment') && act.cue === 'name and thing';
}

/** `Who signs on your side?` – `Greg Hollis, our director`: tells who, and hands out no work. */
function tellsWho(spoken: readonly Spoken[], index: number): boolean {
  const { sentence: answer, acts } = spoken[index]!;
  return acts.some(isNameAndThing) && spoken.slice(Math.max(0, index - 3), index).some(({ sentence, acts: asked }) =>
    sentence.isQuestion && sentence.speaker !== answer.speaker && /\b(?:who|whose|whom)\b/.test(sentence.coreLower) && !asked.some(({ kind }) => kind === 'request'));
}

/** The person named last before a `he` or `she` of this sentence: in it, or in one of the five before. */
function personNamed(sentences: readonly Sentence[], index: number, roster: Roster): string | null {
  if (!/\b(?:he|she)\b/.test(sentences[index]!.coreLower)) return null;
  for (let at = index; at >= Math.max(0, index - 5); at -= 1) {
    const name = roster.people.find(sentences[at]!.core).at(-1)?.name;
    if (name !== undefined && name !== sentences[index]!.speaker) return name;
  }
  return null;
}

function readEnglish(sentence: Sentence, roster: Roster, lastPerson: string | null): Spoken {
  const { core, coreLower, opener } = sentence;
  const acts: Act[] = [];
  for (const clause of splitClauses(core, coreLower).flatMap((one) => splitAtPeople(one, roster)).flatMap(splitAtRetraction)) {
    const read = readEnglishDecisions({ clause, coreLower, core, isQuestion: sentence.isQuestion });
    const asked = sentence.isQuestion ? readAskedPlan(clause) : null;
    const tasks = asked === null ? readTasks(clause, sentence, roster, lastPerson) : [asked];
    const resolution = read.length === 0 ? readResolution(clause, sentence, tasks.length > 0) : null;
    const proposal = read.length === 0 && resolution === null && sentence.isQuestion && tasks.length === 0 ? readShortProposal(clause) : null;
    const decisions = proposal !== null ? [proposal] : resolution === null ? read : [resolution];
    if (!goesOnDeciding(acts, clause, decisions, tasks)) acts.push(...tasks, ...withReplacement(acts, decisions));
  }
  if (isEnglishReport(coreLower)) acts.push({ kind: 'report', text: core });
  return { sentence, acts: acts.filter((act) => !(sentence.isQuestion && act.kind === 'settlement')), reply: readEnglishReply(opener, coreLower) };
}

const longestJoined = 26;

/** `We do invoices this sprint and we leave the login page for the next one` is one choice; the second half joins the first. */
function goesOnDeciding(acts: Act[], clause: Clause, decisions: readonly Act[], tasks: readonly Act[]): boolean {
  const [decision] = decisions;
  const before = acts.at(-1);
  const isChoice = (act: Act | undefined): act is Resolution => act?.kind === 'resolution' && act.form !== 'plain';
  if (decisions.length !== 1 || tasks.length > 0 || !isChoice(decision) || !isChoice(before) || !clause.lower.startsWith('we ')) return false;
  const text = `${before.text} and ${decision.text}`;
  if (text.split(/\s+/).length > longestJoined) return false;
  acts[acts.length - 1] = { ...before, text };
  return true;
}

function readTasks(whole: Clause, { addressee: called, isQuestion, core }: Sentence, roster: Roster, lastPerson: string | null): Act[] {
  // `Grace, please sort out the log, and Peter, can you check the dates`: each clause may call another.
  const inner = whole.text === core || !core.includes(whole.text) ? { addressee: null, rest: whole.text } : takeVocative(whole.text, 'en', roster);
  const addressee = inner.addressee ?? called;
  const clause = inner.addressee === null ? whole : { ...whole, text: inner.rest, lower: lowerCase(inner.rest) };
  const claim = isQuestion ? null : readClaim(clause.lower);
  if (claim !== null) return [{ kind: 'claim', cue: 'claim', strength: 0.6 }];
  const firm = readEnglishTasks(clause, addressee, roster);
  if (firm.length > 0) return firm;
  const loose = readUndertaking(clause, addressee, roster, lastPerson);
  return loose === null ? [] : [loose];
}

/** `Scrap Kafka, we'll use Redis streams`: what takes the place of the one taken back is chosen with it. */
function withReplacement(before: readonly Act[], acts: readonly Act[]): Act[] {
  const isReplacing = before.some((act) => act.kind === 'retraction' && act.strength >= 0.7);
  return acts.map((act) => (isReplacing && act.kind === 'proposal' && act.isPlan === true ? { kind: 'settlement', text: act.text, cue: act.cue, strength: 0.7 } : act));
}

function readChinese(sentence: Sentence, roster: Roster): Spoken {
  const { core, opener, isQuestion } = sentence;
  const acts: Act[] = [...readChineseWork(sentence, roster), ...readChineseStatements(core, opener, isQuestion)];
  if (isChineseReport(core)) acts.push({ kind: 'report', text: reportOf(core) });
  return { sentence, acts: acts.filter((act) => !(isQuestion && act.kind === 'settlement')), reply: readChineseReply(opener, core) };
}

/** 他说“我下周一定给你答复”: nobody's promise here. */
const quotes = /[“「『"][^”」』"]{0,40}[我你您][^”」』"]{2,60}(?:[”」』"]|$)/;

/** 我本来打算这周把解析器重写，结果……: meant to, and did not. */
const intended = /(?:我(?:们)?)?(?:本来|原来|原本|之前|昨天)(?:是|就|还)?(?:我(?:们)?)?(?:想|打算|准备|计划|要)(?=.*(?:结果|但|可是|不过|没|卡|来不及|只好)).*?(?:$|，(?=结果|但|可是|不过|.{0,4}没|.{0,4}卡|来不及|只好)|(?=结果|但是|可是|不过))/;

/** The firm forms of one task first; the looser ones where there are none, or where a sentence holds several tasks. */
function readChineseWork(whole: Sentence, roster: Roster): Act[] {
  const sentence = { ...whole, core: whole.core.replace(quotes, '').replace(intended, '') };
  const firm = readChineseTasks(sentence.core, sentence.addressee, roster);
  const loose = readChineseUndertakings(sentence.core, { ...sentence, roster });
  const [first, other] = [firm[0], loose[0]];
  const isAddressed = first?.kind === 'request' && first.to === null && other?.kind === 'request' && other.to !== null;
  const isClaimed = other !== undefined && 'cue' in other && other.cue === '……归我';
  if (firm.length === 0 || loose.length > 1 || isAddressed || isClaimed) return loose;
  // The looser reading goes on over the clauses behind: 我今天下午给他打电话，把薪资敲一下.
  const isFuller = first?.kind === 'commitment' && other?.kind === 'commitment' && first.doer.kind === other.doer.kind && other.task.length > first.task.length && other.task.startsWith(first.task.split('，')[0]!);
  return isFuller ? [{ ...first, task: other.task }] : firm;
}

/** 开好了，你刷新一下: says only that it is done. */
function reportOf(core: string): string {
  const [first = ''] = core.split('，');
  return first.length <= 6 ? '' : core;
}
