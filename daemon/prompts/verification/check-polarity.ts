/**
 * Yes stays yes: consent is not claimed where something was turned down or left open, nor the other way; a word not where
 * its opposite was said; and a clause is denied exactly when the clause that it comes from is. Pure.
 */
import { object, type Objection } from './claim.ts';
import type { PredicateVerdict } from './check-predicates.ts';
import { clausesOf, nearAsHalf, stemsOf, type Evidence, type Said } from './evidence.ts';
import { approvalTold, consentGiven, consentTold, directlyDenied, leftOpen, negations, opposites, turnedDown } from './words-of-will.ts';

/** A claim that tells of a question has no yes or no of its own. */
const tellsOfQuestion = /\b(?:asks|asked|wonders?|wondered|whether|wants to know)\b|问(?!题)|是否|想知道/iu;

const tellsOfProposal = /\b(?:propos(?:e|es|ed)|suggest(?:s|ed)?|recommend(?:s|ed)?)\b|建议|提议|提出/iu;

export function checkPolarity(claim: string, evidence: Evidence, { isSettled, isAgreed }: Omit<PredicateVerdict, 'objection'>): Objection | null {
  if (tellsOfQuestion.test(claim)) return null;
  if (isDeniedGuess(claim, evidence)) return object('negation', 'What the claim says was denied.');
  return checkConsent(claim, evidence, isSettled || isAgreed) ?? checkOpposites(claim, evidence) ?? checkOrder(claim, evidence) ?? (isSettled || (tellsOfProposal.test(claim) && negations(claim) === 0) ? null : checkNegation(claim, evidence));
}

function checkConsent(claim: string, { sentences, speakers }: Evidence, isGiven: boolean): Objection | null {
  const cited = sentences.filter(({ isCited }) => isCited);
  const statements = cited.filter(({ isQuestion }) => !isQuestion);
  const some = (parts: readonly Said[], pattern: RegExp): boolean => parts.some(({ text }) => pattern.test(text));
  const isDenied = negations(claim) > 0;
  if (turnedDown.test(claim) && !isDenied && !some(statements, turnedDown) && !statements.some(({ text, stems }) => negations(text) > 0 && stems.size >= 2)) {
    return object('polarity', 'Nothing there was turned down.');
  }
  if (!consentTold.test(claim) || isDenied) return null;
  if (approvalTold.test(claim) && !isGiven && !some(statements, consentGiven)) return object('polarity', 'Nobody agreed to that there.');
  const approver = approverOf(claim);
  if (approver !== null && !speakers.has(approver) && !sentences.some(({ text }) => text.toLowerCase().includes(approver.toLowerCase()) && (approvalTold.test(text) || consentGiven.test(text)))) return object('polarity', `${approver} was not heard to agree.`);
  if (some(cited, leftOpen)) return object('polarity', 'That was left open.');
  const turnsDown = statements.filter(({ text }) => turnedDown.test(text));
  if (turnsDown.length > 0 && !turnedDown.test(claim) && !statements.some(({ text }) => consentGiven.test(text) && !turnedDown.test(text))) return object('polarity', 'That was turned down, not agreed to.');
  return null;
}

/** Finance in "Finance agreed to it": somebody who is not in the room must be told to have agreed. */
function approverOf(claim: string): string | null {
  const name = /^(?:the )?([\p{L}'-]+(?: [\p{Lu}][\p{L}'-]+)?) (?:has |have |had )?(?:agree[ds]?|approve[ds]?|accept(?:s|ed)?)\b|^(\p{Script=Han}{2,4}?)(?:已经|都)?(?:同意|批准|接受)/u.exec(claim)?.slice(1).find(Boolean);
  return name === undefined || /^(?:team|group|they|we|everyone|everybody|all|participants|it|he|she|customers?)$/iu.test(name) || /最终|最后|暂时|已经|原则|没人|无人|有人|不|没|团队|大家|会议|双方|我们|他|她|全|都|一致|公司/u.test(name) ? null : name;
}

function checkOpposites(claim: string, { sentences, text }: Evidence): Objection | null {
  if (negations(claim) > 0) return null;
  const cited = sentences.filter(({ isCited, isQuestion }) => isCited && !isQuestion).map((said) => said.text).join('\n');
  for (const pair of opposites) {
    for (const [word, opposite] of [pair, pair.toReversed() as unknown as typeof pair]) {
      const claimed = word.exec(claim);
      if (claimed !== null && !opposite.test(claim) && opposite.test(cited) && !word.test(text)) return object('polarity', `"${claimed[0]}" was not said, the opposite was.`);
    }
  }
  return null;
}

/** What was said to come after is not claimed to come before. "Not before" and "until after" say after. */
function checkOrder(claim: string, { sentences }: Evidence): Objection | null {
  const cited = sentences.filter(({ isCited }) => isCited).map(({ text }) => text).join('\n');
  const isBefore = (text: string): boolean => /(?<!not )\bbefore\b|之前|以前/iu.test(text);
  const isAfter = (text: string): boolean => /\b(?:after|once|as soon as)\b|not before\b|之后|以后/iu.test(text);
  if (isBefore(claim) && !isAfter(claim) && isAfter(cited) && !isBefore(cited)) return object('polarity', 'It was said to come after, not before.');
  if (isAfter(claim) && !isBefore(claim) && isBefore(cited) && !isAfter(cited)) return object('polarity', 'It was said to come before, not after.');
  return null;
}

/** 认为是证书, where 不是证书 was said and nowhere that it is. */
function isDeniedGuess(claim: string, { sentences }: Evidence): boolean {
  const thing = /(?<![不但还就可只都也总要若])是(\p{Script=Han}{2,3})/u.exec(claim)?.[1]?.slice(0, 2);
  const cited = sentences.filter(({ isCited }) => isCited).map(({ text }) => text).join('\n');
  return thing !== undefined && negations(claim) === 0 && cited.includes(`不是${thing}`) && !new RegExp(`(?<!不)是${thing}`, 'u').test(cited);
}

function checkNegation(claim: string, { clauses, language }: Evidence): Objection | null {
  const cited = clauses.filter(({ isCited, isQuestion }) => isCited && !isQuestion);
  const anyDenial = cited.some(({ text }) => negations(text) > 0 || turnedDown.test(text));
  for (const clause of clausesOf(claim)) {
    const isDenied = negations(clause) % 2 === 1;
    const stems = stemsOf(clause, language);
    const sources = nearAsHalf(stems, cited);
    if (sources.length === 0) {
      if (isDenied && !anyDenial) return object('negation', 'Nothing there was denied.');
      continue;
    }
    const agrees = sources.some(({ text }) => (negations(text) % 2 === 1) === isDenied || (isDenied && !turnedDown.test(clause) && turnedDown.test(text)) || (!isDenied && turnedDown.test(clause) && negations(text) > 0));
    if (!agrees) return object('negation', isDenied ? 'What the claim denies was said.' : 'What the claim says was denied.');
    if (negations(clause) === 0 && deniedEverywhere(stems, cited, language)) return object('negation', 'What the claim says was denied.');
  }
  return null;
}

/** True when a word of the claim stands only right behind a negator in what was said. */
function deniedEverywhere(stems: ReadonlySet<string>, cited: readonly Said[], language: Evidence['language']): boolean {
  if (language === 'zh') return false;
  const denied = cited.flatMap(({ text }) => [...text.matchAll(directlyDenied)].flatMap(([, word = '']) => [...stemsOf(word, language)]));
  return denied.some((stem) => stems.has(stem) && cited.filter((said) => said.stems.has(stem)).every(({ text }) => negations(text) > 0));
}
