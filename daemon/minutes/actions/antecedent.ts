/** What `it` or `them` stands for, where that is sure: the subject of the speaker's sentence right before. */
import type { Spoken } from '../acts/read-acts.ts';
import { withChineseObject } from './chinese-object.ts';
import { withFullerChineseNoun } from './chinese-nouns.ts';
import { withChinesePeople } from './chinese-people.ts';
import { englishPhrases } from '../topics/english-phrases.ts';

const subject = /^((?:the|our|your|this|that|these|those|[A-Z][a-z]+'s) (?:[A-Za-z0-9-]+ ){0,5}?[A-Za-z0-9-]+) (?:is|are|was|were|has|have|does|do|did|keeps?|still|needs?|looks?|got|fails?|failed|takes?|took|runs?|goes|went|expires?|breaks?|broke|crashe[sd]|stopped|returns?|gives?|will|cannot|can|should|seems?)\b/;
const singular = /\b(?:it|this)(?= |$)(?! (?:is|was|will|has|would|can|should)\b)/;
const plural = /\b(?:them|those|these)(?= |$)/;

/** `First item, travel.` */
const agendaItem = /^(?:(?:first|second|third|next|last|item|topic|point|thing|up)[ ,:]+)+(?:the )?([a-z][a-z-]*(?: [a-z-]+)?)$/i;

/** `Leo's sorting that one` after `the gas safety certificate runs out`: the first thing that was named, said a turn or two ago. */
function withThingBefore(task: string, spoken: readonly Spoken[], index: number): string {
  const { sentence } = spoken[index]!;
  const pronounAt = /^[a-z]+(?: [a-z]+){0,2}? (?:it|that|this|them|those|that one|this one|one|some)(?=$|[ ,.])(?! [a-z]+(?:s|ing)\b(?<!this|is|as|us|ones)$)/i.exec(task);
  if (pronounAt === null || /\b(?:the|a|an|our|your|my)\b/.test(pronounAt[0])) return task;
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const before = spoken[at]!.sentence;
    if (sentence.turn - before.turn > 3) break;
    const reference = before.references.find(({ kind }) => kind !== 'commit');
    if (reference !== undefined) return task.replace(/\b(?:it|that one|this one|that|this)\b/i, reference.written);
    const phrase = englishPhrases(before.clean)[0];
    if (phrase !== undefined && phrase.text.length >= 4) return task.replace(/\b(?:it|that one|this one|that|this|them|those|one|some)\b/i, `the ${phrase.text}`);
  }
  return task;
}

/** The task with its one pronoun replaced, when the sentence before begins with a noun phrase that fits. */
export function withAntecedent(task: string, spoken: readonly Spoken[], index: number): string {
  const nearer = withNearAntecedent(task, spoken, index);
  return nearer === task && spoken[index]!.sentence.language === 'en' ? withThingBefore(task, spoken, index) : nearer;
}

function withNearAntecedent(task: string, spoken: readonly Spoken[], index: number): string {
  const { sentence } = spoken[index]!;
  const previous = spoken[index - 1]?.sentence;
  if (sentence.language === 'zh') return withChineseThings(task, spoken, index);
  if (previous?.turn !== sentence.turn) return withAskedThing(task, spoken, index);
  const item = agendaItem.exec(previous.core)?.[1];
  if (item !== undefined) return task.replace(singular, item.toLowerCase());
  const match = subject.exec(previous.core.charAt(0).toLowerCase() + previous.core.slice(1)) ?? subject.exec(previous.core);
  if (match === null) return withNeededThing(task, spoken, index);
  const noun = match[1]!;
  const isPlural = /[a-z]{3}s$/i.test(noun.split(/ (?:on|in|of|for|from|at|with) /)[0]!) && !/ss$/i.test(noun);
  const pronoun = isPlural ? plural : singular;
  const before = task.slice(0, Math.max(0, task.search(pronoun)));
  // `write a test for it`: the pronoun may mean what the task itself names.
  return /\b(?:a|an|the|some|our|your|my)\b/i.test(before) ? task : task.replace(pronoun, noun);
}

/** People for pronouns, the noun in its fullest words, else the thing that the talk was about. */
function withChineseThings(task: string, spoken: readonly Spoken[], index: number): string {
  const peopled = withChinesePeople(task, spoken, index);
  const fuller = withFullerChineseNoun(peopled, spoken, index);
  return fuller === peopled ? withChineseObject(peopled, spoken, index) : fuller;
}

function withNeededThing(task: string, spoken: readonly Spoken[], index: number): string {
  if (!/^[a-z]+ (?:[a-z]+ )?them$/.test(task)) return task;
  const needed = spoken.slice(Math.max(0, index - 3), index).map(({ sentence }) => needs.exec(sentence.core)?.[1]).findLast((noun) => noun !== undefined);
  return needed === undefined ? task : task.replace(plural, needed);
}

const asked = /\b(?:the|our) ((?:[a-z-]+ ){0,2}[a-z-]+?)(?: (?:now|today|yet|already|again|then|these days))?$/;

/** `We need the quotes from the client by Monday.` */
const needs = /\bwe (?:still |also )?need (the (?:[a-z-]+ )?[a-z-]{3,}s(?: (?:from|of|for) (?:the )?[a-z-]+)?)\b/i;

/** `Who owns the status page?` – `Nobody.` – `Then David, please take it over.`: the one thing that was asked about. */
function withAskedThing(task: string, spoken: readonly Spoken[], index: number): string {
  const { sentence } = spoken[index]!;
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const before = spoken[at]!.sentence;
    if (before.speaker !== sentence.speaker) continue;
    const noun = before.isQuestion && before.core.match(/\b(?:the|our|a|an)\b/g)?.length === 1 ? asked.exec(before.core)?.[1] : undefined;
    if (noun === undefined || /\b(?:the|a|an|our)\b/.test(task)) return task;
    return task.replace(noun.endsWith('s') ? plural : singular, `the ${noun}`);
  }
  return task;
}
