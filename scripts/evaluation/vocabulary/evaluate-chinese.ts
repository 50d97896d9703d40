/** Chinese names written with other characters of their sound, in sentences of meetings; and meetings in which nobody of them is meant. */
import { z } from 'zod';
import { correctTranscript } from '#daemon/correction/correct-transcript';
import { vocabularyOf, type Vocabulary } from '#daemon/correction/vocabulary/vocabulary';
import { readPassages } from '#daemon/minutes/passages/passage';
import type { Segment, Transcript } from '#schemas/transcript';
import { ratio, table } from '../markdown.ts';
import { dataOf } from './heard-sentences.ts';

const namesSchema = z.strictObject({ people: z.array(z.tuple([z.string(), z.string()])), sentences: z.array(z.string()) });
/** Meetings made by hand, with people of their own. */
const passages = ['natural-zh', 'situations-zh', 'companies-zh', 'projects-zh', 'meetings-zh'];

export function chineseText(): string {
  const { people, sentences } = dataOf('chinese-names.json', namesSchema);
  const vocabulary = vocabularyOf({ people: people.map(([name]) => ({ name, aliases: [], path: `People/${name}.md` })), projects: [] }, []);
  const said = people.flatMap(([name, heard]) => sentences.map((plan) => ({ name, text: plan.replace('{name}', heard) })));
  const corrections = said.map(({ name, text }) => ({ name, made: correctionsOf([text], vocabulary) }));
  const right = corrections.filter(({ name, made }) => made.some(({ to }) => to === name)).length;
  const made = corrections.reduce((sum, each) => sum + each.made.length, 0);
  const wrong = corrections.reduce((sum, { name, made: all }) => sum + all.filter(({ to }) => !name.endsWith(to)).length, 0);
  const texts = passages.flatMap((name) => readPassages(name).passages.flatMap(({ turns }) => turns.map(([, text]) => text)));
  const characters = texts.reduce((sum, text) => sum + Array.from(text).length, 0);
  const falseOnes = correctionsOf(texts, vocabulary);
  return [
    'Chinese: 40 names, each with other characters of its sound in six sentences (written by hand, not heard; nothing was tuned on them), and Chinese meetings in which none of them is meant.',
    '',
    table(
      ['sentences', 'put right', 'recall', 'corrections', 'wrong', 'characters of other talk', 'false corrections', 'which'],
      [[String(said.length), String(right), ratio(right, said.length), String(made), String(wrong), String(characters), String(falseOnes.length), [...new Set(falseOnes.map(({ from, to }) => `${from} → ${to}`))].slice(0, 4).join(', ')]],
    ),
  ].join('\n');
}

function correctionsOf(texts: readonly string[], vocabulary: Vocabulary) {
  const segments = texts.map((text, index): Segment => ({ id: `s${index}`, speaker: 'Speaker 1', startSeconds: 0, endSeconds: 0, text, words: [] }));
  const transcript: Transcript = { recordingId: '', language: 'zh', durationSeconds: 0, model: 'whisper-base', segments };
  return correctTranscript(transcript, vocabulary).segments.flatMap(({ corrections = [] }) => corrections);
}
