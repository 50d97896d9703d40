/** Names in Han script that are written with other characters of the same sound: 李磊 for 李雷. Pure. */
import { chineseNameIndex } from '../names/chinese-name-index.ts';
import { isWordToo, standsAsNameAtWork } from '../names/chinese-name-place.ts';
import { withChineseForms } from '../names/chinese-person-forms.ts';
import { withUniqueForms, type NameIndex } from '../names/name-index.ts';
import { toneOf } from '../names/pinyin-syllables.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

export interface ChineseMisheard {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly why: string;
}

const han = /\p{Script=Han}/u;

/** Only where the characters are no word of the language, and stand where names stand (names/chinese-name-index.ts). */
export function chineseFinder({ words }: Vocabulary): (text: string) => ChineseMisheard[] {
  const named = (isKind: (kind: string) => boolean): { name: string; forms: string[] }[] => words.filter(({ kind, written }) => isKind(kind) && han.test(written)).map(({ written }) => ({ name: written, forms: [written] }));
  const people = chineseNameIndex(withUniqueForms(withChineseForms(named((kind) => kind === 'person'))), true, true);
  const things = chineseNameIndex(withUniqueForms(named((kind) => kind !== 'person')), false, true);
  return (text) => (han.test(text) ? [...hits(people, text, true), ...hits(things, text, false)].sort((a, b) => a.start - b.start) : []);
}

/** Characters on either side that may ask for a name. */
const CONTEXT = 14;

/** Back to the last end of a sentence. */
function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - CONTEXT), start).replace(/^.*[。！？!?]/su, '');
}

function hits(index: NameIndex, text: string, arePeople: boolean): ChineseMisheard[] {
  return index.find(text).flatMap(({ start, end, form }) => {
    // 夏添 for somebody who is called 夏天: what stands there is no word, and what it would become is one. Minutes know who is meant.
    if (form === undefined || isWordToo(form, arePeople)) return [];
    const said = text.slice(start, end);
    // 植物园也挺好 for somebody called 袁野: another family name is believed only where the sentence asks for a name.
    if (!said.startsWith(form.charAt(0)) && !standsAsNameAtWork(before(text, start), text.slice(end, end + CONTEXT), arePeople)) return [];
    return [{ start, end, to: form, why: tones(said) === tones(form) ? `${said} 与 ${form} 同音` : `${said} 与 ${form} 音近（${tones(said)}，${tones(form)}）` }];
  });
}

function tones(text: string): string {
  return Array.from(text, toneOf).join(' ');
}
