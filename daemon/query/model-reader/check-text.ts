/** Whether what a plan looks for in titles and texts is what the question wants to be looked for, and no more. Pure. */
import { accountOf, type Account, type Problem } from './account.ts';
import type { Part } from './plan-parts.ts';
import { overlaps, type FoundName, type Place } from './question-parts.ts';

/** Above this a span is a guess: a slip, or a word that is a name too. */
const SURE = 1;

/** Somebody or a project, as written; a word of questions that somebody is called like may be just that word. */
export function isSureName({ span: { kind, cost, how }, from, to }: FoundName, { uses }: Account): boolean {
  if (kind !== 'Person' && kind !== 'Project') return false;
  return cost < SURE || (how !== 'slip' && how !== 'sound' && !uses.some((use) => overlaps(use, { from, to })));
}

/** What is looked for is announced, quoted, or made of words that mean nothing else here. */
export function wrongText(part: Part, account: Account): Problem[] {
  const { text } = part;
  if (text === null) return [];
  const isLabel = part.own.includes('label');
  const isQuoted = /["“「『‘`]/u.test(account.question.words[text.from - 1]?.text ?? '');
  if (!isQuoted && !isLabel && runsOn(text, part, account)) return [{ text: `${part.id}: the text "${part.meant}" runs over words that say something else.`, ignores: part.meant }];
  if (isQuoted || isAnnounced(text, isLabel ? 'label' : 'text', account)) return [];
  const hidden = accountOf(account.question, account.parts.filter((other) => other !== part));
  const inText = hidden.uses.filter((use) => overlaps(use, text));
  const hasName = account.question.names.some((name) => isSureName(name, hidden) && overlaps(name, text));
  const isFree = hidden.unknown.some((index) => text.from <= index && index < text.to) && inText.every(({ as, features }) => as === 'filler' || (as === 'means' && features.every((feature) => feature.startsWith('kind:')))) && !hasName;
  return (isFree && standsForText(part, text, account)) || isBug(part) ? [] : [{ text: `${part.id}: the question does not ask for things with the text "${part.meant}".`, ignores: part.meant }];
}

/** `about the …`, `… in the title`, 标签是…: what announces it stands beside it, with small words between at most. */
function isAnnounced(text: Place, feature: string, { uses, isTaken, question: { words } }: Account): boolean {
  return [-1, 1].some((step) => {
    for (let at = step < 0 ? text.from - 1 : text.to; at >= 0 && at < words.length && isTaken[at] === false; at += step) {
      const use = uses.find(({ from, to }) => from <= at && at < to);
      if (use?.features.includes(feature) === true) return true;
      if (words[at]!.isWord && use?.as !== 'filler') return false;
    }
    return false;
  });
}

/** `PRs on rate limits`; of meetings, what they are called: `the planning meeting`, `stand-ups`. */
function standsForText(part: Part, text: Place, { parts, question: { words } }: Account): boolean {
  if (/^(?:on|around|对)$/u.test(words[text.from - 1]?.text ?? '')) return true;
  const set = parts.find(({ id }) => id === part.inside.at(-1));
  return set?.own.includes('kind:Meeting') === true && set.at.some((index) => index >= text.from - 1 && index <= text.to);
}

/** A text ends before what is said of the things themselves: who, when, where, what was done to them, and what not. */
function runsOn(text: Place, part: Part, account: Account): boolean {
  const { question } = account;
  const hidden = accountOf(question, account.parts.filter((other) => other !== part));
  const isLater = (place: Place): boolean => place.from > text.from && overlaps(place, text);
  const says = hidden.uses.some((use) => use.as === 'negation' ? overlaps(use, text) : isLater(use) && use.features.some((feature) => feature.startsWith('role:') || feature.startsWith('state:')) && (question.language === 'zh' || question.words[use.to - 1]!.text.endsWith('ed')));
  return says || question.names.some((name) => isLater(name) && isSureName(name, hidden)) || question.works.some(isLater) || question.times.some(isLater);
}

/** Bugs are the issues that are labelled so. */
const isBug = ({ own, text }: Part): boolean => text !== null && own.includes('label:bug') && text.to - text.from === 1;
