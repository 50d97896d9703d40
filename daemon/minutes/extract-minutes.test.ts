import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { minutesSchema } from '#schemas/minutes';
import type { Minutes } from '#schemas/minutes';
import { transcriptInputSchema } from '#schemas/transcript';
import { describeWith, repositoryRoot, sharedData } from '../testing/shared-data.ts';
import { extractMinutes } from './extract-minutes.ts';
import { registryOf, saysSame, transcriptOf } from './passages/passage.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const goldSchema = z.object({
  date: z.string(),
  turns: z.array(z.object({ start: z.number(), end: z.number(), speaker: z.string(), text: z.string() })),
  gold: z.object({
    decisions: z.array(z.string()),
    actions: z.array(z.object({ text: z.string(), owner: z.string(), due: z.string().nullable() })),
    questions: z.array(z.object({ text: z.string(), answered: z.boolean() })),
  }),
});
const sample = goldSchema.parse(JSON.parse(readFileSync(join(repositoryRoot, 'daemon/sample/atlas-standup.gold.json'), 'utf8')));
const people = [...new Set(sample.turns.map(({ speaker }) => speaker))];
const registry = registryOf(people, ['Atlas']);

interface Turn { readonly start: number; readonly end: number; readonly speaker: string; readonly text: string }

function minutesOf(turns: readonly Turn[], known = registry): Minutes {
  const segments = turns.map(({ start, end, speaker, text }, index) => ({
    id: `s${String(index + 1).padStart(4, '0')}`, startSeconds: start, endSeconds: end, speaker: `Speaker ${people.indexOf(speaker) + 1}`, text,
  }));
  return extractMinutes(transcriptInputSchema.parse({ language: 'en', segments }), { registry: known, startedAt: sample.date });
}

const names = (minutes: Minutes) => Object.fromEntries(minutes.speakers.map(({ speaker, person }) => [speaker, person]));
const targets = (minutes: Minutes, kind: string) => minutes.mentions.filter((mention) => mention.kind === kind).map(({ target }) => target);

function expectGold(minutes: Minutes): void {
  expect(minutes.decisions).toHaveLength(2);
  for (const [index, gold] of sample.gold.decisions.entries()) {
    const decision = minutes.decisions[index]!;
    expect({ text: decision.text, same: saysSame(decision.text, gold, 'en'), status: decision.status }).toEqual({ text: decision.text, same: true, status: 'made' });
  }
  expect(minutes.actions.map(({ owner, due, status }) => ({ owner, due, status }))).toEqual(sample.gold.actions.map(({ owner, due }) => ({ owner, due, status: 'open' })));
  for (const [index, gold] of sample.gold.actions.entries()) {
    const { text } = minutes.actions[index]!;
    expect({ text, same: saysSame(text, gold.text, 'en') }).toEqual({ text, same: true });
  }
  expect(minutes.questions.map(({ text, status }) => ({ text, answered: status === 'answered' }))).toEqual(sample.gold.questions);
  expect(targets(minutes, 'pull_request')).toEqual(['421']);
  expect(targets(minutes, 'issue')).toEqual(['398', '405']);
  expect(targets(minutes, 'project')).toEqual(['Atlas']);
  expect(names(minutes)).toEqual({ 'Speaker 1': 'Ana Silva', 'Speaker 2': 'Ben Carter', 'Speaker 3': 'Chloe Martin', 'Speaker 4': 'David Okoye' });
}

describe('the bundled stand-up', () => {
  const minutes = minutesOf(sample.turns);

  it('gives its decisions, actions, questions, mentions and the four people', () => {
    expectGold(minutes);
  });

  it('is told in readable words', () => {
    expect(minutes.decisions.map(({ text }) => text)).toEqual(['We keep the old reader for one more release', 'If issue 405 is still open on Thursday evening, the release moves to Monday']);
    expect(minutes.actions.map(({ text }) => text)).toEqual([
      'Review pull request 421', 'Send a fix and write a test for it', 'Tell the support team when it is merged', 'Send Chloe the new screenshots', 'Update the release notes',
    ]);
    expect(minutes.topics.map(({ title }) => title)).toEqual(['Search work', 'Login problem', 'Onboarding page', 'Release notes']);
  });

  it('has minutes of the promised shape, in which every citation exists', () => {
    expect(minutesSchema.parse(minutes)).toEqual(minutes);
    const ids = new Set(sample.turns.map((_, index) => `s${String(index + 1).padStart(4, '0')}`));
    const cited = [...minutes.decisions, ...minutes.actions, ...minutes.questions, ...minutes.mentions, ...minutes.topics].flatMap(({ citations }) => citations);
    expect(cited.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('cites proposal, agreements, settlement and restatement for one decision', () => {
    expect(minutes.decisions[0]!.citations).toEqual(['s0005', 's0006', 's0007', 's0008']);
  });

  it('names people by first name when nobody registered them', () => {
    const plain = minutesOf(sample.turns, registryOf([]));
    expect(names(plain)).toEqual({ 'Speaker 1': 'Ana', 'Speaker 2': 'Ben', 'Speaker 3': 'Chloe', 'Speaker 4': 'David' });
    expect(plain.actions.map(({ owner }) => owner)).toEqual(['Chloe', 'David', 'David', 'Ben', 'Chloe']);
  });
});

describe('the bundled stand-up as a recogniser hears it', () => {
  const rewritten = (rules: readonly (readonly [RegExp, string])[]) => sample.turns.map((turn) => ({ ...turn, text: rules.reduce((text, [from, to]) => text.replace(from, to), turn.text) }));

  it.each<[string, (readonly [RegExp, string])[]]>([
    ['with names spelled by ear', [[/Chloe/g, 'Khloe'], [/\bAna\b/g, 'Anna']]],
    ['with numbers in digits', [[/four hundred twenty one/g, '421'], [/three hundred ninety eight/g, '398'], [/four hundred and five/g, '405']]],
    ['with other number words', [[/four hundred twenty one/g, 'four twenty-one'], [/three hundred ninety eight/g, 'three ninety eight'], [/four hundred and five/g, '400 and 5']]],
    ['with slips of the ear', [[/pull request/g, 'pool request'], [/Atlas/g, 'Atlus']]],
    ['without commas', [[/,/g, '']]],
    ['with full stops in the wrong place', [[/stand-up\. Ben, how/g, 'stand-up Ben. How'], [/This is Ana, let/g, 'this is Anna. Let'], [/Friday\. Is/g, 'Friday, is'], [/Agreed\. Removing/g, 'Agreed, removing'], [/from Chloe\./g, 'from Chloe']]],
    ['with contractions written out, and the other way round', [[/I'll/g, 'I will'], [/let's/gi, 'Lets'], [/I will send/g, 'I\'ll send'], [/it is decided/g, 'it\'s decided']]],
    ['with hesitations', [[/I will send/g, 'I, um, I will send'], [/I can review/g, 'uh, I can review'], [/We keep/g, 'We, we keep'], [/I'll update/g, 'I\'ll, I\'ll update']]],
    ['with curly apostrophes', [[/'/g, '’']]],
    ['with hyphens in numbers', [[/four hundred twenty one/g, 'four-hundred twenty-one'], [/ninety eight/g, 'ninety-eight']]],
    ['with exclamation marks for full stops', [[/Okay, then it is decided\./g, 'Okay, then it is decided!'], [/Fine\. Let's/g, 'Fine, let\'s']]],
    ['with a name that is drawn to the sentence before', [[/release\. David, what about/g, 'release, David. what about']]],
    ['with a comma before "though"', [[/One question though/g, 'One question, though']]],
    ['with a name as a sentence of its own', [[/release\. David, what about/g, 'release. David. What about']]],
  ])('still gives its gold %s', (_, rules) => {
    expectGold(minutesOf(rewritten(rules)));
  });

  it('still gives its gold with one segment for each sentence', () => {
    expectGold(minutesOf(sample.turns.flatMap((turn) => turn.text.split(/(?<=[.?!]) /).map((text) => ({ ...turn, text })))));
  });

  it('still gives its gold where a sentence is cut in two segments', () => {
    const cut = (text: string) => text.split(/(?<=send a fix) |(?<=Please also) |(?<=keep the old) |(?<=is still open) /);
    expectGold(minutesOf(sample.turns.flatMap((turn) => cut(turn.text).map((text) => ({ ...turn, text })))));
  });

  it('still gives its gold where the silence between two turns was missed', () => {
    const merged: Turn[] = [];
    for (const turn of sample.turns) {
      const last = merged.at(-1);
      if (last?.speaker === turn.speaker) merged[merged.length - 1] = { ...last, text: `${last.text} ${turn.text}`, end: turn.end };
      else merged.push(turn);
    }
    expectGold(minutesOf(merged));
  });

  it('keeps the decision when the two agreeing turns fall to one voice', () => {
    const turns = sample.turns.map((turn, index) => (index === 6 ? { ...turn, speaker: 'David Okoye' } : turn));
    expectGold(minutesOf(turns));
  });
});

describe('any transcript', () => {
  const context = { registry, startedAt: sample.date };

  it('without speech has empty minutes', () => {
    const empty = { decisions: [], actions: [], questions: [], risks: [], topics: [], mentions: [], speakers: [] };
    expect(extractMinutes(transcriptOf([]), context)).toEqual(empty);
    expect(extractMinutes(transcriptOf([['Speaker 1', ''], ['Speaker 1', '  …  ']]), context)).toEqual(empty);
  });

  it('may lack times and start', () => {
    const minutes = extractMinutes(transcriptOf([['Speaker 1', 'I will send the report by Wednesday.']]), { registry, startedAt: null });
    expect(minutes.actions[0]).toMatchObject({ text: 'Send the report by Wednesday', due: null, dueText: 'by Wednesday', owner: 'Speaker 1' });
  });

  it('may mix languages', () => {
    const minutes = extractMinutes(transcriptOf([
      ['Speaker 1', 'Ben, can you update the release notes?'], ['Speaker 2', '好的，我明天更新。'], ['Speaker 1', '我们决定周五发布。'],
    ]), context);
    expect(minutes.actions).toMatchObject([{ text: 'Update the release notes', owner: 'Ben Carter', due: '2026-11-21' }]);
    expect(minutes.decisions).toMatchObject([{ text: '周五发布' }]);
  });

  it('of one segment with a megabyte of text is read', () => {
    const sentence = 'So I will send the report by Wednesday and we should keep the old one ';
    const minutes = extractMinutes(transcriptOf([['Speaker 1', sentence.repeat(14_000)], ['Speaker 2', 'a'.repeat(1_000_000)], ['Speaker 1', '我们决定'.repeat(20_000)]]), context);
    expect(minutesSchema.safeParse(minutes).success).toBe(true);
  });

  it('of ten thousand segments is read', () => {
    const sentences = sample.turns.map(({ text }) => text.split('. ')[0]!);
    const turns = Array.from({ length: 10_000 }, (_, index): [string, string] => [`Speaker ${(index % 4) + 1}`, sentences[index % sentences.length]!]);
    expect(minutesSchema.safeParse(extractMinutes(transcriptOf(turns), context)).success).toBe(true);
  });

  it('is never a crash, and always of the promised shape', () => {
    const piece = fc.constantFrom('I will', 'can you', 'Ben,', 'we decided', 'that', 'by Wednesday', '?', '.', ',', 'issue', 'four hundred', 'agreed', 'let\'s go with that', '我来', '就这么定了', '吗', '下周三', '，', '。', '#', 'PR', 'and', '\u0130', '💡', '\n', 'if');
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('Speaker 1', 'Speaker 2', 'Ana'), fc.array(piece, { maxLength: 12 })), { maxLength: 12 }), (turns) => {
      const minutes = extractMinutes(transcriptOf(turns.map(([speaker, pieces]) => [speaker, pieces.join(' ')])), context);
      expect(minutesSchema.parse(minutes)).toEqual(minutes);
    }), { numRuns: propertyRuns(100) });
  });
});

describeWith(sharedData('meetings/ami_traindev.jsonl.gz'), 'shared meetings', 'meetings as people really talk', (path) => {
  const utterance = z.object({ id: z.string(), speaker: z.string(), start: z.number().nullish(), end: z.number().nullish(), text: z.string() });
  const meetingSchema = z.object({ duration: z.number(), utterances: z.array(utterance) });
  const meetings = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
    .map((line) => meetingSchema.parse(JSON.parse(line))).filter(({ utterances }) => utterances.length > 0).slice(0, 20);

  it('are not flooded with items', () => {
    let hours = 0;
    const counts = { actions: 0, decisions: 0, questions: 0, topics: 0 };
    for (const { duration, utterances } of meetings) {
      const segments = utterances.map(({ id, speaker, start, end, text }) => ({ id, speaker: `Speaker ${speaker}`, startSeconds: Math.max(0, start ?? 0), endSeconds: Math.max(0, end ?? 0), text }));
      const minutes = extractMinutes(transcriptInputSchema.parse({ language: 'en', segments }), { registry: registryOf([]), startedAt: null });
      hours += duration / 3600;
      for (const kind of ['actions', 'decisions', 'questions', 'topics'] as const) counts[kind] += minutes[kind].length;
    }
    expect(counts.actions / hours).toBeLessThan(25);
    expect(counts.decisions / hours).toBeLessThan(15);
    expect(counts.questions / hours).toBeLessThan(60);
    expect(counts.topics / hours).toBeLessThan(30);
  });
});
