/** What the rules notice on hand-made passages, with whether it was right: examples for the weights. */
import { localDay } from '../../daemon/minutes/dates/calendar.ts';
import { followTasks } from '../../daemon/minutes/actions/follow-tasks.ts';
import { featuresOf, wordsOf } from '../../daemon/minutes/decisions/extract-decisions.ts';
import { followDiscussion } from '../../daemon/minutes/decisions/follow-discussion.ts';
import type { Language } from '../../daemon/minutes/language/script.ts';
import { containment, contentStems, sharedCount } from '../../daemon/minutes/language/words.ts';
import { questionCandidates } from '../../daemon/minutes/questions/extract-questions.ts';
import { nameSpeakers } from '../../daemon/minutes/names/name-speakers.ts';
import { voiceNames } from '../../daemon/minutes/names/voice-names.ts';
import type { Passage, PassageFile } from '../../daemon/minutes/passages/passage.ts';
import { saysSame, spokenOf, turnOfSegment } from '../../daemon/minutes/passages/passage.ts';
import { findRisks } from '../../daemon/minutes/risks/find-risks.ts';
import type { Example } from './logistic.ts';

interface Found {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
  /** Turns that it cites, from 0. */
  readonly turns: readonly number[];
  readonly features: readonly string[];
  /** Preferred among those that mean the same gold item. */
  readonly preference: number;
}

interface Gold {
  readonly text: string;
  readonly optional: boolean;
  readonly evidence?: readonly number[] | undefined;
}

/** The kinds of items that are judged by learned weights. */
export const weighedKinds = ['decisions', 'actions', 'questions', 'risks'] as const;
export type WeighedKind = (typeof weighedKinds)[number];

export interface PassageExamples {
  readonly examples: Readonly<Record<WeighedKind, readonly Example[]>>;
  /** Gold items that no candidate meets: the weights cannot find them. */
  readonly missed: Readonly<Record<WeighedKind, number>>;
}

export function passageExamples(name: string, file: PassageFile, weight = 1): PassageExamples {
  const examples: Record<WeighedKind, Example[]> = { decisions: [], actions: [], questions: [], risks: [] };
  const missed: Record<WeighedKind, number> = { decisions: 0, actions: 0, questions: 0, risks: 0 };
  for (const [index, passage] of file.passages.entries()) {
    const found = candidatesOf(file, passage);
    for (const kind of weighedKinds) {
      const taught = labelled(found[kind], passage[kind], file.language, `${name} ${index}`);
      examples[kind].push(...taught.examples.map((example) => ({ ...example, weight })));
      missed[kind] += taught.missed;
    }
  }
  return { examples, missed };
}

function candidatesOf(file: PassageFile, passage: Passage): Record<WeighedKind, Found[]> {
  const { spoken, meeting, roster } = spokenOf(file, passage);
  const names = voiceNames(nameSpeakers(spoken, meeting.voices, roster, { attendees: [] }));
  const turnOf = (at: number): number => turnOfSegment(spoken[at]!.sentence.segmentIds[0]!);
  return {
    decisions: followDiscussion(spoken)
      .filter(({ vetoed }) => vetoed === null)
      .map((candidate) => ({
        text: wordsOf(candidate), stems: candidate.stems, turns: [...candidate.evidence].map(turnOf), features: featuresOf(candidate),
        preference: candidate.rank >= 2 ? 2 : 0,
      }))
      .filter(({ text }) => text !== ''),
    actions: followTasks(spoken, names, localDay(passage.startedAt ?? file.startedAt)).map(({ text, stems, evidence, features }) => ({
      text, stems, turns: evidence.map(turnOf), features, preference: 0,
    })),
    questions: questionCandidates(spoken).map(({ index, asked: { text }, features }) => ({
      text, stems: contentStems(spoken[index]!.sentence.core, file.language), turns: [turnOf(index)], features, preference: 0,
    })),
    risks: findRisks(spoken).map(({ text, stems, evidence, features }) => ({ text, stems, turns: evidence.map(turnOf), features, preference: 0 })),
  };
}

/** The best candidate for each gold item is right; others that mean the same, and those for optional items, teach nothing. */
function labelled(found: readonly Found[], gold: readonly Gold[], language: Language, group: string): { examples: Example[]; missed: number } {
  const right = new Set<Found>();
  const unclear = new Set<Found>();
  let missed = 0;
  for (const item of gold) {
    const ranked = found.map((one) => ({ one, nearness: nearness(one, item, language) })).filter(({ nearness: near }) => near > 0).sort((a, b) => b.nearness - a.nearness);
    if (ranked.length === 0 && !item.optional) missed += 1;
    for (const [place, { one }] of ranked.entries()) {
      if (place === 0 && !item.optional) right.add(one);
      else unclear.add(one);
    }
  }
  const examples = found.filter((one) => right.has(one) || !unclear.has(one)).map((one) => ({ features: one.features, isTrue: right.has(one), group }));
  return { examples, missed };
}

/** 0: not about it. */
function nearness({ text, stems, turns, preference }: Found, gold: Gold, language: Language): number {
  const wanted = contentStems(gold.text, language);
  const own = contentStems(text, language);
  const cites = gold.evidence?.some((turn) => turns.includes(turn)) === true;
  const meaning = saysSame(text, gold.text, language) ? 3 : sharedCount(own, wanted) >= 2 && containment(own, wanted) >= 0.6 ? 2 : cites && sharedCount(stems, wanted) >= 1 ? 1 : 0;
  return meaning === 0 ? 0 : meaning + preference + (cites ? 1 : 0);
}
