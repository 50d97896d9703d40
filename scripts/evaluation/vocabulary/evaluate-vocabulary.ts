/**
 * How often names and terms are put right, and how often something else is: sentences that were really heard, and the AMI corpus, in which
 * none of the 200 words is meant.
 */
import { correctTranscript } from '#daemon/correction/correct-transcript';
import { tokensOf } from '#daemon/correction/find/tokens';
import { phonesOf } from '#daemon/correction/sounds/phones';
import { soundDistance } from '#daemon/correction/sounds/sound-distance';
import { spokenForms } from '#daemon/correction/vocabulary/spoken-forms';
import type { Vocabulary } from '#daemon/correction/vocabulary/vocabulary';
import type { Segment, Transcript } from '#schemas/transcript';
import { readAmi } from '../ami.ts';
import { ratio, table } from '../markdown.ts';
import { chineseText } from './evaluate-chinese.ts';
import { halves, type HeardSentence, heardSentences, kinds, plausibleVocabulary } from './heard-sentences.ts';

/** As far as the rules go for a name in capitals. */
const NEAR = 0.15;
const MOST_WORDS = 4;

interface Count {
  named: number;
  misheard: number;
  recovered: number;
  /** Misheard, and yet near in sound: within reach of any correction by sound. */
  near: number;
  nearRecovered: number;
  corrections: number;
  wrong: number;
}

/** @param shared folder of the AMI transcripts; null: they are not here. @param show takes what was wrong or missed in the half that is tuned on */
export function evaluateVocabulary(shared: string | null, show: ((line: string) => void) | null): string {
  const vocabulary = plausibleVocabulary();
  const sentences = heardSentences();
  const rows = halves.flatMap((half) => kinds.map((kind) => {
    const { named, misheard, recovered, near, nearRecovered, corrections, wrong } = countOf(sentences.filter((each) => each.half === half && each.kind === kind), vocabulary, half === 'tuned' ? show : null);
    return [half, kind, String(named), String(named - misheard), `${recovered} of ${misheard}`, ratio(recovered, misheard), `${nearRecovered} of ${near}`, ratio(nearRecovered, near), String(corrections), String(wrong), ratio(corrections - wrong, corrections)];
  }));
  const spoken = table(['words', 'kind', 'said', 'heard right', 'put right', 'recall', 'near in sound', 'recall of these', 'corrections', 'wrong', 'precision'], rows);
  return [
    `${sentences.length} sentences, spoken by five synthetic voices (flite, eSpeak NG) and heard by Moonshine base, with 200 names and terms in the vocabulary; \`plain\` are sentences without any. Much of what was misheard is no longer near in sound (no stretch of the sentence within 0.15 of it; a correct one costs 0): the voices`,
    'are less clear than people. Rules and limits were tuned on the words of the half that is called so; the other half was looked at when they were done.',
    '',
    spoken,
    '',
    chineseText(),
    '',
    shared === null ? 'The AMI transcripts were not here.' : ordinaryTalk(shared, vocabulary),
  ].join('\n');
}

function countOf(sentences: readonly HeardSentence[], vocabulary: Vocabulary, show: ((line: string) => void) | null): Count {
  const count: Count = { named: 0, misheard: 0, recovered: 0, near: 0, nearRecovered: 0, corrections: 0, wrong: 0 };
  for (const { words, heard, confidence } of sentences) {
    const { text, corrections = [] } = correctTranscript(transcriptOf([heard], confidence), vocabulary).segments[0]!;
    const wrong = corrections.filter(({ to }) => !words.some((word) => says(word, to)));
    count.corrections += corrections.length;
    count.wrong += wrong.length;
    for (const { from, to } of wrong) show?.(`wrong  ${heard} | ${from} → ${to}`);
    for (const word of words) {
      count.named += 1;
      if (says(heard, word)) continue;
      const isNear = isNearInSound(heard, word);
      const isRight = says(text, word);
      count.misheard += 1;
      if (isNear) count.near += 1;
      if (isNear && isRight) count.nearRecovered += 1;
      if (isRight) count.recovered += 1;
      else show?.(`missed ${word} | ${heard}`);
    }
  }
  return count;
}

/** Those with an even number were looked at while limits were tuned. */
function ordinaryTalk(shared: string, vocabulary: Vocabulary): string {
  const meetings = readAmi(shared);
  const rows = halves.map((half, index) => {
    let [words, wrong] = [0, 0];
    const changes = new Map<string, number>();
    for (const { transcript: { segments } } of meetings.filter(({ name }) => Number(name.replace(/\D/gu, '')) % 2 === index)) {
      for (const { text } of segments) words += text.split(/\s+/u).length;
      for (const { corrections = [] } of correctTranscript(transcriptOf(segments.map(({ text }) => text), 0.9), vocabulary).segments) {
        wrong += corrections.length;
        for (const { from, to } of corrections) changes.set(`${from} → ${to}`, (changes.get(`${from} → ${to}`) ?? 0) + 1);
      }
    }
    const commonest = [...changes].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([change, times]) => `${change} (${times})`).join(', ');
    return [half, String(words), String(wrong), ((wrong / words) * 10_000).toFixed(2), commonest];
  });
  return ['Ordinary talk: transcripts of the AMI corpus as people wrote them, with the same vocabulary. Nobody in them means any of its words, so every correction counts as wrong, also that of an Anna to the vault’s Ana.', '', table(['meetings', 'words', 'false corrections', 'per 10,000 words', 'commonest'], rows)].join('\n');
}

function transcriptOf(texts: readonly string[], confidence: number): Transcript {
  const segments = texts.map((text, index): Segment => ({ id: `s${index}`, speaker: 'Speaker 1', startSeconds: 0, endSeconds: 0, text, words: [], confidence }));
  return { recordingId: '', language: 'en', durationSeconds: 0, model: 'moonshine-base', segments };
}

function isNearInSound(heard: string, word: string): boolean {
  const tokens = tokensOf(heard);
  const forms = spokenForms(word).map((form) => form.split(/[\s-]+/u).map(phonesOf).join(''));
  return tokens.some((_, from) => Array.from({ length: MOST_WORDS }, (__, more) => tokens.slice(from, from + more + 1).map(({ phones }) => phones).join('')).some((said) => forms.some((form) => soundDistance(said, form) <= NEAR)));
}

function says(text: string, word: string): boolean {
  const plain = (said: string): string => ` ${said.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
  return plain(text).includes(plain(word));
}
