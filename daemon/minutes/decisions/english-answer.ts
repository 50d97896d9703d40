/**
 * A choice said in few words, in full: `five it is` after `how many retries do we allow?` is `allow five retries`, and where
 * no question helps, what the talk was about stands before it: `The Christmas window: fairy lights`.
 */
import type { Spoken } from '../acts/read-acts.ts';
import { capitalise } from '../language/script.ts';
import type { Sentence } from '../meeting.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import { announces } from './english-no-decision.ts';
import { withThingMeant } from '../wording/thing-meant.ts';
import type { NounPhrase } from '../wording/noun-phrases.ts';
import { phrasesOf } from '../wording/noun-phrases.ts';

/** An answer of so few content words says too little without its question. */
const fewWords = 2;
const chosen = /^(?:(?:let's |we )?(?:go|stick|stay) with|we (?:take|go for)|take|make (?:it|that)|call it|i say|i would say|(?:let's |we )?do|(?:we )?say|then) (?=\S)/i;

export function isShortAnswer(said: string): boolean {
  return contentStems(said.replace(chosen, ''), 'en').size <= fewWords;
}

interface Form {
  readonly pattern: RegExp;
  readonly full: (answer: string, match: readonly string[]) => string;
}

const weAsk = '(?:do|should|shall|can|could|will|would|are) (?:we|you|they) (?:all |now |actually |really |still |then |going to )*';
const forms: readonly Form[] = [
  // `How many retries do we allow before we give up?`
  { pattern: new RegExp(String.raw`\bhow (?:many|much) ((?:[a-z-]+ ){0,3}?[a-z-]+) ${weAsk}([a-z]+)(.*)$`, 'i'), full: (answer, [, noun = '', verb = '', rest = '']) => `${wishes.test(verb) ? '' : verb} ${holding(answer, noun)}${rest}` },
  { pattern: new RegExp(String.raw`\bhow (?:many|much) ${weAsk}([a-z]+)(.*)$`, 'i'), full: (answer, [, verb = '', rest = '']) => `${verb} ${answer}${rest}` },
  // `Which printer do we take for the labels?`
  { pattern: new RegExp(String.raw`\b(?:which|what) ((?!time\b|day\b|date\b|kind\b|sort\b|about\b)(?:[a-z-]+ ){0,2}?[a-z-]+) ${weAsk}([a-z]+)(.*)$`, 'i'), full: (answer, [, noun = '', verb = '', rest = '']) => `${wishes.test(verb) ? '' : verb} ${holding(answer, noun)}${rest}` },
  // `How long do we keep the logs?`, `when do we launch?`
  { pattern: new RegExp(String.raw`\b(?:how (?:long|often|soon|far|late|early|big|high)|when|where|(?:what|which) (?:time|day|date|week|month)) ${weAsk}([a-z]+)(.*)$`, 'i'), full: (answer, [, verb = '', rest = '']) => `${verb}${rest} ${answer}` },
  // `What do we call the new release?`
  { pattern: new RegExp(String.raw`\bwhat ${weAsk}(call|name)(.*)$`, 'i'), full: (answer, [, verb = '', rest = '']) => `${verb}${rest} ${answer}` },
  // `Mongo or Postgres for the audit log?`
  { pattern: /\bor (?:[\w'-]+ ){1,4}?((?:for|in|on|at|to|with) (?:the |our |a )?[\w -]{3,40})$/i, full: (answer, [, rest = '']) => `${answer.split(' ').length > 2 ? '' : 'go with '}${answer} ${rest}` },
];

/** `How many do we want?` – `three`: no verb that could be done. */
const wishes = /^(?:want|need|think|say|like|prefer|mean|expect|see|know|have)$/i;

function holding(answer: string, noun: string): string {
  return sharedCount(contentStems(answer, 'en'), contentStems(noun, 'en')) > 0 ? answer : `${answer} ${noun}`;
}

/** The answer put into the words of its question; null where the question has none of the forms that allow it. */
export function inWordsOfQuestion(said: string, question: string): string | null {
  const answer = said.replace(chosen, '').replace(/^(?:The|A|An|On|At|In|By|From|Option|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b/, (word) => word.toLowerCase());
  if (/^(?:not|no|yes|never)\b/i.test(answer)) return null;
  return putInto(asAsked(answer, question), said, question);
}

/** `Scroll`, where the question has `scroll`. */
function asAsked(answer: string, question: string): string {
  const [first = ''] = answer.split(' ');
  return new Set(question.split(/[^\w'-]+/)).has(first.toLowerCase()) ? first.toLowerCase() + answer.slice(first.length) : answer;
}

function putInto(answer: string, said: string, question: string): string | null {
  const asked = question.replace(/[\s,;.?]+$/, '').replace(/, (?:(?:is|would) it )?[\w' -]{1,30} or [\w' -]{1,30}$/, '');
  const about = /^(?:(?:so|and|then|now) )*(?:for|on|about|regarding|as for|with) (?:the |our )?([\w' -]{2,30}?)(?:, | (?=(?:how|what|which|when|where|do|can|should|shall|are|is|could|would) (?:we|many|much|long|often|do|is)\b))/i.exec(asked);
  if (about !== null) return withTopic(answer, about[1]!);
  for (const { pattern, full } of forms) {
    const match = pattern.exec(asked);
    if (match === null || (wishes.test(match[match.length - 2] ?? '') && match.length < 4)) continue;
    const last = match.at(-1)!.split(' ').at(-1)!.toLowerCase();
    return match.length === 2 && answer.toLowerCase().split(' ').includes(last) ? said : capitalise(full(answer, match).replace(/\s{2,}/g, ' ').trim());
  }
  return null;
}

/** A longer question is no help. */
const longestQuestion = 90;
const reachSentences = 12;
const reachTurns = 9;
/** A wrong topic is worse than none. */
const sureEnough = 1.3;

/** What has been talked about: a thing named alone, asked about, or named again and again in the last turns. */
export function topicBefore(said: string, spoken: readonly Spoken[], index: number): string | null {
  const own = contentStems(said, 'en');
  const { turn } = spoken[index]!.sentence;
  const around = spoken.slice(Math.max(0, index - reachSentences), index + 1).filter(({ sentence }) => turn - sentence.turn <= reachTurns);
  const mentions = around.map(({ sentence }) => contentStems(sentence.core, 'en'));
  let best: { readonly phrase: NounPhrase; readonly worth: number } | null = null;
  for (const [at, { sentence }] of around.slice(0, -1).entries()) {
    // `Opening act. We have got the drummers …`; `how risky?` – `famous last words` is an answer.
    const opens = around[at + 1]!.sentence.turn === sentence.turn && around[at - 1]?.sentence.turn !== sentence.turn && around[at - 1]?.sentence.isQuestion !== true;
    // `Forget Petal` names what the talk is no longer about.
    if (around[at]!.acts.some(({ kind }) => kind === 'retraction')) continue;
    for (const phrase of phrasesOf(sentence)) {
      const head = contentStems(phrase.head, 'en');
      if (phrase.isPerson || head.size === 0 || sharedCount(head, own) > 0 || announces.test(phrase.text.toLowerCase())) continue;
      const again = mentions.filter((stems) => sharedCount(head, stems) > 0).length - 1;
      const worth = worthOf(phrase, sentence, opens) + 0.5 * Math.min(2, again);
      if (worth >= sureEnough && (best === null || worth > best.worth)) best = { phrase, worth };
    }
  }
  return best === null ? null : best.phrase.text.replace(/^(?:an?|another|any|some|this|that|these|those|my|your|his|her|their) /i, '');
}

function worthOf({ isFirst, isBare, isCircumstance, isIndefinite, text }: NounPhrase, { core, isQuestion }: Sentence, opens: boolean): number {
  const isWhole = text.length > 0.7 * core.length;
  return (isWhole ? (opens ? 1 : isBare ? 0 : 0.7) : 0) + (isIndefinite ? -0.3 : 0) + (isFirst ? 0.6 : 0) + (/ (?:of|for|from|in|on|with) /.test(text) ? 0.3 : 0) + (isQuestion ? 0.6 : 0) + (isCircumstance ? -0.3 : 0) + (isBare ? (text.includes(' ') ? -0.2 : -0.8) : /^(?:the|our|[A-Z][a-z]+'s)\b/i.test(text) ? 0.4 : 0);
}

/** `The Christmas window: fairy lights`. */
export function withTopic(said: string, topic: string | null): string {
  const answer = said.replace(chosen, '');
  if (topic === null) return said;
  return `${capitalise(topic)}: ${answer.charAt(0).toLowerCase() === answer.charAt(0) ? answer : /^(?:[A-Z][a-z]+ )?(?:[A-Z]|I\b)/.test(answer.slice(1)) ? answer : uncapitalised(answer)}`;
}

function uncapitalised(text: string): string {
  return /^(?:The|A|An|On|At|In|By|From|Not|No|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|We|It|Only|Keep|Leave|Start|Stop|Push|Drop|Use|Put)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function sharesWords(said: string, question: string | null): boolean {
  return question !== null && question.length <= longestQuestion && sharedCount(contentStems(said, 'en'), contentStems(question, 'en')) > 0;
}

const denies = /^(?:we (?:do not|will not|are not)|do not|not|no|never|without)\b/i;

/** What can stand behind an answer as its question. */
const isAsking = /^(?:(?:so|and|then|okay|but|now),? )*(?:do|does|did|are|is|can|could|should|shall|will|would|what|who|where|when|why|which|how)\b|\bor\b/i;

/** `Postgres is out`, `the trip is off`: has a subject of its own. */
const namesItself = /^(?!(?:it|that|this|they|those|these|one|both|all|neither|none)\b)(?:(?:the|our) )?[\w'-]+(?: [\w'-]+)? (?:is|are) (?:out|off|in|on|dead|gone|cancelled)\b/i;

/** What an English statement decides, so that it can be understood alone. */
export function decisionInFull(said: string, spoken: readonly Spoken[], index: number, question: string | null): string {
  const meant = capitalise(withThingMeant(said, spoken, index, 'decision'));
  if (!isShortAnswer(meant)) return meant;
  const answer = question === null ? null : inWordsOfQuestion(meant, question);
  if (answer !== null) return answer;
  // `So no Java upgrade for now` turns the question down in its own words.
  if (sharesWords(meant, question) && denies.test(meant)) return meant;
  if (sharesWords(meant, question) && isAsking.test(question!)) return `${meant} (${capitalise(question!.replace(/^(?:so|and|then|okay),? /i, ''))}?)`;
  // `Do the alert` is about a thing that was named.
  if (/^(?:do|take) the (?!(?:first|second|third|last|other|former|latter|same|one)\b)[a-z]/i.test(meant)) return meant;
  if (namesItself.test(meant)) return meant;
  return withTopic(meant, topicBefore(meant, spoken, index));
}
