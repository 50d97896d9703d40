/** Hand-made passages with gold, and how minutes are held against them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Minutes, Registry } from '#schemas/minutes';
import { transcriptInputSchema } from '#schemas/transcript';
import { extractMinutes, readSpoken } from '../extract-minutes.ts';
import { cleanEnglish } from '../language/clean-english.ts';
import { contentStems, sharedCount } from '../language/words.ts';
import type { Language } from '../language/script.ts';

/** Neither its presence nor its absence counts. */
const optional = z.boolean().default(false);
/** Turns that say it, from 0; where the set's author noted them. */
const evidence = z.array(z.int().nonnegative()).optional();

const passageSchema = z.strictObject({
  about: z.string(),
  turns: z.array(z.tuple([z.string(), z.string()])),
  startedAt: z.string().optional(),
  decisions: z.array(z.strictObject({ text: z.string(), status: z.enum(['made', 'retracted']), optional, evidence })).default([]),
  actions: z.array(z.strictObject({
    text: z.string(), owner: z.string().nullable(), due: z.string().nullable(), status: z.enum(['open', 'done']).default('open'), optional, evidence,
  })).default([]),
  questions: z.array(z.strictObject({ text: z.string(), status: z.enum(['open', 'answered']), optional, evidence })).default([]),
  risks: z.array(z.strictObject({ text: z.string(), optional, evidence })).default([]),
  /** In whole meetings: the turn, from 0, with which each topic begins, and what it may be called. */
  topics: z.array(z.strictObject({ turn: z.int().nonnegative(), title: z.string(), also: z.array(z.string()).default([]) })).default([]),
});
const fileSchema = z.strictObject({ language: z.enum(['en', 'zh']), startedAt: z.string(), people: z.array(z.string()), passages: z.array(passageSchema) });

export type PassageFile = z.infer<typeof fileSchema>;
export type Passage = z.infer<typeof passageSchema>;

/** One of the files beside this one by its name, or any by its path. */
export function readPassages(name: string): PassageFile {
  const path = name.endsWith('.json') ? name : join(import.meta.dirname, `${name}.json`);
  return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

export function registryOf(people: readonly string[], projects: readonly string[] = []): Registry {
  return {
    people: people.map((name) => ({ name, aliases: [], path: `People/${name}.md` })),
    projects: projects.map((name) => ({ name, aliases: [], path: `Projects/${name}.md`, repository: null })),
  };
}

/** Turns as a transcript with only what a foreign one must have. */
export function transcriptOf(turns: readonly (readonly [speaker: string, text: string])[]) {
  return transcriptInputSchema.parse({ segments: turns.map(([speaker, text], index) => ({ id: `t${index + 1}`, speaker, text })) });
}

/** The turn, from 0, that a segment of {@link transcriptOf} holds. */
export function turnOfSegment(id: string): number {
  return Number(id.slice(1)) - 1;
}

/** What the rules' training begins with. */
export function spokenOf(file: PassageFile, passage: Passage): ReturnType<typeof readSpoken> {
  return readSpoken(transcriptOf(passage.turns), registryOf(file.people));
}

export function minutesOf(file: PassageFile, passage: Passage): Minutes {
  return extractMinutes(transcriptOf(passage.turns), { registry: registryOf(file.people), startedAt: passage.startedAt ?? file.startedAt });
}

/** Two texts say the same when they share more than half of their content (Dice); `When do they need it?` has none, and must be the same words. */
export function saysSame(a: string, b: string, language: Language): boolean {
  const first = contentStems(a, language);
  const second = contentStems(b, language);
  if (first.size === 0 && second.size === 0) return lettersOf(a) === lettersOf(b);
  return (2 * sharedCount(first, second)) / Math.max(1, first.size + second.size) > 0.5;
}

function lettersOf(text: string): string {
  return cleanEnglish(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export interface Score {
  found: number;
  right: number;
  gold: number;
}

export interface Report {
  readonly decisions: Score;
  readonly actions: Score;
  readonly questions: Score;
  readonly risks: Score;
  /** Of the actions found: owner and date exactly right. */
  owners: number;
  dues: number;
  statuses: number;
  readonly misses: string[];
}

export function emptyReport(): Report {
  const score = () => ({ found: 0, right: 0, gold: 0 });
  return { decisions: score(), actions: score(), questions: score(), risks: score(), owners: 0, dues: 0, statuses: 0, misses: [] };
}

export function f1({ found, right, gold }: Score): number {
  return found + gold === 0 ? 1 : (2 * right) / (found + gold);
}

interface Item {
  readonly text: string;
}

/** Pairs of our items and gold items that say the same, each used once. */
function pairUp<Ours extends Item, Gold extends Item>(ours: readonly Ours[], gold: readonly Gold[], language: Language): (readonly [Ours, Gold])[] {
  const left = [...ours];
  const pairs: (readonly [Ours, Gold])[] = [];
  for (const wanted of gold) {
    const at = left.findIndex((item) => saysSame(item.text, wanted.text, language));
    if (at >= 0) pairs.push([left.splice(at, 1)[0]!, wanted]);
  }
  return pairs;
}

function count(score: Score, report: Report, about: string, ours: readonly Item[], gold: readonly Item[], pairs: readonly (readonly [Item, Item])[]): void {
  score.found += ours.length;
  score.gold += gold.length;
  score.right += pairs.length;
  for (const item of ours) if (!pairs.some(([one]) => one === item)) report.misses.push(`${about}: too much: ${item.text}`);
  for (const item of gold) if (!pairs.some(([, one]) => one === item)) report.misses.push(`${about}: missed: ${item.text}`);
}

/** Items that count: those whose gold twin is optional are left out on both sides. */
function counted<Ours extends Item, Gold extends Item & { readonly optional: boolean }>(ours: readonly Ours[], gold: readonly Gold[], language: Language): { ours: Ours[]; gold: Gold[] } {
  const wanted = gold.filter((item) => !item.optional);
  const waived = gold.filter((item) => item.optional);
  const isWaived = (item: Ours) => waived.some(({ text }) => saysSame(text, item.text, language)) && !wanted.some(({ text }) => saysSame(text, item.text, language));
  return { ours: ours.filter((item) => !isWaived(item)), gold: wanted };
}

export function addToReport(report: Report, file: PassageFile, passage: Passage): void {
  const minutes = minutesOf(file, passage);
  const { language } = file;
  const { about } = passage;
  const actions = counted(minutes.actions, passage.actions, language);
  const paired = pairUp(actions.ours, actions.gold, language);
  count(report.actions, report, `${about}: action`, actions.ours, actions.gold, paired);
  for (const [action, gold] of paired) {
    const wrong = [action.owner === gold.owner ? '' : `owner ${action.owner ?? 'nobody'} for ${gold.owner ?? 'nobody'}`, action.due === gold.due ? '' : `due ${action.due ?? 'none'} for ${gold.due ?? 'none'}`, action.status === gold.status ? '' : `status ${action.status}`].filter(Boolean);
    if (wrong.length > 0) report.misses.push(`${about}: ${action.text}: ${wrong.join(', ')}`);
    if (action.owner === gold.owner) report.owners += 1;
    if (action.due === gold.due) report.dues += 1;
    if (action.status === gold.status) report.statuses += 1;
  }
  const sameStatus = ([one, gold]: readonly [{ status: string }, { status: string }]) => one.status === gold.status;
  const decisions = counted(minutes.decisions, passage.decisions, language);
  count(report.decisions, report, `${about}: decision`, decisions.ours, decisions.gold, pairUp(decisions.ours, decisions.gold, language).filter(sameStatus));
  const questions = counted(minutes.questions, passage.questions, language);
  count(report.questions, report, `${about}: question`, questions.ours, questions.gold, pairUp(questions.ours, questions.gold, language).filter(sameStatus));
  const risks = counted(minutes.risks, passage.risks, language);
  count(report.risks, report, `${about}: risk`, risks.ours, risks.gold, pairUp(risks.ours, risks.gold, language));
}
