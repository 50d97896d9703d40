/** Every prompt block of a template for one meeting. What it needs of the world is passed in. */
import { ColloquyError } from '#schemas/failure';
import type { Minutes, Registry } from '#schemas/minutes';
import type { Transcript } from '#schemas/transcript';
import type { SentenceEmbedder } from '../embeddings/sentence-embedder.ts';
import type { LanguageModel } from '../language-models/language-model.ts';
import { localDay } from '../minutes/dates/calendar.ts';
import { askPrompt, type AnswerMemory } from './ask-prompt.ts';
import type { PromptAnswer } from './prompt-answer.ts';
import type { Material, PersonForms } from './verification/evidence.ts';

/** The outside of the prompts. */
export interface PromptParts {
  /** The model's id, known before a key is looked for. */
  readonly modelId: string;
  /** @throws ColloquyError `language_model_key_missing` */
  model(): Promise<LanguageModel>;
  /** Null where there is none for the language, or it is not to be had: claims are then compared by their words. */
  embedder(language: string): Promise<SentenceEmbedder | null>;
  memory(recordingId: string): AnswerMemory;
  hash(text: string): string;
  /** Says once for each destination what leaves the machine, before the first question. */
  announce(): void;
  /** What was dropped and why, and why a fallback stands in the note. */
  report(answer: PromptAnswer): void;
}

export interface PromptMeeting {
  readonly transcript: Transcript;
  readonly minutes: Minutes;
  readonly registry: Registry;
  readonly startedAt: string | null;
  readonly language: 'en' | 'zh';
  readonly nameThreshold: number;
  readonly signal?: AbortSignal | undefined;
}

/** One answer for each different instruction. Without words in the meeting nothing is asked. @throws ColloquyError `stopped` */
export async function answerPrompts(instructions: readonly string[], meeting: PromptMeeting, parts: PromptParts): Promise<readonly PromptAnswer[]> {
  const { transcript, minutes, language, signal } = meeting;
  if (!transcript.segments.some(({ text }) => text.trim() !== '')) return [];
  const answers: PromptAnswer[] = [];
  for (const instruction of new Set(instructions)) {
    const answer = await answerOne(instruction);
    answers.push(answer);
    parts.report(answer);
  }
  return answers;

  async function answerOne(instruction: string): Promise<PromptAnswer> {
    let model: LanguageModel;
    try {
      model = await parts.model();
    } catch (error) {
      if (!(error instanceof ColloquyError)) throw error;
      return { instruction, model: parts.modelId, claims: [], dropped: [], fallback: { code: error.failure.code, words: error.failure.cause } };
    }
    parts.announce();
    return askPrompt({
      instruction, language, model, signal, hash: parts.hash, topics: minutes.topics, material: materialOf(meeting),
      embedder: await parts.embedder(language), memory: parts.memory(transcript.recordingId),
    });
  }
}

/** The meeting with its voices under the names that the note shows. */
export function materialOf({ transcript, minutes, registry, startedAt, nameThreshold, language }: PromptMeeting): Material {
  const names = new Map(minutes.speakers.filter(({ confidence }) => confidence >= nameThreshold).map(({ speaker, person }) => [speaker, person]));
  const speakerName = (speaker: string): string => names.get(speaker) ?? (language === 'zh' ? speaker.replace(/^Speaker (?=\d+$)/u, '说话人 ') : speaker);
  const known = new Map<string, Set<string>>();
  const add = (name: string, forms: readonly string[]): void => {
    const first = /\p{Script=Latin}/u.test(name) ? name.split(/\s+/u).slice(0, 1) : [];
    known.set(name, new Set([...(known.get(name) ?? []), ...forms, ...first]));
  };
  // Models write 说话人2 for 说话人 2.
  for (const speaker of new Set(transcript.segments.map((segment) => speakerName(segment.speaker)))) add(speaker, language === 'zh' ? [speaker.replaceAll(' ', '')] : []);
  for (const attendee of transcript.attendees ?? []) add(attendee, []);
  // Also a name that was only guessed for a voice: a claim with it is not proved by that voice.
  for (const { person } of minutes.speakers) add(person, []);
  for (const { kind, target } of minutes.mentions) if (kind === 'person') add(target, []);
  for (const { name, aliases } of registry.people) add(name, aliases);
  const people: PersonForms[] = [...known].map(([name, forms]) => ({ name, forms: [...forms].filter((form) => form !== name && form !== '') }));
  return { segments: transcript.segments, speakerName, people, today: localDay(startedAt) };
}
