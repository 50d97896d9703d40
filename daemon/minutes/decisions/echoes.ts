/** Two voices that say the same few words one after the other have settled it: `Fresh only?` – `Fresh only.`, `Teal?` – `Teal, yes.` */
import type { Resolution } from '../acts/act.ts';
import type { Spoken } from '../acts/read-acts.ts';
import { contentStems } from '../language/words.ts';
import type { Sentence } from '../meeting.ts';

const assent = '(?:yes|yep|yeah|yup|good|great|fine|sure|okay|ok|then|please|done|agreed|perfect|wonderful|lovely|works|it is|is good|is fine|is okay|sounds good|why not|for me too|i like (?:that|it))';
const behind = new RegExp(String.raw`(?:,? ${assent}|'s (?:good|great|fine|okay|perfect))+$`, 'i');
const infront = /^(?:(?:so|then|yes|yeah|okay|and|or|what about|how about|i would say|make it|say|let's say|it is|just),? )+/i;
/** Says nothing of its own: `it is`, `I do`, `same here`. */
const empty = /^(?:(?:i|you|we|he|she|they|it|that|this|there|same|me|not|no|yes|none|never|nothing|all|both|what|why|how|who|when|where|which|really|exactly|right|true|sorry|thanks?|hello|hi|bye)\b|good\b|great\b|ok)/i;

const mostWords = 6;
const mostWordsBefore = 9;
const reach = 3;

function phraseOf({ core }: Sentence): string {
  let phrase = core.replace(infront, '');
  for (let cut = phrase.replace(behind, ''); cut !== phrase; cut = phrase.replace(behind, '')) phrase = cut;
  return phrase.replace(/["“”]/g, '').trim();
}

/** What an English sentence says that another voice has just said in few words; null where it is no echo. */
export function readEcho(spoken: readonly Spoken[], index: number): { readonly act: Resolution; readonly of: number } | null {
  const { sentence, acts, reply } = spoken[index]!;
  if (sentence.language === 'zh' || sentence.isQuestion || reply.disagrees || reply.refuses || reply.knowsNot || acts.some(({ kind }) => kind !== 'resolution')) return null;
  const phrase = phraseOf(sentence);
  if (phrase === '' || phrase.split(/\s+/).length > mostWords || empty.test(phrase) || contentStems(phrase, 'en').size === 0) return null;
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    const before = spoken[at]!;
    if (before.sentence.speaker === sentence.speaker || before.sentence.core.split(/\s+/).length > mostWordsBefore || before.reply.disagrees) continue;
    const said = phraseOf(before.sentence).toLowerCase();
    if (said !== phrase.toLowerCase() && !said.startsWith(`${phrase.toLowerCase()},`)) continue;
    return { act: { kind: 'resolution', form: 'nominal', text: phrase, cue: before.sentence.isQuestion ? 'asked and echoed' : 'echoed', strength: 0.4 }, of: at };
  }
  return null;
}
