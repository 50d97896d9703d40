/**
 * The words that a transcript is put right with: people, projects and repositories of the vault, terms of the config file, and a few terms that
 * every model mishears. Each knows how it may sound. Pure.
 */
import type { Registry } from '#schemas/minutes';
import type { VocabularyWord } from '#schemas/vocabulary';
import { phonesOf } from '../sounds/phones.ts';
import { builtInTerms, type HeardTerm } from './built-in-terms.ts';
import { spokenForms } from './spoken-forms.ts';

/** A way in which a word may be said. */
export interface SpokenForm {
  readonly word: VocabularyWord;
  /** In lower case, one space between words. */
  readonly lower: string;
  /** Letters and digits alone: `keycloak` of `key cloak`. */
  readonly joined: string;
  readonly phones: string;
  /** Somebody said that it is heard so: then nothing else has to speak for it. */
  readonly isHeardAs: boolean;
}

export interface Vocabulary {
  readonly words: readonly VocabularyWord[];
  readonly forms: readonly SpokenForm[];
  /** Spellings that stand as they are, in lower case. */
  readonly written: ReadonlyMap<string, VocabularyWord>;
}

const latin = /\p{Script=Latin}/u;
/** A family name alone is looked for where it is long enough to be told from words. */
const SHORTEST_FAMILY_NAME = 5;

/** @param terms of the config file */
export function vocabularyOf(registry: Registry, terms: readonly HeardTerm[]): Vocabulary {
  const words = new Map<string, VocabularyWord>();
  const heardAs = new Map<string, string[]>();
  const add = (written: string, kind: VocabularyWord['kind'], source: string, heard: readonly string[] = []): void => {
    const text = written.normalize('NFC').trim();
    if (text === '') return;
    if (!words.has(text)) words.set(text, { written: text, kind, source, heardAs: [...heard] });
    heardAs.set(text, [...(heardAs.get(text) ?? []), ...heard]);
  };
  for (const { written, heardAs: heard } of terms) add(written, 'term', 'config', heard);
  for (const { name, aliases, path } of registry.people) {
    for (const each of [name, ...aliases]) {
      add(each, 'person', path);
      const [first = '', ...rest] = latin.test(each) ? each.split(/\s+/u) : [];
      const family = rest.at(-1) ?? '';
      if (rest.length > 0 && first.length > 1) add(first, 'person', path);
      if (family.length >= SHORTEST_FAMILY_NAME) add(family, 'person', path);
    }
  }
  for (const { name, aliases, path, repository } of registry.projects) {
    for (const each of [name, ...aliases]) add(each, 'project', path);
    const repositoryName = repository?.split('/').at(-1);
    // An alias such as `atlas-search` is said as the repository is; its spelling is not a person's to mishear.
    if (repositoryName !== undefined && repositoryName.toLowerCase() !== name.toLowerCase()) add(repositoryName, 'repository', path);
  }
  for (const { written, heardAs: heard } of builtInTerms) add(written, 'term', 'built in', heard);
  const all = [...words.values()].map((word) => ({ ...word, heardAs: [...new Set(heardAs.get(word.written))] }));
  return { words: all, forms: all.flatMap(formsOf), written: new Map(all.map((word) => [word.written.toLowerCase(), word])) };
}

function formsOf(word: VocabularyWord): SpokenForm[] {
  if (!latin.test(word.written)) return [];
  // What is built in is changed only where it is heard in one of its forms: nobody asked for it.
  const own = word.source === 'built in' ? [] : spokenForms(word.written).map((form) => spokenForm(word, form, false));
  const heard = word.heardAs.map((form) => spokenForm(word, form, true));
  return [...own, ...heard].filter(({ phones }) => phones !== '');
}

function spokenForm(word: VocabularyWord, form: string, isHeardAs: boolean): SpokenForm {
  const lower = form.toLowerCase();
  return { word, lower, joined: joinedLetters(lower), phones: form.split(/[\s-]+/u).map(phonesOf).join(''), isHeardAs };
}

export function joinedLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
