/**
 * Names in Latin script. Exact forms first, also where a recogniser wrote them apart; then a word that sounds like a form
 * (Double Metaphone, Lawrence Philips 2000) and is at most one or two letters away from it: in a sentence with capitals a
 * capitalised one, in one without any a word that is not common in English.
 */
import { doubleMetaphone } from 'double-metaphone';
import { commonEnglish } from '../../correction/language/common-english.ts';
import { rememberRecent } from '../../correction/language/remember-recent.ts';
import { isFunctionWord } from '../language/words.ts';
import { editDistance } from '../../correction/names/edit-distance.ts';
import { heardForms } from '../../correction/names/heard-forms.ts';
import { isMeantAsName, isMeantAsProject, isNameWord } from '../../correction/names/name-words.ts';
import { mayBeHeardAsPerson } from './heard-person.ts';
import type { NameHit, NameIndex, Named } from '../../correction/names/name-index.ts';

interface Form {
  readonly name: string;
  readonly lower: string;
  /** Registered without a capital: an alias such as `atlas-search`. */
  readonly isPlain: boolean;
}

/** What a word is by itself, wherever it stands. */
interface Word {
  readonly said: string;
  /** Without a genitive. */
  readonly bare: string;
  readonly lower: string;
  readonly isCapitalised: boolean;
  readonly form: Form | undefined;
  /** A form of several words may begin with it. */
  readonly mayBegin: boolean;
  /** Long enough to be told by its sound, and no word of meetings. */
  readonly mayBeMisheard: boolean;
}

interface Forms {
  readonly exact: ReadonlyMap<string, Form>;
  /** Without the space or hyphen inside. */
  readonly joined: ReadonlyMap<string, Form>;
  /** The form that sounds like what was said, and is near it in letters. */
  readonly soundsLike: (said: string) => Form | null;
  /** Full names by their last word. */
  readonly families: ReadonlyMap<string, readonly Form[]>;
  /** The first words of forms of several words. */
  readonly firstWords: ReadonlySet<string>;
  /** All beginnings of what may be heard in two words: `at las` for Atlas. */
  readonly joinedStarts: ReadonlySet<string>;
  /** Words of the longest form. */
  readonly longest: number;
  readonly arePeople: boolean;
  readonly wordOf: (said: string) => Word;
}

/** At the start of a sentence every word has a capital; what follows then tells a name. */
const afterName = /^(?:\s*[,.!?:]|'s\b|\s+(?:is|was|will|has|had|can|could|would|should|did|does|do|and|please|how|what|when|where|why|said|says|here|needs|wants|are|asked|told|finished|you|any|thank)\b|$)/i;
const mostRecent = 2000;
/** Talk is made of the same words over and over. */
const mostWords = 5000;
const latin = /\p{Script=Latin}/u;
const word = /\p{Script=Latin}[\p{Script=Latin}\p{M}\d'’-]*/gu;

export function englishNameIndex(things: readonly Named[], arePeople: boolean): NameIndex {
  const forms = readForms(things, arePeople);
  const resolve = (said: string) => (forms.exact.get(said.trim().toLowerCase()) ?? forms.soundsLike(said.trim()))?.name ?? null;
  return { resolve, find: forms.exact.size === 0 ? () => [] : rememberRecent(mostRecent, (text) => findNames(text, forms)) };
}

function readForms(things: readonly Named[], arePeople: boolean): Forms {
  const exact = new Map<string, Form>();
  const joined = new Map<string, Form>();
  const sounds = new Map<string, Form[]>();
  const families = new Map<string, Form[]>();
  let longest = 2;
  for (const thing of things) {
    for (const said of thing.forms.filter((text) => /^\p{Script=Latin}/u.test(text)).flatMap(heardForms)) {
      const form = { name: thing.name, lower: said.toLowerCase(), isPlain: said === said.toLowerCase() };
      if (!exact.has(form.lower)) exact.set(form.lower, form);
      if (form.lower.length >= 6) joined.set(form.lower.replace(/[\s-]+/g, ''), form);
      const family = form.lower.split(' ')[1];
      if (family !== undefined) families.set(family, [...(families.get(family) ?? []), form]);
      longest = Math.max(longest, said.split(/\s+/).length);
      for (const code of soundsOf(form.lower)) sounds.set(code, [...(sounds.get(code) ?? []), form]);
    }
  }
  const firstWords = new Set([...exact.keys()].flatMap((lower) => (lower.includes(' ') ? [lower.slice(0, lower.indexOf(' '))] : [])));
  const joinedStarts = new Set([...joined.keys()].flatMap((lower) => Array.from({ length: lower.length - 1 }, (_, at) => lower.slice(0, at + 1))));
  return {
    exact, joined, soundsLike: rememberRecent(mostWords, (said) => formThatSoundsLike(said, sounds)), families, firstWords, joinedStarts, longest, arePeople,
    wordOf: rememberRecent(mostWords, (said) => readWord(said, exact, (lower) => firstWords.has(lower) || joinedStarts.has(lower))),
  };
}

function readWord(said: string, exact: ReadonlyMap<string, Form>, mayBegin: (lower: string) => boolean): Word {
  const bare = said.replace(/['’]s?$/, '');
  const lower = bare.toLowerCase();
  return { said, bare, lower, isCapitalised: beginsWithCapital(said), form: exact.get(lower), mayBegin: mayBegin(said.toLowerCase()), mayBeMisheard: lower.length >= 5 && isUncommon(lower) };
}

/** The codes of how a word may sound; most words have one. */
function soundsOf(lower: string): string[] {
  return [...new Set(doubleMetaphone(lower))].filter((code) => code !== '');
}

/** One form only, near in letters; two that are equally near are ambiguous. */
function formThatSoundsLike(said: string, sounds: ReadonlyMap<string, readonly Form[]>): Form | null {
  const lower = said.toLowerCase();
  if (lower.length < 3 || lower.length > 40 || isFunctionWord(lower)) return null;
  const near = [...new Set(soundsOf(lower).flatMap((code) => sounds.get(code) ?? []))]
    .map((form) => ({ form, distance: editDistance(lower, form.lower) }))
    .filter(({ form, distance }) => distance <= (Math.min(lower.length, form.lower.length) <= 4 ? 1 : 2))
    .sort((a, b) => a.distance - b.distance);
  const [best] = near;
  return best === undefined || near.some(({ form, distance }) => distance === best.distance && form.name !== best.form.name) ? null : best.form;
}

function findNames(text: string, forms: Forms): NameHit[] {
  if (!latin.test(text)) return [];
  const hasCapitals = /\p{Lu}/u.test(text);
  const hits: NameHit[] = [];
  let from = 0;
  for (const match of text.matchAll(word)) {
    if (match.index < from) continue;
    const place = { text, start: match.index, word: forms.wordOf(match[0]), hasCapitals };
    if (hasCapitals && isOrdinary(place.word)) continue;
    const hit = severalWordsAt(place, forms) ?? oneWordAt(place, forms);
    if (hit === null) continue;
    hits.push(hit);
    from = hit.end;
  }
  return hits;
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly word: Word;
  readonly hasCapitals: boolean;
}

/** Where names have capitals, nothing begins with it. */
function isOrdinary({ isCapitalised, form, mayBegin, mayBeMisheard }: Word): boolean {
  return !isCapitalised && form === undefined && !mayBegin && !mayBeMisheard;
}

/** `Ana Silva`, `anna silva`, `xiao ming`. */
function severalWordsAt({ text, start, word: { said: first, isCapitalised, mayBegin }, hasCapitals }: Place, forms: Forms): NameHit | null {
  if (text[start + first.length] !== ' ') return null;
  const lowerFirst = first.toLowerCase();
  const isWritten = mayBegin && (forms.firstWords.has(lowerFirst) || forms.joined.has(lowerFirst + lastWord(text.slice(start + first.length + 1, start + 80).split(' ', 1)[0]!.toLowerCase())));
  if (!isWritten && hasCapitals && !isCapitalised) return null;
  const words = text.slice(start, start + 80).split(' ', forms.longest);
  // Where names have capitals, only what is written so, or several capitals, can be one; elsewhere a word that meetings do not use.
  if (!isWritten && !(hasCapitals ? words.slice(1).some(beginsWithCapital) : words.some(isUncommonAsSaid))) return null;
  for (let count = words.length; count > 1; count -= 1) {
    const stretch = lastWord(words.slice(0, count).join(' '));
    if (!stretch.includes(' ')) continue;
    const lower = stretch.toLowerCase();
    const exact = forms.exact.get(lower) ?? (count === 2 && (isCapitalised || !hasCapitals || isUncommon(lower)) ? forms.joined.get(lower.replace(/ /g, '')) : undefined);
    if (exact !== undefined) return { start, end: start + stretch.length, name: exact.name, isExact: exact.lower === lower };
    const mayBeNear = hasCapitals ? isCapitalised && /\s\p{Lu}/u.test(stretch) : isUncommon(lower);
    const near = mayBeNear ? forms.soundsLike(stretch) : null;
    if (near === null && count === 2 && mayBeNear) {
      const byFamily = knownFamily(lower, forms) ?? (forms.exact.has(words[0]!.toLowerCase()) ? nearFamily(lower, forms) : null);
      if (byFamily !== null) return { start, end: start + stretch.length, name: byFamily.name, isExact: false };
    }
    if (near?.lower.includes(' ') === true) return { start, end: start + stretch.length, name: near.name, isExact: false };
  }
  return null;
}

/** Without what stands behind it: a genitive, a comma. */
function lastWord(words: string): string {
  return words.replace(/['’]s?$/, '').replace(/[^\p{L}\p{M}\d]+$/u, '');
}

/** `Chase Lindquist` for Chase Lindqvist: the first name as it is, the family name one letter off. */
function nearFamily(lower: string, { families }: Forms): Form | null {
  const [first = '', family = ''] = lower.split(' ');
  if (family.length < 6) return null;
  const alike = [...families].filter(([known]) => known.length >= 6 && editDistance(known, family) === 1).flatMap(([, forms]) => forms).filter((form) => form.lower.startsWith(`${first} `));
  return alike.length === 1 ? alike[0]! : null;
}

/** `cheedy okafor` for Chidi Okafor: the family name as it is, the first name begins with the same sound. */
function knownFamily(lower: string, { families }: Forms): Form | null {
  const [first = '', family = ''] = lower.split(' ');
  const alike = (families.get(family) ?? []).filter((form) => soundsOf(form.lower.split(' ')[0]!).some((code) => soundsOf(first).some((other) => code.startsWith(other.charAt(0)) && editDistance(code, other) <= 1)));
  return new Set(alike.map(({ name }) => name)).size === 1 ? alike[0]! : null;
}

function oneWordAt({ text, start, word: { bare, lower, isCapitalised, form, mayBeMisheard }, hasCapitals }: Place, forms: Forms): NameHit | null {
  const end = start + bare.length;
  if (form !== undefined) {
    const isMeant = isNameWord(lower) ? (hasCapitals && isCapitalised && isMeantAsName(lower, text.slice(0, start), text.slice(end))) || isMeantAsProject(text.slice(end)) : !hasCapitals || isCapitalised || form.isPlain;
    return isMeant ? { start, end, name: form.name, isExact: true } : null;
  }
  const isFirst = isCapitalised && beginsSentence(text.slice(0, start));
  const mayBeNear = hasCapitals ? (isCapitalised && (!isFirst || afterName.test(text.slice(end, end + 12)))) || (mayBeMisheard && isMeantAsProject(text.slice(end))) : mayBeMisheard;
  const near = mayBeNear && !isNameWord(lower) && !(isFirst && commonEnglish.has(lower)) ? forms.soundsLike(bare) : null;
  if (near === null || (forms.arePeople && !mayBeHeardAsPerson(lower, near.lower, text.slice(0, start), text.slice(end)))) return null;
  return { start, end, name: near.name, isExact: false };
}

function beginsWithCapital(said: string): boolean {
  const code = said.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(said);
}

function beginsSentence(before: string): boolean {
  return /[,.!?]\s*$/.test(before) || !/\p{L}/u.test(before);
}

/** At least one word that English meetings do not use. */
function isUncommon(lower: string): boolean {
  return lower.includes(' ') ? lower.split(' ').some(isUncommonWord) : isUncommonWord(lower);
}

const isUncommonWord = rememberRecent(mostWords, (lower) => lower.length >= 3 && !commonEnglish.has(lower) && !isFunctionWord(lower) && !commonEnglish.has(lower.replace(/(?:s|ed|ing)$/, '')));
const isUncommonAsSaid = rememberRecent(mostWords, (said) => isUncommon(said.toLowerCase().replace(/[^\p{L}\p{M}\d'’-]+$/u, '')));
