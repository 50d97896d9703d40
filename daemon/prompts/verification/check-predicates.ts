/**
 * What a claim tells must be told by what it cites: its main verb, or a word that says the same, must be asserted there (not only asked),
 * as often denied, and not only planned where the claim has it done. Pure.
 */
import { standingsOf, withoutTail, type Standing } from './answers.ts';
import { object, type Objection } from './claim.ts';
import { clausesOf, nearest, overlap, stemsOf, type Evidence, type Said } from './evidence.ts';
import { chinesePredicates, complementsOf, englishPredicates } from './predicates.ts';
import { conditional, consentGiven, hedged, leftOpen, negations, turnedDown } from './words-of-will.ts';
import { chineseUses } from './words/chinese-uses.ts';
import { englishUses, isContent } from './words/english-uses.ts';
import { isPast } from './words/lemmas.ts';
import { isKnown, relation } from './words/meanings.ts';
import type { WordUse } from './words/word-uses.ts';

interface Source {
  readonly use: WordUse;
  readonly said: Said;
  readonly standing: Standing;
  readonly relation: 'same' | 'opposite';
}

/** Claims that tell of a question or a proposal have it as their news. */
const tellsOfTalk = /\b(?:ask(?:s|ed)?|wonder(?:s|ed)?|whether|wants? to know|propos(?:e|es|ed|al)|suggest(?:s|ed|ion)?|rais(?:es?|ed) the (?:question|idea)|considers?|discuss(?:es|ed)?|question(?:s|ed)?)\b|问(?!题)|是否|想知道|建议|提议|提出|讨论|考虑|询问/iu;
/** "Viktor wants to keep it": what somebody would do is their wish. */
const tellsOfWish = /\b(?:wants?|wanted|prefers?|preferred|would|hopes?|likes?|thinks?|believes?|considers?|favou?rs?)\b|希望|想|主张|倾向|认为|觉得/iu;
/** What saying so makes so: "let's postpone it" has postponed it. */
const performative = /^(?:decid|agre|postpon|cancel|reject|declin|accept|approv|chos|choos|select|drop|keep|lift|set|assign|delay|defer|mov|adopt|stay|remain|leav|plan|schedul|turn_down|back|support|select|pick|limit|freez|推迟|取消|保留|决定|定|选定|采用|批准|通过|否决|解除|延期|同意|拒绝|确定|敲定|安排|选|那就|维持|保持|继续|暂缓)/u;

export interface PredicateVerdict {
  readonly objection: Objection | null;
  /** The claim's own verb was found with the right yes or no, by its opposite or in a question that was answered no. */
  readonly isSettled: boolean;
  /** It was asked for and answered yes. */
  readonly isAgreed: boolean;
}

export function checkPredicates(claim: string, evidence: Evidence): PredicateVerdict {
  const predicates = evidence.language === 'zh' ? chinesePredicates(claim) : englishPredicates(claim);
  const standings = standingsOf(evidence);
  const words = usesThere(evidence, standings, tellsOfTalk.test(claim));
  let settled = false;
  let isAgreed = false;
  const objections = predicates.map((predicate) => {
    const sources = words.flatMap(({ use, said, standing }) => {
      const found = relation(predicate.key, use.key);
      return found === null ? [] : [{ use, said, standing, relation: found }];
    });
    // The very word tells more than one like it.
    const exact = sources.filter(({ use }) => use.key === predicate.key);
    settled ||= predicate.isDenied && sources.some(({ use, said, relation: how }) => how === 'same' && use.isDenied && clausesOf(said.text).some((clause) => clause.includes(use.word) && negations(clause) === negations(claim)));
    settled ||= sources.some(({ relation: how, standing }) => how === 'opposite' || standing === 'denied');
    isAgreed ||= sources.some(({ standing }) => standing === 'agreed');
    const telling = exact.some(({ standing }) => standing !== 'asked') ? exact : nearestSources(sources, claim, evidence);
    return judge(predicate, telling, claim, evidence);
  });
  const turned = evidence.language === 'en' && !tellsOfTalk.test(claim) ? complementsOf(claim).find((word) => isTurned(word, words)) : undefined;
  if (turned !== undefined) return { objection: object('polarity', `The opposite of "${turned.word}" was said.`), isSettled: false, isAgreed: false };
  if (evidence.language === 'zh' && hasNewVerb(claim, evidence)) return { objection: object('verb', 'What it tells was not said there.'), isSettled: false, isAgreed: false };
  if (predicates.length === 0) return { objection: checkQuestion(claim, evidence, standings), isSettled: false, isAgreed: false };
  const found = objections.filter((objection) => objection === null).length;
  const [first] = objections.filter((objection) => objection !== null);
  // In Chinese a noun is not told from a verb: what is only talked of may be the claim's topic.
  const isTopic = evidence.language === 'zh' && found * 2 >= predicates.length;
  const grave = objections.find((objection, at) => objection !== null && !(isTopic && objection.reason !== 'modality' && isTalkedOf(predicates[at]!, objection, words)));
  return { objection: (found === 0 ? first : grave) ?? null, isSettled: found > 0 && settled, isAgreed };
}

/** "Removes the loop" is held against "adds the loop", not against "changes the bucket", though that is like it. */
function nearestSources(sources: readonly Source[], claim: string, { language }: Evidence): readonly Source[] {
  // Neighbouring clauses of Chinese share characters by chance.
  if (language === 'zh') return sources;
  const stems = stemsOf(claim, language);
  const weigh = ({ use, said }: Source): number => Math.max(0, ...clausesOf(said.text).filter((clause) => clause.toLowerCase().includes(use.word)).map((clause) => overlap(stems, stemsOf(clause, language))));
  const most = (how: Source['relation']): number => Math.max(-1, ...sources.filter(({ relation: one }) => one === how).map(weigh));
  return most('opposite') > most('same') ? sources.filter(({ relation: how }) => how === 'opposite') : sources;
}

/** "Made stronger" where only "weaken" was said. */
function isTurned(word: WordUse, words: readonly There[]): boolean {
  const sources = words.filter(({ standing }) => standing === 'said').map(({ use }) => ({ use, how: relation(word.key, use.key) })).filter(({ how }) => how !== null);
  return sources.length > 0 && sources.every(({ use, how }) => how === 'opposite' && use.isDenied === word.isDenied);
}

/** 江波说服了财务: a word in a verb's place of which not one character was said, and that no table knows. */
function hasNewVerb(claim: string, { sentences }: Evidence): boolean {
  const said = sentences.filter(({ isCited, isQuestion }) => isCited || isQuestion).map(({ text, speaker }) => text + speaker).join('');
  const verbs = [...claim.matchAll(/(\p{Script=Han}{2})了(?!解)|(?:已经|将会?|没有)(?!在|把|被|从|向|对|于)(\p{Script=Han}{2})/gu)].map(([, past, later]) => past ?? later ?? '');
  return verbs.some((verb) => !isKnown(verb) && !/[好完到成掉]$/u.test(verb) && !Array.from(verb).some((character) => said.includes(character)));
}

/** Without a verb of its own a claim is what it shares most words with: a question says nothing. */
function checkQuestion(claim: string, { sentences, language }: Evidence, standings: ReadonlyMap<Said, Standing>): Objection | null {
  if (tellsOfTalk.test(claim)) return null;
  const near = nearest(stemsOf(claim, language), sentences.filter(({ isCited }) => isCited));
  const isAsked = near.length > 0 && near.every((said) => standings.get(said) === 'asked' || (standings.get(said) === 'denied' && negations(claim) === 0));
  return isAsked ? object('question', 'It was only asked.') : null;
}

/** A word that nobody used is news when it tells of a verdict; one that only stands in a question that was answered no may be its topic. */
function isTalkedOf({ key }: WordUse, { reason }: Objection, words: readonly There[]): boolean {
  if (reason === 'verb' || reason === 'question') return !verdict.test(key);
  return words.filter(({ use }) => use.key === key).every(({ standing }) => standing === 'denied') && words.some(({ use }) => use.key === key);
}

const verdict = /^(?:否决|驳回|批准|通过|同意|拒绝|回绝|接受|取消|解除|推迟|延期|提前|赞成|反对|支持|签.*|完成|解雇|录用|采用|放弃|推翻)$/u;

type There = Omit<Source, 'relation'>;

/** Words of the cited sentences, and of the questions that a cited segment answers. */
function usesThere(evidence: Evidence, standings: ReadonlyMap<Said, Standing>, isTalk: boolean): There[] {
  const read = evidence.language === 'zh' ? chineseUses : englishUses;
  const isAnswered = (said: Said): boolean => evidence.sentences.some(({ at, isCited }) => isCited && at === said.at + 1);
  return evidence.sentences.flatMap((said) => {
    const standing = standings.get(said) ?? 'said';
    if (!said.isCited && !(said.isQuestion && isAnswered(said))) return [];
    return read(withoutTail(said.text)).map((use) => {
      const isDenied = standing === 'denied' && !isTalk ? !use.isDenied : use.isDenied;
      // "Who writes it?" is of what is ahead.
      return { use: { ...use, isDenied, aspect: said.isQuestion && use.aspect === 'now' ? 'ahead' as const : use.aspect }, said, standing };
    });
  });
}

function judge(predicate: WordUse, sources: readonly Source[], claim: string, evidence: Evidence): Objection | null {
  // Whether there is something, and how much of it: only the opposite tells.
  if (weak.test(predicate.key) && sources.every(({ standing }) => standing === 'asked')) return null;
  if (sources.length === 0 && !isKnown(predicate.key) && coverage(claim, predicate, evidence) >= ENOUGH) return null;
  if (sources.length === 0) return object('verb', `"${predicate.word}" was not said there.`);
  const asserted = sources.filter(({ standing }) => standing !== 'asked' || tellsOfTalk.test(claim));
  if (asserted.length === 0) return object('question', 'It was only asked.');
  const agreeing = asserted.filter((source) => (source.use.isDenied !== predicate.isDenied) === (source.relation === 'opposite'));
  if (agreeing.length === 0 && asserted.every((source) => source.relation === 'same')) return object('negation', predicate.isDenied ? 'What the claim denies was said.' : 'What the claim says was denied.');
  if (agreeing.length === 0) return object('polarity', `The opposite of "${predicate.word}" was said.`);
  if (agreeing.some((source) => fits(predicate, source, claim, evidence))) return null;
  return object('modality', predicate.aspect === 'done' ? 'It was planned or proposed, not done.' : predicate.aspect === 'ahead' && agreeing.every(({ use }) => use.aspect === 'done') ? 'It was done, not planned.' : 'It was proposed, not decided.');
}

function fits(predicate: WordUse, { use, standing, said }: Source, claim: string, evidence: Evidence): boolean {
  const isPossible = (use.aspect === 'possible' || conditional.test(said.text)) && !isBacked(said, standing, evidence);
  // What was not done, could not be done.
  if (predicate.isDenied || predicate.aspect === 'possible' || tellsOfWish.test(claim) || tellsOfTalk.test(claim) || hedged.test(claim)) return true;
  if (isPossible) return false;
  // "Could you test it?" – "Sure.": it is not tested.
  if (predicate.aspect === 'now' && isPast(predicate.word) && standing === 'agreed' && !isPast(use.word)) return performative.test(predicate.key);
  if (predicate.aspect === 'done') return use.aspect === 'done' || use.aspect === 'now' || performative.test(predicate.key);
  if (predicate.aspect === 'ahead') return use.aspect !== 'done';
  return true;
}

/** A verb that no table knows is let through when so much of the rest was said. */
const ENOUGH = 0.75;
const REST = 3;

/** How much of what a claim says is in what it cites, word for word or in words that say the same, 0 … 1. */
function coverage(claim: string, predicate: WordUse, evidence: Evidence): number {
  const said = evidence.sentences.filter(({ isCited }) => isCited).flatMap(({ text }) => englishUses(text).map(({ key }) => key));
  const words = englishUses(claim).filter(({ word, key }) => !key.includes('_') && key !== predicate.key && isContent(word));
  return words.length < REST ? 0 : words.filter(({ key }) => said.some((one) => relation(key, one) === 'same')).length / words.length;
}

const weak = /^(?:有|[偏过太较更最很]\p{Script=Han})$/u;

/** What may be is what will be when it is one's own offer, or somebody agrees. */
function isBacked(said: Said, standing: Standing, evidence: Evidence): boolean {
  return standing === 'agreed' || /\b(?:i|we) can\b|我可以|可以/iu.test(said.text) || isConsented(said, evidence);
}

/** Another cited voice agrees. */
export function isConsented(said: Said, { sentences }: Evidence): boolean {
  return sentences.some((other) => other.isCited && other !== said && other.at >= said.at && !other.isQuestion && other.speaker !== said.speaker && clausesOf(other.text).some((clause) => consentGiven.test(clause) && negations(clause) === 0) && !turnedDown.test(other.text) && !leftOpen.test(other.text));
}

/** True when a text has the claim's main verb in other words: "Let's decline that" for "rejected the offer". */
export function saysLike(claim: string, text: string, language: Evidence['language']): boolean {
  const predicates = language === 'zh' ? chinesePredicates(claim) : englishPredicates(claim);
  const uses = language === 'zh' ? chineseUses(text) : englishUses(text);
  return predicates.some(({ key }) => uses.some((use) => relation(key, use.key) !== null));
}
