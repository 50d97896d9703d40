/** A guess is not told as a fact, one of two ways not as the way, and what was left open not as settled. Pure. */
import { object, type Objection } from './claim.ts';
import { isConsented } from './check-predicates.ts';
import { standingsOf } from './answers.ts';
import { nearest, sentencesOf, stemsOf, type Evidence, type Said } from './evidence.ts';
import { hedged, negations } from './words-of-will.ts';

/** Someone's guess, in what was said. */
const guessed = /\b(?:i (?:guess|suppose|suspect|believe|assume)|(?:it )?(?:may|might|could) (?:also |well |even |just )?be|maybe|perhaps|possibly|probably|might|could (?:have|myself))\b|可能|也许|或许|说不定|好像|大概是|我猜|怀疑|估计/iu;
/** "I think" alone is often only polite; with one of these beside it, it is a guess. */
const weaklyGuessed = /\bi (?:think|thought)\b|我(?:觉得|想|以为)/iu;
const unproved = /\b(?:can['’]t|cannot|can not|couldn['’]t) (?:prove|say|tell|be sure|confirm)\b|\bno (?:proof|evidence|idea)\b|\bnot (?:sure|certain|proven|confirmed)\b|\bnobody (?:checked|knows)\b|\bdon['’]t know\b|没有?证据|没(?:有)?(?:确认|查过|证实)|没人查|说不准|不确定/iu;
/** What a claim says when it does not tell a fact. */
const toldAsGuess = /\b(?:think|thinks|thought|believes?d?|suspects?|suspected|guess(?:es|ed)?|supposes?|assumes?d?|may|might|maybe|perhaps|possibly|probably|possible|likely|could|can|would|wants?|wanted|considers?|considered|propos\w+|suggest\w*|recommend\w*|whether|if|either|or|seems?|apparently|expects?|hopes?|idea|unclear|unknown|undecided|open|unless|not sure)\b|可能|也许|或许|说不定|好像|大概|猜|怀疑|估计|认为|觉得|以为|想|建议|提议|提出|考虑|讨论|是否|要么|或者|还是|如果|要是|能不能|问|未定|没定|推测|看来|待/iu;
const oneOfTwo = /\beither\b.{1,300}\bor\b|要么.{1,100}要么|或者.{1,100}或者/iu;
/** "Let's not decide that today", 先别定 */
const putOff = /\b(?:let['’]s not|we (?:do|wo)n['’]t|i['’]m not|not going to|without|nobody|never|n['’]t) (?:decid\w+|settl\w+)\b|\b(?:not|n['’]t|nothing) (?:yet )?(?:decide|decided|settled|fixed) (?:that|it|this|now|yet|today)\b|\bnot (?:yet )?decided\b|(?:先|今天|现在)(?:别|不)(?:忙)?(?:定|决定)|还?没(?:有)?(?:定|决定)|再(?:说|定)|可以考虑/iu;

/** What once was the plan. */
const earlier = /\b(?:originally|(?:was|were) (?:supposed|going|meant) to|used to)\b|本来|原来|原本|原计划/iu;
const earlierTold = /\b(?:originally|was|were|had|used|supposed|planned|meant)\b|本来|原|计划/iu;

export function checkCertainty(claim: string, evidence: Evidence): Objection | null {
  if (toldAsGuess.test(claim) || hedged.test(claim) || (negations(claim) > 0 && !claim.includes('没人'))) return null;
  const stems = stemsOf(claim, evidence.language);
  const cited = evidence.clauses.filter(({ isCited }) => isCited);
  const near = nearest(stems, cited);
  if (near.length === 0) return null;
  const standings = standingsOf(evidence);
  const backed = (said: Said): boolean => evidence.sentences.some((one) => one.at === said.at && one.text === said.sentence && (standings.get(one) === 'agreed' || isConsented(one, evidence)));
  if (near.every((said) => isGuess(said, evidence) && !backed(said))) return object('modality', 'It was said as possible, not as certain.');
  if (near.every(({ sentence }) => oneOfTwo.test(sentence))) return object('modality', 'It was one of two ways.');
  if (!earlierTold.test(claim) && near.every(({ text }) => earlier.test(text))) return object('modality', 'It was the earlier plan.');
  if (near.every((said) => isPutOff(said, evidence))) return object('modality', 'That was left open.');
  return null;
}

function isGuess(said: Said, evidence: Evidence): boolean {
  if (said.isQuestion) return false;
  if (guessed.test(said.text)) return true;
  const beside = sentencesBeside(said, evidence).join('\n');
  if (unproved.test(beside) && (weaklyGuessed.test(said.text) || guessed.test(said.sentence))) return true;
  // "The refill is called twice, I think."
  return new RegExp(`[,，]\\s*(?:${weaklyGuessed.source})[.。]?\\s*$`, 'iu').test(said.sentence);
}

/** Its own sentence, and the next one of the same voice or of whoever comes next. */
function sentencesBeside(said: Said, { sentences }: Evidence): string[] {
  const own = sentences.findIndex(({ at, text }) => at === said.at && text === said.sentence);
  const [first, next] = sentences.slice(own, own + 2);
  return [first?.text ?? said.sentence, ...(next?.at === said.at ? [next.text] : [])];
}

/** Put off in the same turn, or right after it by another voice. */
function isPutOff(said: Said, evidence: Evidence): boolean {
  const answer = said.isQuestion || guessed.test(said.text) ? evidence.sentences.filter(({ at, isCited }) => isCited && at === said.at + 1).map(({ text }) => text) : [];
  return [...sentencesBeside(said, evidence), ...answer].some((text) => sentencesOf(text).some((sentence) => putOff.test(sentence)));
}
