/**
 * When a pronoun may be written out at all: a wrong thing makes an item false, a kept pronoun only makes it short. What was
 * named must be a noun phrase (no scrap of a clause), of the kind that the pronoun asks for, and clearly nearer than the next.
 */
import { commonEnglish } from '../../correction/language/common-english.ts';
import type { Sentence } from '../meeting.ts';
import { isDateWord, personHead } from './english-words.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** `the five would've`: the words of a clause, not of a thing. */
const contracted = /(?:'ve|'d|'ll|n't)\b|[\p{Script=Han}，。]/u;
/** `the traffic's spikier`, `the coffee's next door`: most things own nothing, they are something. */
const isSomehow = /^(?:the|that|this) (?:[a-z-]+ )*?([a-z-]+)'s (?!own\b)[a-z]+(?: [a-z]+)?$/;
const owners = /^(?:today|tomorrow|week|month|year|day|people|everyone|everybody|children|team|company|competitor|firm|department|committee|board|union|hospital|university|school|city|museum|landlord|judge|surveyor|neighbour|mother|father|daughter|son|wife|husband|provider|vendor|consultants)$/;
/** An adjective left alone where its noun was not heard: `the latest`, `the direct`, `fifty real`. */
const adjectiveHead = /^(?:new|old|latest|real|direct|own|wrong|right|main|big|small|next|last|whole|left|only|longer|shorter|better|worse|bigger|smaller|cheaper|quicker|faster|earlier|later|higher|lower|older|newer|easier|harder|rest|lot|bit|most|least)$/;
/** What is said without being meant: `on the plane`, `off the top of my head`, `get the hang of it`. */
const mereWords = /^(?:the |a |an |my |our |good |fair |old |one |their )*(?:top of my head|hang|gist|plane|train|bus|phone|car|way|drawer|desk|fair question|(?:good |fair )?(?:argument|point|guess|news)|hurry|holiday|moment|record|worst|future|past|meantime|long run|loop|roof|world|house|home|floor|street|job|law|money|kitchen|door|office|building|dinner|lunch)$/i;
/** No `him` or `her`. */
const institution = /^(?:agency|agencies|bank|council|office|firm|company|printers|board|committee|police|support|sales|marketing|legal|pharmacy|press)$/;

/** True for words that could stand in an item for what was meant. */
export function isNameable({ text, head }: NounPhrase): boolean {
  const lower = text.toLowerCase();
  const possessor = isSomehow.exec(lower)?.[1];
  const isScrap = contracted.test(lower) || (possessor !== undefined && !owners.test(possessor) && !personHead.test(possessor));
  return !isScrap && !adjectiveHead.test(head) && !mereWords.test(text);
}

/** `him` is one person, never the committee. */
export function isSomebody({ head }: NounPhrase, pronoun: string): boolean {
  return !/^(?:him|her)$/i.test(pronoun) || !institution.test(head);
}

const leastWorth = -2.2;
const leastWorthOfCircumstance = -1.15;
/** `on the table … in the drawer … order it`: two that are as near as each other say nothing. */
const leastMargin = 0.15;
const worthWithoutMargin = -0.9;
const leastWorthDone = -0.6;
const leastWorthPointed = -0.5;

interface Weighed {
  readonly phrase: NounPhrase;
  readonly worth: number;
}

/** Whether the best is good enough for a task; `second` is the worth of the next one that fits. */
export function isSureEnough({ phrase, worth }: Weighed, second: number, said: string): boolean {
  if (worth < leastWorth || (phrase.isCircumstance && !phrase.isPerson && worth < leastWorthOfCircumstance)) return false;
  // `I'll do it`: does what was proposed, seldom the thing that was named.
  if (/^(?:do|get) (?:it|that|this)\b/i.test(said) && worth < leastWorthDone) return false;
  // `I need to dig into that`: often what was said, not what was named.
  if (/^[a-z]+(?: [a-z]+)? (?:that|this)(?= |$)/i.test(said) && worth < leastWorthPointed) return false;
  return worth >= worthWithoutMargin || worth - second >= leastMargin;
}

/** `break it to her gently`, `give it a go`, `make it Wednesday`, `who does it`: `it` names no thing here. */
export function isIdiom(said: string, pronounStart: number, pronounEnd: number): boolean {
  const before = said.slice(0, pronounStart).toLowerCase();
  const after = said.slice(pronounEnd).toLowerCase();
  return said.slice(pronounStart, pronounEnd) === 'IT'
    || (/^break $/.test(before) && after.startsWith(" to "))
    || (/^give $/.test(before) && /^ (?:a|another) (?:go|try|shot|think|rest|look|push)\b/.test(after))
    || (/^make $/.test(before) && /^ (?:on|by|to|monday|tuesday|wednesday|thursday|friday|the \w+(?:th|st|nd|rd)\b)/.test(after))
    || /\bwho [a-z]+ $/.test(before)
    // `I'll put that in the doc`: what was said.
    || (/^(?:put|note|write|say|mention|raise|explain|document|minute) $/.test(before) && /^(?:that|this)$/i.test(said.slice(pronounStart, pronounEnd)))
    || (/^(?:get back to|come back to) \w+ on $/.test(before));
}

/** `We lost Harlow.`: somebody was called by name, who is more likely meant than what has no name. */
export function callsByName({ core }: Sentence): boolean {
  return [...core.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{2,}/gu)].some(([name]) => !isDateWord(name.toLowerCase()) && !commonEnglish.has(name.toLowerCase()));
}
