/**
 * Names in Han script: exact, and homophones (the recogniser writes 章三 for 张三). A homophone counts only where the
 * characters are no word of the language and either the tones agree or the first character does. A name that is a word,
 * too (高兴, 灯塔), counts only where names stand.
 */
import { pinyin } from 'pinyin-pro';
import { toSimplified } from '../language/chinese-traditional.ts';
import { rememberRecent } from '../language/remember-recent.ts';
import { isCallingForm } from './chinese-person-forms.ts';
import { isWordToo, standsAsNameAtWork } from './chinese-name-place.ts';
import { familyName } from './family-names.ts';
import { withoutAccent } from './pinyin-syllables.ts';
import type { NameHit, NameIndex, Named } from './name-index.ts';

const isHan = /^\p{Script=Han}{2,6}$/u;
const han = /\p{Script=Han}/u;
const hanRun = /\p{Script=Han}{2,}/gu;
const beginsName = new RegExp(`^${familyName}`);
const beforeName = /(?:^|[是叫和跟与请让找问由给谢对喊约帮]|一下|提到|联系)$/;
const afterName = /^(?:$|[你您说讲会来负觉请把也去在跟和提做写发问那这昨今明刚已先回])/;
const mostRecent = 2000;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const mostRuns = 500;

interface Word {
  readonly index: number;
  readonly end: number;
  readonly segment: string;
}

/** Dictionary words of a run of characters; a name in it is held against them more than once. */
const wordsOf = rememberRecent(mostRuns, (run): readonly Word[] => Array.from(segmenter.segment(run), ({ index, segment }) => ({ index, segment, end: index + segment.length })));

interface Form {
  readonly name: string;
  readonly said: string;
  readonly tones: string;
}

interface Forms {
  readonly exact: ReadonlyMap<string, string>;
  /** Registered under the person's or thing's own name, not one of the ways to call somebody. */
  readonly full: ReadonlySet<string>;
  readonly sounds: ReadonlyMap<string, Form[]>;
  readonly arePeople: boolean;
  readonly hearsAccents: boolean;
  /** By first syllable, how long the forms are that begin with it, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>;
}

/** @param hearsAccents also forms that only a northern ear tells apart (z and zh, n and ng), where the first character agrees */
export function chineseNameIndex(things: readonly Named[], arePeople: boolean, hearsAccents = false): NameIndex {
  const exact = new Map<string, string>();
  const full = new Set<string>();
  const sounds = new Map<string, Form[]>();
  for (const thing of things) {
    if (thing.isShared !== true) full.add(toSimplified(thing.name));
    for (const said of thing.forms.filter((form) => isHan.test(form)).map(toSimplified)) {
      exact.set(said, thing.name);
      if (isCallingForm(said)) continue;
      const key = soundKey(syllables(said, 'none'), hearsAccents);
      sounds.set(key, [...(sounds.get(key) ?? []), { name: thing.name, said, tones: syllables(said, 'num').join(' ') }]);
    }
  }
  const lengths = new Map<string, number[]>();
  for (const said of exact.keys()) {
    const syllable = soundKey([syllableOf(said.charAt(0))], hearsAccents);
    lengths.set(syllable, [...new Set([...(lengths.get(syllable) ?? []), said.length])].sort((a, b) => b - a));
  }
  const forms: Forms = { exact, full, sounds, lengths, arePeople, hearsAccents };
  const find = rememberRecent(mostRecent, (text): NameHit[] => {
    if (!han.test(text)) return [];
    const simple = toSimplified(text);
    return [...simple.matchAll(hanRun)].flatMap((run) => findInRun(run[0], run.index, forms, simple));
  });
  return { resolve: (said) => exact.get(toSimplified(said.trim())) ?? null, find: exact.size === 0 ? () => [] : find };
}

function syllables(text: string, toneType: 'none' | 'num'): string[] {
  return toneType === 'none' ? Array.from(text, syllableOf) : pinyin(text, { toneType, type: 'array' });
}

const known = new Map<string, string>();

/** The commonest reading of a character, toneless: a name and its homophone are compared character by character. */
function syllableOf(character: string): string {
  let syllable = known.get(character);
  if (syllable === undefined) known.set(character, syllable = pinyin(character, { toneType: 'none' }));
  return syllable;
}

function soundKey(syllables: readonly string[], hearsAccents: boolean): string {
  return (hearsAccents ? syllables.map(withoutAccent) : syllables).join(' ');
}

function findInRun(run: string, offset: number, forms: Forms, text: string): NameHit[] {
  const plain = syllables(run, 'none');
  const hits: NameHit[] = [];
  let at = 0;
  while (at < run.length) {
    const hit = !forms.lengths.has(soundKey([plain[at]!], forms.hearsAccents)) ? null : hitAt(run, at, plain, forms, text.slice(offset + run.length, offset + run.length + 6));
    if (hit !== null) hits.push({ ...hit, start: offset + hit.start, end: offset + hit.end });
    at = hit?.end ?? at + 1;
  }
  return hits;
}

function hitAt(run: string, at: number, plain: readonly string[], { exact, full, sounds, lengths, arePeople, hearsAccents }: Forms, behind: string): NameHit | null {
  for (const length of lengths.get(soundKey([plain[at]!], hearsAccents)) ?? []) {
    const said = run.slice(at, at + length);
    if (said.length < length) continue;
    const end = at + length;
    const name = exact.get(said);
    if (name !== undefined) {
      const before = run.slice(Math.max(0, at - 12), at);
      const after = run.slice(end, end + 14) + (end + 14 > run.length ? behind : '');
      if (isWordToo(said, arePeople) ? standsAsNameAtWork(before, after, arePeople) : full.has(said) || length >= 4 || !crossesWord(run, at, length)) return { start: at, end, name, isExact: true };
      continue;
    }
    const similar = sounds.get(soundKey(plain.slice(at, end), hearsAccents))?.filter((form) => soundsSame(form, said)) ?? [];
    if (new Set(similar.map((form) => form.name)).size === 1 && !isWordToo(said, arePeople) && isNoWord(run, at, length)) return { start: at, end, name: similar[0]!.name, isExact: false, form: similar[0]!.said };
  }
  return null;
}

function soundsSame(form: Form, said: string): boolean {
  return said.startsWith(form.said.charAt(0)) || form.tones === syllables(said, 'num').join(' ');
}

/** A dictionary word reaches over an edge of the stretch: 小程 in 小程序, 周总 in 周总结. */
function crossesWord(run: string, at: number, length: number): boolean {
  for (const { index, end } of wordsOf(run)) {
    if (end <= at) continue;
    if (index >= at + length) return false;
    if (index < at || end > at + length) return true;
  }
  return false;
}

/** The characters stand alone in the sentence: no dictionary word holds two of them or reaches over their edge. */
function isNoWord(run: string, at: number, length: number): boolean {
  for (const { index, end, segment } of wordsOf(run)) {
    if (end <= at) continue;
    if (index >= at + length) return true;
    // The runtime takes a family name with a character for one word, too: then it must stand where names stand.
    if (index === at && end === at + length) return (beginsName.test(segment) || length > 2) && (beforeName.test(run.slice(0, at)) || afterName.test(run.slice(end)));
    if (segment.length > 1 && (index < at || end > at + length || length < 3)) return false;
  }
  return true;
}
