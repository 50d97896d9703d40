/**
 * Follows a meeting sentence by sentence and keeps what may have been decided: a candidate is stated, the others react,
 * it is settled, restated, taken back. Nothing is judged here; what was noticed is weighed afterwards.
 */
import type { Act, Resolution, Settlement } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { AskedChoice, Candidate, Wording } from './candidate.ts';
import type { Stating } from './decision-features.ts';
import { statedFeatures } from './decision-features.ts';
import { decisionText } from './decision-text.ts';
import { choiceAsked, isOpenChoice } from './asked-choice.ts';
import type { Discussion } from './discussion.ts';
import { memorySentences, memoryTurns, recent } from './discussion.ts';
import { askedWhether, isAbout, sameCandidate, sameWords } from './same-candidate.ts';
import { isOnlyTakingBack, retract } from './taking-back.ts';
import { retractReplaced } from './chinese-replacement.ts';
import { askerAffirmed } from './chinese-answer.ts';
import { withChineseTopic } from './chinese-topic.ts';
import { readEcho } from './echoes.ts';
import { wordsBesideValues } from './english-values.ts';
import { decisionInFull } from './english-answer.ts';
import { noDecision } from './no-decision.ts';
import { reconcile } from './reconcile.ts';
import { noteReaction } from './reactions.ts';
import { saysOpposite, turnDownOpposites } from './turning-down.ts';
import { asksConsent, noteBefore } from './what-led-up.ts';

export function followDiscussion(spoken: readonly Spoken[]): Candidate[] {
  const discussion: Discussion = { spoken, candidates: [], asked: null };
  for (const [index, { sentence, acts }] of spoken.entries()) {
    leaveBehind(discussion, index);
    const open = latestOpen(discussion);
    const settles = acts.some(({ kind }) => kind === 'settlement');
    if (open !== undefined && !settles) noteReaction(open, spoken, index);
    // Who agrees with a reason agrees with what it was given for.
    const firm = open?.rank === 0 ? latestOpen(discussion, 1) : undefined;
    if (firm !== undefined && !settles) noteReaction(firm, spoken, index);
    const asked = choiceAsked(sentence, index);
    let taken: Candidate | undefined;
    for (const act of acts) {
      if (act.kind === 'retraction') taken = retract(discussion, index, act) ?? taken;
      else if (taken !== undefined && isStating(act) && isOnlyTakingBack(taken, act.text ?? '')) continue;
      else if (act.kind === 'proposal' || (act.kind === 'settlement' && act.text !== null) || (act.kind === 'resolution' && !(act.form === 'plain' && asked !== null))) state(discussion, index, act);
    }
    const echo = readEcho(spoken, index);
    if (echo !== null) stateEcho(discussion, index, echo);
    if (taken !== undefined) for (const one of discussion.candidates.slice(-3)) if (one.status === 'made' && one.lastIndex === index) one.context.add(takesItsPlace);
    // After what the same sentence states: `then it is decided, we keep the old reader`.
    for (const act of acts) if (act.kind === 'settlement' && act.text === null) settleLatest(discussion, index, act);
    noteConsent(discussion, index);
    if (asked !== null) discussion.asked = asked;
  }
  retractReplaced(discussion.candidates, spoken);
  reconcile(discussion.candidates, spoken);
  compareNeighbours(discussion);
  return discussion.candidates;
}

/** Of what is said around the same place, the firmest statement is the decision more often than the others. */
function compareNeighbours({ spoken, candidates }: Discussion): void {
  const turnOf = (index: number): number => spoken[index]!.sentence.turn;
  for (const [at, candidate] of candidates.entries()) {
    const around = candidates.slice(Math.max(0, at - 6), at + 7).filter((other) => other !== candidate && Math.abs(turnOf(other.lastIndex) - turnOf(candidate.lastIndex)) <= 4);
    const firmest = Math.max(0, ...around.map(({ rank }) => rank));
    candidate.context.add(firmest < candidate.rank ? 'firmest around' : firmest === candidate.rank ? 'as firm as others around' : 'less firm than others around');
    const agreement = Math.max(0, ...around.map(({ agreed }) => agreed.size));
    candidate.context.add(candidate.agreed.size > agreement ? 'most agreed around' : candidate.agreed.size < agreement ? 'less agreed than others around' : 'as agreed as others around');
    if (around.some((other) => other.index > candidate.lastIndex && other.rank > candidate.rank && sharedCount(other.stems, candidate.stems) > 0)) candidate.context.add('a firmer one on it follows');
  }
}

function latestOpen({ candidates }: Discussion, leastRank = 0): Candidate | undefined {
  // The one that was spoken of last, though another was begun after it.
  return candidates.slice(-recent).filter(({ isOpen, rank }) => isOpen && rank >= leastRank).reduce<Candidate | undefined>((latest, one) => (latest === undefined || one.lastIndex >= latest.lastIndex ? one : latest), undefined);
}

function noteConsent({ spoken, candidates }: Discussion, index: number): void {
  const { sentence } = spoken[index]!;
  const candidate = candidates.slice(-3).findLast((one) => (one.voice === sentence.speaker || spoken[one.lastIndex]!.sentence.speaker === sentence.speaker) && index - one.lastIndex <= 2 && index > one.lastIndex && spoken[one.lastIndex]!.sentence.turn === sentence.turn);
  if (candidate === undefined || !asksConsent.test(sentence.coreLower)) return;
  candidate.context.add('asks for consent');
  candidate.evidence.add(index);
  candidate.lastIndex = index;
}

function leaveBehind({ spoken, candidates }: Discussion, index: number): void {
  const { turn } = spoken[index]!.sentence;
  for (const candidate of candidates.slice(-recent)) {
    if (index - candidate.lastIndex > memorySentences || turn - spoken[candidate.lastIndex]!.sentence.turn > memoryTurns) candidate.isOpen = false;
  }
}

const ranks = { ruling: 5, rule: 4, statement: 4, imperative: 3, consent: 3, nominal: 2, plain: 0 } as const;

function rankOf(act: Stating): number {
  if (act.kind === 'settlement') return 5;
  return act.kind === 'resolution' ? ranks[act.form] : 1;
}

/** Both who say it have settled it. */
function stateEcho(discussion: Discussion, index: number, { act, of }: { readonly act: Resolution; readonly of: number }): void {
  state(discussion, index, act);
  const candidate = discussion.candidates.findLast(({ lastIndex }) => lastIndex === index);
  if (candidate === undefined) return;
  candidate.agreed.set(discussion.spoken[of]!.sentence.speaker, 'strong');
  candidate.evidence.add(of);
  candidate.context.add('echoed');
}

const takesItsPlace = 'takes the place of another';

/** `Okay, then without them`: of whom is anybody's guess. */
const saysNothingAlone = /^(?:with|without|not|only|just) (?:it|them|that|this|him|her|those|these)$/i;

function state(discussion: Discussion, index: number, act: Stating): void {
  const { sentence } = discussion.spoken[index]!;
  const { language, speaker } = sentence;
  const said = decisionText(act.text ?? '', language);
  const own = contentStems(said, language);
  if (own.size === 0 || saysNothingAlone.test(said)) return;
  const inChinese = language === 'zh' && act.cue !== 'plain statement' ? withChineseTopic(said, discussion.spoken, index) : said;
  const stems = language === 'zh' ? contentStems(inChinese, language) : own;
  const asked = askedBefore(discussion, index, stems);
  const vetoed = noDecision(act.text ?? '', discussion.spoken, index);
  const rank = vetoed === null ? rankOf(act) : 0;
  const text = language === 'zh' ? inChinese : rank === 0 ? said : decisionInFull(said, discussion.spoken, index, (asked ?? justAsked(discussion, index))?.text ?? null);
  const features = statedFeatures(act, discussion.spoken[index]!);
  const wording = { text, rank, stems, isOpenChoice: language === 'en' && isOpenChoice(said, sentence.isQuestion, act.kind === 'resolution' && act.form === 'nominal') };
  const same = vetoed === null ? (sameCandidate(discussion, index, own, said) ?? sameWords(discussion, said, text) ?? askedWhether(discussion, asked, own, said)) : undefined;
  if (same !== undefined) {
    sayAgain(same, { index, speaker, act, wording, features });
    same.asked ??= asked;
    noteYes(discussion, same, said, index);
    return;
  }
  const candidate: Candidate = {
    wordings: [wording], asked, language, stems: new Set(stems), index, lastIndex: index, voice: speaker, rank, vetoed,
    agreed: new Map(), evidence: new Set([index]), stated: features, reactions: new Set(), context: new Set(), cues: new Set([`${act.kind}: ${act.cue}`]), isOpen: true, status: 'made',
  };
  if (asked !== null) {
    candidate.context.add(asked.isChoice ? 'answers a choice' : 'answers a question');
    candidate.cues.add('answers what was asked');
  }
  noteYes(discussion, candidate, said, index);
  noteBefore(discussion.spoken, discussion.candidates, candidate);
  const others = discussion.candidates.slice(-recent).map((other) => ({ other, isAbout: isAbout(discussion, other, index, stems) }));
  if (turnDownOpposites(others, candidate, { spoken: discussion.spoken, said, ownWords: wordsBesideValues(said) })) candidate.context.add(takesItsPlace);
  discussion.candidates.push(candidate);
  contest(discussion, candidate, said);
}

/** 要的，保留三十天: whoever asked whether has the answer's consent. */
function noteYes({ spoken }: Discussion, candidate: Candidate, said: string, index: number): void {
  const asker = candidate.language === 'zh' ? askerAffirmed(said, spoken, index) : null;
  if (asker === null) return;
  candidate.agreed.set(asker, 'strong');
  candidate.context.add('answers yes');
}

const contested = 'contested';

/** `The PDF can't go` – `then we keep the PDF and drop dark mode`: what is said after an objection takes the place of what it was raised to. */
function settleAnew(same: Candidate): void {
  same.context.delete(contested);
  same.wordings.length = 0;
  same.agreed.clear();
  same.rank = 0;
}

/** Another voice says the opposite of a part of it. */
function contest(discussion: Discussion, candidate: Candidate, said: string): void {
  const { turn } = discussion.spoken[candidate.index]!.sentence;
  for (const other of discussion.candidates.slice(-recent)) {
    if (other === candidate || other.voice === candidate.voice || other.language !== candidate.language || other.rank > 4 || !other.isOpen) continue;
    const isNear = turn - discussion.spoken[other.lastIndex]!.sentence.turn <= 3;
    if (isNear && sharedCount(other.stems, candidate.stems) > 0 && saysOpposite(other, said)) other.context.add(contested);
  }
}

interface Repetition {
  readonly index: number;
  readonly speaker: string;
  readonly act: Stating;
  readonly wording: Wording;
  readonly features: readonly string[];
}

/** Said again: the wording that sounds most like a decision stands for it, and what is said to that counts. */
function sayAgain(same: Candidate, { index, speaker, act, wording, features }: Repetition): void {
  const { rank, stems } = wording;
  if (same.context.has(contested)) settleAnew(same);
  const isFirmer = rank > same.rank;
  same.context.add(speaker === same.voice ? 'said again by the same voice' : 'said again by another voice');
  if (isFirmer) {
    same.context.add(`grew out of ${same.stated.find((feature) => feature.startsWith('form:')) ?? same.stated[0]!}`);
    for (const reaction of same.reactions) same.context.add(`earlier ${reaction}`);
    same.stated = features;
    same.reactions = new Set();
  } else {
    same.context.add(`again ${features.find((feature) => feature.startsWith('form:')) ?? features[0]!}`);
  }
  same.wordings.push(wording);
  same.rank = Math.max(rank, same.rank);
  for (const stem of stems) same.stems.add(stem);
  same.cues.add(`${act.kind}: ${act.cue}`);
  same.evidence.add(index);
  same.lastIndex = index;
  same.isOpen = true;
  if (speaker !== same.voice) same.agreed.set(speaker, 'strong');
}

/** The last question that asks for a choice, when this is near enough to answer it. */
function askedBefore({ spoken, asked }: Discussion, index: number, stems: ReadonlySet<string>): AskedChoice | null {
  if (asked === null || asked.index === index || index - asked.index > 14) return null;
  const turns = spoken[index]!.sentence.turn - spoken[asked.index]!.sentence.turn;
  return turns <= 8 && sharedCount(asked.stems, stems) >= 1 ? asked : null;
}

/** A question of the last few turns, whose answer need not repeat a word of it: `how many retries?` – `five`. */
function justAsked({ spoken, asked }: Discussion, index: number): AskedChoice | null {
  return asked !== null && asked.index < index && index - asked.index <= 8 && spoken[index]!.sentence.turn - spoken[asked.index]!.sentence.turn <= 5 ? asked : null;
}

/** `Let's go with that`, `then it is settled`: the latest open candidate, or what the same voice says next. */
function settleLatest(discussion: Discussion, index: number, act: Settlement): void {
  const { spoken, candidates } = discussion;
  const open = latestOpen(discussion, 1) ?? latestOpen(discussion);
  if (open !== undefined) {
    open.context.add('settled in words');
    open.context.add(`settled: ${act.cue}`);
    open.cues.add(`settled: ${act.cue}`);
    open.evidence.add(index);
    open.lastIndex = index;
    if (open.voice !== spoken[index]!.sentence.speaker) open.agreed.set(spoken[index]!.sentence.speaker, 'strong');
    return;
  }
  const next = spoken[index + 1]?.sentence;
  if (next?.speaker !== spoken[index]!.sentence.speaker || next.isQuestion) return;
  const before = candidates.length;
  state(discussion, index + 1, { kind: 'settlement', text: next.core, cue: act.cue, strength: act.strength });
  if (candidates.length > before) candidates.at(-1)!.evidence.add(index);
}

function isStating(act: Act): act is Stating {
  return act.kind === 'proposal' || act.kind === 'resolution' || act.kind === 'settlement';
}
