/**
 * What it costs to hear one phone for another, or none, by the features in which they differ: place, manner and voicing of consonants,
 * height and backness of vowels, weighted as in ALINE (Kondrak 2000, "A new algorithm for the alignment of phonetic sequences"). Pure.
 */

interface Consonant {
  /** From the lips, 0, to the throat, 1. */
  readonly place: number;
  readonly manner: 'stop' | 'affricate' | 'fricative' | 'nasal' | 'liquid' | 'glide';
  readonly isVoiced: boolean;
}

const consonant = (place: number, manner: Consonant['manner'], isVoiced: boolean): Consonant => ({ place, manner, isVoiced });
const consonants: Readonly<Record<string, Consonant>> = {
  p: consonant(0, 'stop', false), b: consonant(0, 'stop', true), m: consonant(0, 'nasal', true), f: consonant(0.1, 'fricative', false), v: consonant(0.1, 'fricative', true),
  T: consonant(0.25, 'fricative', false), t: consonant(0.35, 'stop', false), d: consonant(0.35, 'stop', true), s: consonant(0.35, 'fricative', false), z: consonant(0.35, 'fricative', true), n: consonant(0.35, 'nasal', true),
  l: consonant(0.35, 'liquid', true), r: consonant(0.45, 'liquid', true), S: consonant(0.5, 'fricative', false), Z: consonant(0.5, 'fricative', true), C: consonant(0.5, 'affricate', false), J: consonant(0.5, 'affricate', true),
  y: consonant(0.6, 'glide', true), k: consonant(0.75, 'stop', false), g: consonant(0.75, 'stop', true), N: consonant(0.75, 'nasal', true), w: consonant(0.3, 'glide', true), h: consonant(1, 'fricative', false),
};
/** Height (0 open … 1 close) and backness (0 front … 1 back); of diphthongs, their middle. */
const vowels: Readonly<Record<string, readonly [number, number]>> = {
  i: [1, 0], I: [0.8, 0.15], e: [0.5, 0.1], '&': [0.15, 0.2], a: [0, 0.7], o: [0.3, 1], u: [1, 1], '@': [0.4, 0.5], A: [0.4, 0.35], E: [0.7, 0.1], O: [0.6, 0.9], W: [0.4, 0.75], Y: [0.6, 0.6],
};

const VOICING = 0.15;
const PLACE = 0.6;
const VOWEL = 0.45;
/** One kind of sound for the other. */
const DIFFERENT = 1.1;
const manners: Readonly<Record<Consonant['manner'], number>> = { stop: 0, affricate: 0.35, fricative: 0.6, nasal: 0.7, liquid: 0.9, glide: 1 };
const MANNER = 0.6;

function substitution(one: string, other: string): number {
  if (one === other) return 0;
  const [a, b] = [consonants[one], consonants[other]];
  const [v, w] = [vowels[one], vowels[other]];
  if (a !== undefined && b !== undefined) return Math.min(1, 0.12 + PLACE * Math.abs(a.place - b.place) + MANNER * Math.abs(manners[a.manner] - manners[b.manner]) + (a.isVoiced === b.isVoiced ? 0 : VOICING));
  if (v !== undefined && w !== undefined) return 0.05 + VOWEL * Math.hypot(v[0] - w[0], v[1] - w[1]) * (one === '@' || other === '@' ? 0.6 : 1);
  // The glide of "new" is a vowel's neighbour.
  const pair = [one, other].sort().join('');
  return pair === 'iy' || pair === 'Iy' || pair === 'uw' || pair === 'Ow' ? 0.3 : DIFFERENT;
}

/** A weak sound is easily lost or heard where there is none. */
function indel(phone: string): number {
  if (phone === '@' || phone === 'I') return 0.3;
  if (phone in vowels) return 0.5;
  return phone === 'h' || phone === 'y' || phone === 'w' ? 0.35 : phone === 'r' || phone === 't' || phone === 'd' ? 0.6 : 0.8;
}

export const phones = Object.keys({ ...consonants, ...vowels });
const codes = new Map(phones.map((phone, code) => [phone, code]));
const substitutions = phones.map((one) => Float64Array.from(phones, (other) => substitution(one, other)));
const indels = Float64Array.from(phones, indel);

/** Phones by number, for the alignment. */
export function codesOf(said: string): Uint8Array {
  return Uint8Array.from(said, (phone) => codes.get(phone) ?? 0);
}

export function substitutionCost(one: number, other: number): number {
  return substitutions[one]![other]!;
}

export function indelCost(code: number): number {
  return indels[code]!;
}

export function isVowel(phone: string): boolean {
  return phone in vowels;
}
