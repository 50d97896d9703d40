/**
 * Decisions: a proposal lives until it is settled, refused or forgotten; a settling sentence makes it a decision,
 * with the proposal, the agreements and a restatement as its evidence.
 *
 * Confidence: the settling cue's strength (`we decided` 0.75, `it is settled` 0.8, `go with` 0.6), plus 0.05 for each
 * voice that agreed and 0.05 for a restatement. Without a settling sentence: two agreeing voices 0.6, one 0.45 (0.55
 * between two people). A proposal restated as a fact after somebody agreed: 0.65.
 */
import type { Decision } from '#schemas/minutes';
import type { Act, Proposal, Retraction, Settlement } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import type { Language } from '../language/script.ts';
import { contentStems, containment, sharedCount } from '../language/words.ts';
import { decisionText, isReadable } from './decision-text.ts';

interface Motion {
  readonly text: string;
  readonly language: Language;
  readonly stems: ReadonlySet<string>;
  readonly index: number;
  readonly strength: number;
  readonly isPlan: boolean;
  readonly voice: string;
  readonly agreed: Set<string>;
  readonly evidence: Set<number>;
  state: 'open' | 'settled' | 'dead';
}

interface Made {
  text: string;
  readonly language: Language;
  readonly stems: Set<string>;
  status: 'made' | 'retracted';
  readonly evidence: Set<number>;
  confidence: number;
  /** A following sentence of the one who settled it may still restate it. */
  readonly settledAt: number;
  readonly settledBy: string;
}

interface Discussion {
  readonly spoken: readonly Spoken[];
  readonly voiceCount: number;
  motions: Motion[];
  readonly made: Made[];
}

/** A proposal is forgotten after so many sentences or turns. */
const memorySentences = 24;
const memoryTurns = 10;

export function extractDecisions(spoken: readonly Spoken[], voiceCount: number): Decision[] {
  const discussion: Discussion = { spoken, voiceCount, motions: [], made: [] };
  for (const [index, { acts }] of spoken.entries()) {
    forget(discussion, index);
    const settles = acts.some(({ kind }) => kind === 'settlement');
    if (!restates(discussion, index) && !settles) hearReply(discussion, index);
    for (const act of acts) hear(discussion, index, act);
  }
  forget(discussion, Number.POSITIVE_INFINITY);
  return discussion.made.filter(({ text, language }) => isReadable(text, language)).map((made) => toDecision(made, spoken));
}

function hear(discussion: Discussion, index: number, act: Act): void {
  if (act.kind === 'settlement') settle(discussion, index, act);
  else if (act.kind === 'retraction') retract(discussion, index, act);
  else if (act.kind === 'proposal') propose(discussion, index, act);
}

function propose({ spoken, motions }: Discussion, index: number, act: Proposal): void {
  const { sentence } = spoken[index]!;
  const text = decisionText(act.text, sentence.language);
  const stems = contentStems(text, sentence.language);
  if (stems.size === 0) return;
  const same = motions.find((motion) => motion.state === 'open' && sharedCount(motion.stems, stems) >= 2 && containment(motion.stems, stems) >= 0.7);
  if (same === undefined) motions.push({ text, language: sentence.language, stems, index, strength: act.strength, isPlan: act.isPlan === true, voice: sentence.speaker, agreed: new Set(), evidence: new Set([index]), state: 'open' });
  else if (same.voice !== sentence.speaker) agree(same, sentence.speaker, index);
}

function agree(motion: Motion, voice: string, index: number): void {
  motion.agreed.add(voice);
  motion.evidence.add(index);
}

function latest(discussion: Discussion): Motion | undefined {
  return discussion.motions.findLast((motion) => motion.state === 'open');
}

function hearReply(discussion: Discussion, index: number): void {
  const { sentence, reply } = discussion.spoken[index]!;
  const motion = latest(discussion);
  if (motion === undefined) return;
  const turns = sentence.turn - discussion.spoken[motion.index]!.sentence.turn;
  if (motion.isPlan && turns > 1) motion.state = 'dead';
  if (turns === 1 && !sentence.isQuestion && assents(motion, discussion.spoken[motion.index]!, discussion.spoken[index]!)) {
    agree(motion, sentence.speaker, index);
    make(discussion, { text: motion.text, language: motion.language, motion, index, confidence: 0.55 });
    return;
  }
  if (motion.state === 'dead') {
    hearReply(discussion, index);
    return;
  }
  if (reply.defers) {
    motion.state = 'dead';
    return;
  }
  if (motion.voice === sentence.speaker) return;
  const isNear = turns <= 4;
  if (reply.disagrees && isNear) motion.state = 'dead';
  else if (reply.agrees === 1 && isNear) agree(motion, sentence.speaker, index);
}

/**
 * A plan is settled by an assent in the next turn: by `yes` where it was asked, by no less than `agreed` where it was told.
 * Any proposal is settled when the assent says it again: `right, hardware tokens`.
 */
function assents(motion: Motion, { sentence: asked }: Spoken, { sentence, reply }: Spoken): boolean {
  if (reply.disagrees || reply.refuses || reply.defers || sentence.language !== motion.language) return false;
  if (motion.isPlan && (reply.agrees === 1 || (asked.isQuestion && reply.agrees > 0 && isShort(sentence.core, sentence.language)))) return true;
  const endsInAssent = /, (?:fine|agreed|good|okay|deal|sure|yes)$/.test(sentence.coreLower);
  const isEcho = isShort(sentence.core, sentence.language) && sharedCount(motion.stems, contentStems(sentence.core, sentence.language)) >= (motion.isPlan ? 1 : 2)
    && !/\b(?:not|but|would|could|might|if)\b|不|但|如果/.test(sentence.coreLower.replace(/不/g, motion.text.includes('不') ? '' : '不'));
  return isEcho && (reply.agrees > 0 || endsInAssent);
}

function isShort(core: string, language: Language): boolean {
  return language === 'zh' ? core.length <= 12 : core.split(/\s+/).length <= 6;
}

/** `We keep the old reader` after `let's go with that`, or after somebody agreed to keep it. */
function restates(discussion: Discussion, index: number): boolean {
  const { spoken } = discussion;
  const { sentence, acts, reply } = spoken[index]!;
  if (sentence.isQuestion || acts.some(({ kind }) => kind !== 'commitment')) return false;
  const stems = contentStems(sentence.core, sentence.language);
  const last = discussion.made.at(-1);
  if (last?.settledBy === sentence.speaker && index - last.settledAt <= 2) {
    const shared = sharedCount(last.stems, stems);
    if (shared >= 2 && containment(last.stems, stems) >= 0.5 && isStatement(sentence.core, sentence.language)) {
      restate(last, decisionText(sentence.core, sentence.language), stems, index);
      return true;
    }
  }
  const motion = latest(discussion);
  if (motion === undefined || !isResolution(sentence.core, sentence.language)) return false;
  const shared = sharedCount(motion.stems, stems);
  const isAnswer = motion.voice !== sentence.speaker && reply.agrees >= 0.3 && sentence.turn - spoken[motion.index]!.sentence.turn <= 2;
  if (!(isAnswer && shared >= 1) && !(motion.agreed.size > 0 && shared >= 2 && containment(motion.stems, stems) >= 0.6)) return false;
  make(discussion, { text: decisionText(sentence.core, sentence.language), language: sentence.language, motion, index, confidence: 0.6 });
  return true;
}

function restate(made: Made, text: string, stems: ReadonlySet<string>, index: number): void {
  if (stems.size >= made.stems.size || !isReadable(made.text, made.language)) made.text = text;
  for (const item of stems) made.stems.add(item);
  made.evidence.add(index);
  made.confidence = Math.min(0.95, made.confidence + 0.05);
}

function isStatement(core: string, language: Language): boolean {
  // 用卡夫卡太重了 objects.
  return language === 'zh' ? core.length >= 5 && !/太.{1,4}$|^等一下/.test(core) : /^(?:we|the|our|if|when|it|this|all|no|every)\b|\b(?:is|are|will|stays?|moves?|gets?)\b/i.test(core);
}

function isResolution(core: string, language: Language): boolean {
  return language === 'zh' ? /^(?:我们|咱们|那)/.test(core) : /^(?:then |so )?we (?:will |are going to )?(?!should|could|can|might|need|have|had|did|do not|were|want|would|are not)[a-z]+ /i.test(core);
}

function settle(discussion: Discussion, index: number, act: Settlement): void {
  const { sentence } = discussion.spoken[index]!;
  const motion = motionFor(discussion, act, sentence.language);
  if (act.text !== null) {
    // `Five projects it is` says less than the proposal that it settles.
    const isShorter = motion?.language === sentence.language && isReadable(motion.text, motion.language)
      && contentStems(act.text, sentence.language).size < motion.stems.size;
    const text = isShorter && act.strength < 0.75 ? motion.text : decisionText(act.text, sentence.language);
    make(discussion, { text, language: sentence.language, motion, index, confidence: act.strength });
    return;
  }
  if (motion !== undefined) {
    make(discussion, { text: motion.text, language: motion.language, motion, index, confidence: act.strength });
    return;
  }
  const next = discussion.spoken[index + 1]?.sentence;
  const isOwnStatement = next?.speaker === sentence.speaker && !next.isQuestion && isResolution(next.core, next.language);
  if (isOwnStatement) make(discussion, { text: decisionText(next.core, next.language), language: next.language, motion: undefined, index, confidence: 0.65 }).evidence.add(index + 1);
}

/** The open proposal that is settled: the latest, or the one that the settling words are about. */
function motionFor(discussion: Discussion, act: Settlement, language: Language): Motion | undefined {
  if (act.text === null) return latest(discussion);
  const stems = contentStems(act.text, language);
  return discussion.motions.findLast((motion) => motion.state === 'open' && sharedCount(motion.stems, stems) >= 1 && containment(motion.stems, stems) >= 0.5);
}

interface NewDecision {
  readonly text: string;
  readonly language: Language;
  readonly motion: Motion | undefined;
  readonly index: number;
  readonly confidence: number;
}

function make({ spoken, made }: Discussion, { text, language, motion, index, confidence }: NewDecision): Made {
  if (motion !== undefined) motion.state = 'settled';
  const evidence = new Set([...(motion?.evidence ?? []), index]);
  const stems = contentStems(`${text} ${motion?.text ?? ''}`, language);
  const bonus = Math.min(3, motion?.agreed.size ?? 0) * 0.05;
  const same = made.slice(-20).find((other) => other.status === 'made' && sharedCount(other.stems, stems) >= Math.min(2, stems.size) && containment(other.stems, stems) >= 0.7);
  if (same !== undefined) {
    for (const item of evidence) same.evidence.add(item);
    same.confidence = Math.min(0.95, Math.max(same.confidence, confidence) + 0.05);
    return same;
  }
  const decision: Made = { text, language, stems, status: 'made', evidence, confidence: Math.min(0.95, confidence + bonus), settledAt: index, settledBy: spoken[index]!.sentence.speaker };
  made.push(decision);
  return decision;
}

/** Proposals that have been left behind; those that enough voices agreed to are decisions without more words. */
function forget(discussion: Discussion, index: number): void {
  const turn = discussion.spoken[index]?.sentence.turn ?? Number.POSITIVE_INFINITY;
  const isOld = (motion: Motion) => index - motion.index > memorySentences || turn - discussion.spoken[motion.index]!.sentence.turn > memoryTurns;
  const old = discussion.motions.filter(isOld);
  if (old.length === 0) return;
  discussion.motions = discussion.motions.filter((motion) => !isOld(motion));
  for (const motion of old) {
    if (motion.state !== 'open' || motion.isPlan || motion.agreed.size === 0) continue;
    const lone = discussion.voiceCount === 2 ? 0.55 : 0.45;
    const confidence = (motion.agreed.size > 1 ? 0.6 : lone) - (motion.strength < 0.45 ? 0.1 : 0);
    make(discussion, { text: motion.text, language: motion.language, motion: { ...motion, agreed: new Set() }, index: motion.index, confidence });
  }
}

/** Takes back the decision that the words are about; the latest when they only say `that`. */
function retract(discussion: Discussion, index: number, { text, strength, cue }: Retraction): void {
  const { sentence } = discussion.spoken[index]!;
  const stems = contentStems(text ?? '', sentence.language);
  const overlap = (made: Made | Motion) => containment(stems, made.stems);
  const wanted = strength >= 0.7 ? 0.4 : 0.6;
  // `Scrap Kafka` names what it takes back with one word.
  const enough = cue === 'scrap' ? 1 : 2;
  const about = discussion.made.findLast((made) => made.status === 'made' && sharedCount(stems, made.stems) >= enough && overlap(made) >= wanted);
  const onlyPoints = strength >= 0.7 && (sentence.language === 'zh' || /\b(?:that|this|it|decision|mind|minds|thoughts?)\b/i.test(text ?? ''));
  const target = about ?? (onlyPoints ? discussion.made.slice(-3).findLast((made) => made.status === 'made' && index - made.settledAt <= memorySentences) : undefined);
  if (target !== undefined) {
    target.status = 'retracted';
    target.evidence.add(index);
    return;
  }
  const motion = latest(discussion);
  if (motion !== undefined && overlap(motion) >= 0.5) motion.state = 'dead';
}

function toDecision(made: Made, spoken: readonly Spoken[]): Decision {
  const evidence = [...made.evidence].sort((a, b) => a - b);
  return {
    text: made.text,
    status: made.status,
    citations: [...new Set(evidence.flatMap((index) => spoken[index]!.sentence.segmentIds))],
    confidence: Math.round(made.confidence * 100) / 100,
  };
}
