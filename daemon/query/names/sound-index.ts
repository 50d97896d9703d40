/** Pure: Chinese names by their sound, for who types 张珊 and means 张三. */
import { calledBy } from '../../graph/identity/person-names.ts';
import { toSimplified } from '../../correction/language/chinese-traditional.ts';
import { syllableOf, toneOf, withoutAccent } from '../../correction/names/pinyin-syllables.ts';

interface Sounding {
  readonly name: string;
  readonly entity: number;
}

const startsChinese = /^\p{Script=Han}/u;
const chineseName = /^\p{Script=Han}{2,4}$/u;

export class SoundIndex {
  readonly #entities: readonly { readonly kind: string; readonly name: string }[];
  #bySound: Map<string, Sounding[]> | null = null;

  constructor(entities: readonly { readonly kind: string; readonly name: string }[]) {
    this.#entities = entities;
  }

  /** Whose name sounds like these characters, and is written otherwise: with the same first character, or in the same tones. */
  soundingLike(said: string): number[] {
    const alike = (this.#index().get(soundOf(said)) ?? []).filter(({ name }) => name !== said && (name.startsWith(said.charAt(0)) || tonesOf(name) === tonesOf(said)));
    return [...new Set(alike.map(({ entity }) => entity))];
  }

  #index(): Map<string, Sounding[]> {
    if (this.#bySound !== null) return this.#bySound;
    const bySound = new Map<string, Sounding[]>();
    this.#entities.forEach(({ kind, name: shown }, entity) => {
      if ((kind !== 'Person' && kind !== 'Project') || !startsChinese.test(shown)) return;
      const name = toSimplified(shown.replaceAll(' ', ''));
      if (!chineseName.test(name)) return;
      for (const form of new Set([name, ...(kind === 'Person' ? calledBy(name) : [])])) {
        const key = soundOf(form);
        const alike = bySound.get(key);
        if (alike === undefined) bySound.set(key, [{ name: form, entity }]);
        else alike.push({ name: form, entity });
      }
    });
    this.#bySound = bySound;
    return bySound;
  }
}

function soundOf(text: string): string {
  return Array.from(text, (character) => withoutAccent(syllableOf(character))).join(' ');
}

function tonesOf(text: string): string {
  return Array.from(text, toneOf).join(' ');
}
