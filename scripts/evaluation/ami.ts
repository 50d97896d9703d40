/**
 * The AMI meeting corpus (https://groups.inf.ed.ac.uk/ami/corpus, CC BY 4.0) as transcripts with gold decisions and actions, and how minutes are held
 * against them.
 *
 * The matching rule: a gold item is found if an item of ours cites one of its evidence utterances or one within two of
 * it; an item of ours is right if it cites within two of the evidence of a gold item of its kind.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { TranscriptInput } from '#schemas/transcript';
import type { ItemKind } from '../../daemon/minutes/learned/score-sentences.ts';
import { itemKinds } from '../../daemon/minutes/learned/score-sentences.ts';

export interface GoldItem {
  readonly kind: ItemKind;
  readonly text: string;
  /** Places of the utterances that say it, in the meeting's order. */
  readonly evidence: readonly number[];
}

export interface AmiMeeting {
  /** `ES2002a`. */
  readonly name: string;
  /** `ES2002`: four meetings of the same people on the same project. */
  readonly series: string;
  /** One segment per utterance; its id is the utterance's. */
  readonly transcript: TranscriptInput;
  /** Items with evidence; those without cannot be found and do not count. */
  readonly gold: readonly GoldItem[];
}

const utteranceSchema = z.object({ id: z.string(), speaker: z.string(), start: z.number().nullish(), end: z.number().nullish(), text: z.string() });
const meetingSchema = z.object({ meeting: z.string(), has_links: z.boolean().optional(), utterances: z.array(utteranceSchema) });
const kindSchema = z.enum(itemKinds);

/** Meetings whose summaries are linked to utterances, from `ami_traindev.jsonl.gz` and `ami_items_traindev.tsv.gz`, by name. */
export function readAmi(folder: string): AmiMeeting[] {
  const items = readItems(join(folder, 'ami_items_traindev.tsv.gz'));
  const meetings: AmiMeeting[] = [];
  for (const line of linesOf(join(folder, 'ami_traindev.jsonl.gz'))) {
    const { meeting: name, has_links: hasLinks, utterances } = meetingSchema.parse(JSON.parse(line));
    if (hasLinks !== true || utterances.length === 0) continue;
    const places = new Map(utterances.map(({ id }, place) => [id, place]));
    const gold = (items.get(name) ?? [])
      .map(({ evidenceIds, ...item }) => ({ ...item, evidence: evidenceIds.flatMap((id) => places.get(id) ?? []) }))
      .filter(({ evidence }) => evidence.length > 0);
    meetings.push({ name, series: name.slice(0, -1), transcript: transcriptOf(utterances), gold });
  }
  return meetings.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function linesOf(path: string): string[] {
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '');
}

function readItems(path: string): Map<string, { kind: ItemKind; text: string; evidenceIds: readonly string[] }[]> {
  const items = new Map<string, { kind: ItemKind; text: string; evidenceIds: readonly string[] }[]>();
  for (const line of linesOf(path).slice(1)) {
    const [meeting = '', , kind, , text = '', , , , evidence = ''] = line.split('\t');
    const ofMeeting = items.get(meeting) ?? [];
    ofMeeting.push({ kind: kindSchema.parse(kind), text, evidenceIds: evidence.split(' ').filter(Boolean) });
    items.set(meeting, ofMeeting);
  }
  return items;
}

function transcriptOf(utterances: readonly z.infer<typeof utteranceSchema>[]): TranscriptInput {
  const segments = utterances.map(({ id, speaker, start, end, text }) => ({
    id, speaker, text, words: [], startSeconds: start ?? undefined, endSeconds: end ?? undefined,
  }));
  return { recordingId: '', model: 'by hand', language: 'en', segments };
}

/** What the matching rule needs of an item: the places it cites, in the meeting's order of utterances. */
export interface CitedItem {
  readonly kind: ItemKind;
  readonly places: readonly number[];
}

const nearness = 2;

export function citesNear(places: readonly number[], evidence: readonly number[]): boolean {
  return places.some((place) => evidence.some((other) => Math.abs(place - other) <= nearness));
}

/** Counts that add up over meetings. */
export interface ItemCounts {
  readonly items: number;
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}

export const noItems: ItemCounts = { items: 0, right: 0, gold: 0, found: 0 };

export function countItems(kind: ItemKind, ours: readonly CitedItem[], gold: readonly GoldItem[]): ItemCounts {
  const items = ours.filter((item) => item.kind === kind);
  const wanted = gold.filter((item) => item.kind === kind);
  return {
    items: items.length,
    right: items.filter(({ places }) => wanted.some(({ evidence }) => citesNear(places, evidence))).length,
    gold: wanted.length,
    found: wanted.filter(({ evidence }) => items.some(({ places }) => citesNear(places, evidence))).length,
  };
}

export function addCounts(a: ItemCounts, b: ItemCounts): ItemCounts {
  return { items: a.items + b.items, right: a.right + b.right, gold: a.gold + b.gold, found: a.found + b.found };
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision over our items, recall over gold items; nothing claimed counts as precise. */
export function figuresOf({ items, right, gold, found }: ItemCounts): Figures {
  const precision = items === 0 ? 1 : right / items;
  const recall = gold === 0 ? 1 : found / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
