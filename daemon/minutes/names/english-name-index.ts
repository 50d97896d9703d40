/**
 * Names in Latin script. Exact forms first; then a capitalised word that sounds like a form (Double Metaphone,
 * Lawrence Philips 2000) and is at most one or two letters away from it.
 */
import { doubleMetaphone } from 'double-metaphone';
import { isFunctionWord } from '../language/words.ts';
import { editDistance } from './edit-distance.ts';
import type { NameHit, NameIndex, Named } from './name-index.ts';

interface Form {
  readonly name: string;
  readonly lower: string;
}

/** First names that are words too: taken for a name only where a word would not have a capital. */
const nameWords = new Set('will mark may rose grace hope joy art bill frank guy max pat rich sue summer april june august dawn faith drew chase miles ray rob don gene iris ivy jade jean lance penny ruby sandy wade ward page king young long may christian jack harry bob carol eve glen lane reed dean'.split(' '));
/** At the start of a sentence every word has a capital; what follows then tells a name. */
const afterName = /^(?:\s*[,.!?:]|'s\b|\s+(?:is|was|will|has|had|can|could|would|should|did|does|do|and|please|how|what|when|where|why|said|says|here|needs|wants|are|asked|told|finished|you|any|thank)\b|$)/i;
const capitalised = /\p{Lu}[\p{L}'’-]*/gu;
const anyWord = /[\p{L}][\p{L}'’-]*/gu;

export function englishNameIndex(things: readonly Named[]): NameIndex {
  const exact = new Map<string, Form>();
  const sounds = new Map<string, Form[]>();
  let longest = 1;
  for (const thing of things) {
    for (const said of thing.forms.filter((text) => /^\p{Script=Latin}/u.test(text))) {
      const form = { name: thing.name, lower: said.toLowerCase() };
      exact.set(form.lower, form);
      longest = Math.max(longest, said.split(/\s+/).length);
      const code = soundOf(form.lower);
      if (code !== '') sounds.set(code, [...(sounds.get(code) ?? []), form]);
    }
  }
  const resolve = (said: string) => (exact.get(said.trim().toLowerCase()) ?? soundsLike(said.trim(), sounds))?.name ?? null;
  return { resolve, find: (text) => (exact.size === 0 ? [] : findNames(text, exact, sounds, longest)) };
}

function soundOf(lower: string): string {
  return doubleMetaphone(lower)[0];
}

/** One form only, near in letters; two that are equally near are ambiguous. */
function soundsLike(word: string, sounds: ReadonlyMap<string, Form[]>): Form | null {
  const lower = word.toLowerCase();
  if (lower.length < 3 || lower.length > 40 || isFunctionWord(lower)) return null;
  const near = (sounds.get(soundOf(lower)) ?? [])
    .map((form) => ({ form, distance: editDistance(lower, form.lower) }))
    .filter(({ form, distance }) => distance <= (Math.min(lower.length, form.lower.length) <= 4 ? 1 : 2))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  if (best === undefined || (second?.distance === best.distance && second.form.name !== best.form.name)) return null;
  return best.form;
}

function findNames(text: string, exact: ReadonlyMap<string, Form>, sounds: ReadonlyMap<string, Form[]>, longest: number): NameHit[] {
  const hasCapitals = /\p{Lu}/u.test(text);
  const hits: NameHit[] = [];
  let from = 0;
  for (const match of text.matchAll(hasCapitals ? capitalised : anyWord)) {
    if (match.index < from) continue;
    const hit = hitAt(text, match.index, match[0], exact, sounds, longest, hasCapitals);
    if (hit === null) continue;
    hits.push(hit);
    from = hit.end;
  }
  return hits;
}

function hitAt(text: string, start: number, word: string, exact: ReadonlyMap<string, Form>, sounds: ReadonlyMap<string, Form[]>, longest: number, hasCapitals: boolean): NameHit | null {
  const words = longest > 1 && text[start + word.length] === ' ' ? text.slice(start, start + 80).split(' ', longest) : [];
  for (let count = words.length; count > 1; count -= 1) {
    const stretch = words.slice(0, count).join(' ').replace(/[^\p{L}]+$/u, '');
    const form = exact.get(stretch.toLowerCase()) ?? (hasCapitals && /\s\p{Lu}/u.test(stretch) ? soundsLike(stretch, sounds) : null);
    if (form !== null) return { start, end: start + stretch.length, name: form.name, isExact: stretch.toLowerCase() === form.lower };
  }
  const bare = word.replace(/['’]s?$/, '');
  const end = start + bare.length;
  const isFirst = !/\p{L}/u.test(text.slice(0, start)) || /[,.!?]\s*$/.test(text.slice(0, start));
  const isNamePlace = !isFirst || afterName.test(text.slice(end, end + 12));
  const form = exact.get(bare.toLowerCase());
  if (form !== undefined) return nameWords.has(form.lower) && (!hasCapitals || (isFirst && !/^\s*[,.!?]/.test(text.slice(end)))) ? null : { start, end, name: form.name, isExact: true };
  const near = hasCapitals && isNamePlace && !nameWords.has(bare.toLowerCase()) ? soundsLike(bare, sounds) : null;
  return near === null ? null : { start, end, name: near.name, isExact: false };
}
