/**
 * Names in Han script: exact, and homophones (the recogniser writes 章三 for 张三). A homophone counts only where the
 * characters are no word of the language and either the tones agree or the first character does.
 */
import { pinyin } from 'pinyin-pro';
import { familyName } from './family-names.ts';
import type { NameHit, NameIndex, Named } from './name-index.ts';

const isHan = /^\p{Script=Han}{2,4}$/u;
const hanRun = /\p{Script=Han}{2,}/gu;
const beginsName = new RegExp(`^${familyName}`);
const beforeName = /[是叫和跟与请让找问由给谢]$/;
const afterName = /^[你说会来负觉请]/;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

interface Form {
  readonly name: string;
  readonly said: string;
  readonly tones: string;
}

export function chineseNameIndex(things: readonly Named[]): NameIndex {
  const exact = new Map<string, string>();
  const sounds = new Map<string, Form[]>();
  for (const thing of things) {
    for (const said of thing.forms.filter((form) => isHan.test(form))) {
      exact.set(said, thing.name);
      const key = syllables(said, 'none').join(' ');
      sounds.set(key, [...(sounds.get(key) ?? []), { name: thing.name, said, tones: syllables(said, 'num').join(' ') }]);
    }
  }
  const lengths = [...new Set([...exact.keys()].map((said) => said.length))].sort((a, b) => b - a);
  return {
    resolve: (said) => exact.get(said.trim()) ?? null,
    find: (text) => (exact.size === 0 ? [] : [...text.matchAll(hanRun)].flatMap((run) => findInRun(run[0], run.index, exact, sounds, lengths))),
  };
}

function syllables(text: string, toneType: 'none' | 'num'): string[] {
  return pinyin(text, { toneType, type: 'array' });
}

function findInRun(run: string, offset: number, exact: ReadonlyMap<string, string>, sounds: ReadonlyMap<string, Form[]>, lengths: readonly number[]): NameHit[] {
  const plain = syllables(run, 'none');
  const hits: NameHit[] = [];
  let at = 0;
  while (at < run.length) {
    const hit = hitAt(run, at, plain, exact, sounds, lengths);
    if (hit !== null) hits.push({ ...hit, start: offset + hit.start, end: offset + hit.end });
    at = hit?.end ?? at + 1;
  }
  return hits;
}

function hitAt(run: string, at: number, plain: readonly string[], exact: ReadonlyMap<string, string>, sounds: ReadonlyMap<string, Form[]>, lengths: readonly number[]): NameHit | null {
  for (const length of lengths) {
    const said = run.slice(at, at + length);
    if (said.length < length) continue;
    const name = exact.get(said);
    if (name !== undefined) return { start: at, end: at + length, name, isExact: true };
    const forms = sounds.get(plain.slice(at, at + length).join(' '))?.filter((form) => soundsSame(form, said)) ?? [];
    if (forms.length === 1 && isNoWord(run, at, length)) return { start: at, end: at + length, name: forms[0]!.name, isExact: false };
  }
  return null;
}

function soundsSame(form: Form, said: string): boolean {
  return said.startsWith(form.said.charAt(0)) || form.tones === syllables(said, 'num').join(' ');
}

/** The characters stand alone in the sentence: no dictionary word holds two of them or reaches over their edge. */
function isNoWord(run: string, at: number, length: number): boolean {
  for (const { index, segment } of segmenter.segment(run)) {
    const end = index + segment.length;
    if (end <= at) continue;
    if (index >= at + length) return true;
    // The runtime takes a family name with a character for one word, too: then it must stand where names stand.
    if (index === at && end === at + length) return beginsName.test(segment) && (beforeName.test(run.slice(0, at)) || afterName.test(run.slice(end)));
    if (segment.length > 1) return false;
  }
  return true;
}
