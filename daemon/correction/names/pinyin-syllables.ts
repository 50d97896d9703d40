/** Pure: how Chinese characters of names sound. Character by character and remembered, since pinyin-pro takes 15 µs for a name. */
import { pinyin } from 'pinyin-pro';

const syllables = new Map<string, string>();
const tones = new Map<string, string>();
const families = new Map<string, string>();

/** `san` of 三, its commonest reading without a tone. */
export function syllableOf(character: string): string {
  return remembered(syllables, character, () => pinyin(character, { toneType: 'none', v: true }));
}

/** `san1` of 三. */
export function toneOf(character: string): string {
  return remembered(tones, character, () => pinyin(character, { toneType: 'num', v: true }));
}

/** Families' and given names' syllables in letters: `chen` and `si`, `yu`; 吕 is Lv, Lu and Lyu. */
export function romanised(family: string, given: string): { readonly family: string; readonly given: readonly string[] }[] {
  const familySound = remembered(families, family, () => pinyin(family, { toneType: 'none', type: 'array', surname: 'head', v: true }).join(''));
  const givenSounds = Array.from(given, syllableOf);
  const vowels = [familySound, ...givenSounds].some((sound) => sound.includes('v')) ? ['v', 'u', 'yu'] : ['v'];
  return vowels.map((vowel) => ({ family: familySound.replace('v', vowel), given: givenSounds.map((sound) => sound.replace('v', vowel)) }));
}

/** As many speak and type it: zh as z, sh as s, ch as c, ng as n. */
export function withoutAccent(syllable: string): string {
  return syllable.replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n');
}

function remembered(memory: Map<string, string>, key: string, find: () => string): string {
  let value = memory.get(key);
  if (value === undefined) memory.set(key, (value = find()));
  return value;
}
