/** Stretches of an English text that sound like a word of the vocabulary and are written otherwise. Pure. */
import { editDistance } from '../names/edit-distance.ts';
import { soundDistance } from '../sounds/sound-distance.ts';
import { SoundIndex } from '../sounds/sound-index.ts';
import { joinedLetters, type SpokenForm, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { cueFor, hasStrongCue } from './cues.ts';
import { type Around, farthest, type Stretch } from './evidence.ts';
import { tokensOf, type Token } from './tokens.ts';

export interface Misheard {
  readonly start: number;
  readonly end: number;
  readonly form: SpokenForm;
  readonly distance: number;
  /** How much nearer it is than it had to be. */
  readonly margin: number;
  readonly why: string;
}

export interface Hearing {
  readonly text: string;
  /** Null where the model gives none. */
  readonly confidence: number | null;
  /** Words of the vocabulary that the meeting says outright. */
  readonly saidOutright: ReadonlySet<string>;
}

export type FindMisheard = (hearing: Hearing) => Misheard[];

const MOST_WORDS = 4;
/** Characters on either side that may hold a cue. */
const CONTEXT = 48;
const UNSURE = 0.75;
/** Two spellings of one sound differ in up to this share of their letters. */
const ALIKE = 0.3;
const LETTERS = 0.15;
/** Another word that is as near as this makes it unclear which one was meant. */
const CLEARLY_NEARER = 0.03;

export function misheardFinder({ forms, written }: Vocabulary): FindMisheard {
  const index = new SoundIndex(forms);
  const joined = new Set(forms.map((form) => form.joined));
  const heardAs = Map.groupBy(forms.filter(({ isHeardAs }) => isHeardAs), ({ joined }) => joined);
  const isWritten = ({ lower }: Token): boolean => written.has(lower);

  const at = (tokens: readonly Token[], from: number, count: number, hearing: Hearing): Misheard | null => {
    const stretch = stretchOf(tokens.slice(from, from + count), hearing.text);
    const [start, end] = [stretch.tokens[0]!.start, stretch.tokens.at(-1)!.end];
    const told = heardAs.get(joinedLetters(stretch.text))?.[0];
    if (told !== undefined) return { start, end, form: told, distance: 0, margin: 1, why: told.word.source === 'built in' ? `“${stretch.text}” is how “${told.word.written}” is often heard` : `listed as a form in which it is heard` };
    if (written.has(stretch.text.toLowerCase()) || !mayBeMisheard(stretch.tokens) || stretch.tokens.some(isWritten)) return null;
    if (isOrdinary(stretch.tokens) && !asked(hearing, start, end) && !joined.has(joinedLetters(stretch.text))) return null;
    if (count === 1 && isPartOfOtherName(tokens, from, isWritten)) return null;
    return nearest(stretch, start, end, hearing);
  };

  /** What everybody says is looked at only where something asks for a name: most of a meeting is passed over here. */
  const asked = ({ text, saidOutright }: Hearing, start: number, end: number): boolean => saidOutright.size > 0 || hasStrongCue(text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT));

  const nearest = (stretch: Stretch, start: number, end: number, { text, confidence, saidOutright }: Hearing): Misheard | null => {
    const [before, after] = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)];
    const near = [...index.near(stretch.phones)].flatMap((form): Misheard[] => {
      const around = { cue: cueFor(form.word.kind, before, after), isAfterArticle: /\b(?:the|our|your|my|this|that)\s$/iu.test(before), isSaidElsewhere: saidOutright.has(form.word.written), isUnsure: confidence !== null && confidence < UNSURE };
      const limit = farthest(stretch, form, around);
      if (limit === null) return [];
      const distance = distanceOf(stretch, form);
      return distance > limit ? [] : [{ start, end, form, distance, margin: limit - distance, why: whyOf(stretch, form, distance, around) }];
    });
    near.sort((a, b) => a.distance - b.distance);
    const [best] = near;
    if (best === undefined || near.some(({ form, distance }) => form.word.written !== best.form.word.written && distance < best.distance + CLEARLY_NEARER)) return null;
    return best;
  };

  return (hearing) => {
    const tokens = tokensOf(hearing.text);
    const found = tokens.flatMap((_, from) => {
      const hits: Misheard[] = [];
      for (let count = 1; count <= MOST_WORDS && from + count <= tokens.length; count += 1) {
        const hit = at(tokens, from, count, hearing);
        if (hit !== null) hits.push(hit);
        if (!tokens[from + count - 1]!.joinsNext) break;
      }
      return hits;
    });
    return withoutOverlap(found);
  };
}

const fillers = new Set('um uh er erm hmm mm mhm ah oh eh'.split(' '));

function isOrdinary(tokens: readonly Token[]): boolean {
  return tokens.every(({ frequency, isCapitalised, isFirst }) => frequency === 'common' && (!isCapitalised || isFirst));
}

/** Not hesitation, a word that is begun twice, or a number alone. */
function mayBeMisheard(tokens: readonly Token[]): boolean {
  if (tokens.some(({ lower }) => fillers.has(lower))) return false;
  return tokens.length === 1 ? !/^\d/u.test(tokens[0]!.lower) : tokens.every(({ lower }, index) => lower !== tokens[index + 1]?.lower);
}

/** `San` in `San Diego`, `Barbara` in `Santa Barbara`: a word beside another with a capital is part of its name. */
function isPartOfOtherName(tokens: readonly Token[], at: number, isKnown: (token: Token) => boolean): boolean {
  const isOther = (token: Token | undefined): boolean => token !== undefined && token.isCapitalised && !token.isFirst && !isKnown(token);
  const before = tokens[at - 1];
  return tokens[at]!.isCapitalised && ((tokens[at]!.joinsNext && isOther(tokens[at + 1])) || (before?.joinsNext === true && isOther(before)));
}

/** By ear, and a little by eye: a model spells what it hears. The same letters are the same word, however they are set apart. */
function distanceOf({ text, phones }: Stretch, { phones: own, joined }: SpokenForm): number {
  const letters = joinedLetters(text);
  if (letters === joined) return 0;
  const sound = soundDistance(phones, own);
  if (sound > 0.25) return sound;
  const unlike = editDistance(letters, joined) / Math.max(letters.length, joined.length);
  return sound + LETTERS * Math.max(0, unlike - ALIKE);
}

function stretchOf(tokens: readonly Token[], text: string): Stretch {
  return { tokens, phones: tokens.map(({ phones }) => phones).join(''), text: text.slice(tokens[0]!.start, tokens.at(-1)!.end) };
}

/** The surest first; of equals the longest. */
function withoutOverlap(found: readonly Misheard[]): Misheard[] {
  const taken: Misheard[] = [];
  for (const hit of found.toSorted((a, b) => b.margin - a.margin || b.end - b.start - (a.end - a.start))) {
    if (!taken.some(({ start, end }) => hit.start < end && start < hit.end)) taken.push(hit);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function whyOf({ text }: Stretch, { word }: SpokenForm, distance: number, { cue, isSaidElsewhere }: Around): string {
  const reasons = [
    distance < 0.01 ? `“${text}” sounds the same` : `“${text}” sounds nearly the same (distance ${distance.toFixed(2)})`,
    ...(cue === 'none' ? [] : [`stands where a ${word.kind} is named`]),
    ...(isSaidElsewhere ? ['said outright elsewhere in the meeting'] : []),
  ];
  return reasons.join('; ');
}
