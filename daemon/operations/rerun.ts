/**
 * Renders the archive anew: every note that was ever made of a recording, from what is stored, with the user's edits kept. First it says what would change;
 * writing is a second step. Nothing is transcribed again, and the recordings may be gone.
 */
import { existsSync } from 'node:fs';
import { toFailure, type Failure } from '#schemas/failure';
import type { Registry } from '#schemas/minutes';
import type { RenderedNote } from '#schemas/note';
import type { Meeting, Recording } from '#schemas/recording';
import type { Colloquy } from '../colloquy.ts';
import { stageKey, type StageKey } from '../jobs/stage-store.ts';
import { loadTemplate } from '../notes/load-template.ts';
import type { NoteLanguage } from '../notes/note-input.ts';
import { TEMPLATE_PROPERTY, noteToMarkdown } from '../notes/note-markdown.ts';
import { mergeNote } from '../notes/reconcile.ts';
import { templateNeeds, type Template } from '../notes/template/template.ts';
import type { MeetingMade, NoteMade, SpineStages } from '../pipeline.ts';
import { templateFolders } from '../wire-vault.ts';
import { templateProperty } from './note-template.ts';
import { storedMeeting } from './stored-meeting.ts';

export interface RerunOptions {
  /** For every note; null: each with the template that it has. */
  readonly template: string | null;
  /** Only meetings on or after this local date, `2026-03-01`. */
  readonly since: string | null;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** What a rerun does to one recording's note. */
export type RerunStep =
  | { readonly kind: 'changed'; readonly change: NoteChange }
  /** Nothing that the template takes has changed, or the note says the same. */
  | { readonly kind: 'up_to_date' }
  /** The user deleted it; it stays deleted. */
  | { readonly kind: 'deleted' }
  /** Never transcribed, or not in this vault. */
  | { readonly kind: 'without_note' }
  | { readonly kind: 'earlier' }
  | { readonly kind: 'failed'; readonly recording: Recording; readonly failure: Failure };

export interface NoteChange {
  readonly recording: Recording;
  readonly meeting: Meeting;
  readonly template: string;
  /** The user named the template for this rerun. */
  readonly isChosen: boolean;
  /** Where the note is. */
  readonly location: string;
  readonly before: string;
  readonly after: string;
  /** Regions in which the user and we changed the same lines. */
  readonly conflicts: readonly string[];
  readonly rendered: RenderedNote;
  readonly basis: Basis;
}

/** All that a note depends on, but for its last text: what a template does not need is not in it. */
type Basis = Readonly<Record<string, unknown>>;

/** @throws ColloquyError `template_missing` or `template_invalid` for the named template, `vault_missing`. One broken note never stops the rest. */
export async function planRerun(colloquy: Colloquy, options: RerunOptions): Promise<readonly RerunStep[]> {
  const { config, register } = colloquy;
  const stagesOf = stagesByTemplate(colloquy);
  if (options.template !== null) await stagesOf(options.template).notes.check();
  const recordings = register.all();
  const steps: RerunStep[] = [];
  for (const first of recordings) {
    if (options.signal?.aborted === true) break;
    const recording = { ...first, path: register.names(first.id).find((name) => existsSync(name)) ?? first.path };
    steps.push(register.note(first.id, config.vault.folder) === null ? { kind: 'without_note' } : await stepFor(colloquy, stagesOf, recording, options));
    options.onProgress?.(steps.length, recordings.length);
  }
  return steps;
}

async function stepFor(colloquy: Colloquy, stagesOf: StagesByTemplate, recording: Recording, { template, since, signal }: RerunOptions): Promise<RerunStep> {
  try {
    const current = await stagesOf(colloquy.config.notes.template).notes.current(recording);
    if (current === null) return { kind: 'deleted' };
    const name = template ?? templateOf(colloquy, recording, current.text);
    const stages = stagesOf(name);
    const made = await storedMeeting(colloquy, stages, recording);
    if (made === null) return { kind: 'without_note' };
    if (since !== null && made.meeting.startedAt.slice(0, 10) < since) return { kind: 'earlier' };
    return await changeOf(colloquy, stages, { ...made, signal }, { name, isChosen: template !== null, ...current });
  } catch (error) {
    return { kind: 'failed', recording, failure: toFailure(error) };
  }
}

/** The note's own property, which the user may change; else what was stored when it was written; else the config's. */
function templateOf({ stages, config, register }: Colloquy, { id }: Recording, text: string): string {
  const stored = stages.latest(id, 'notes')?.value as Partial<NoteMade> | undefined;
  return templateProperty(text) ?? templateProperty(register.note(id, config.vault.folder)?.text ?? '') ?? stored?.template ?? config.notes.template;
}

async function changeOf(colloquy: Colloquy, stages: SpineStages, made: MeetingMade, note: { readonly name: string; readonly isChosen: boolean; readonly location: string; readonly text: string }): Promise<RerunStep> {
  const { recording, meeting } = made;
  const base = colloquy.register.note(recording.id, colloquy.config.vault.folder)?.text ?? '';
  const basis = await basisOf(colloquy, note.name, made);
  const key = keyOf(basis, base);
  // A template that is named now is the user's newer word than the note's property.
  const isSettled = !note.isChosen || [null, note.name].includes(templateProperty(note.text));
  if (isSettled && basis.isComplete === true && colloquy.stages.get(recording.id, 'notes', key) !== undefined) return { kind: 'up_to_date' };
  const rendered = await stages.notes.render(made);
  const ours = noteToMarkdown(rendered, recording.id);
  const { text: after, conflicts } = ours === base && isSettled ? { text: note.text, conflicts: [] } : mergeNote(base === '' ? null : base, ours, note.text, note.isChosen ? [TEMPLATE_PROPERTY] : []);
  if (after === note.text) {
    if (isAnswered(rendered)) remember(colloquy, recording, key, { notePath: note.location, template: note.name });
    return { kind: 'up_to_date' };
  }
  return { kind: 'changed', change: { recording, meeting, template: note.name, isChosen: note.isChosen, location: note.location, before: note.text, after, conflicts, rendered, basis } };
}

/** What the template takes, by its AST: the rest of the minutes may change and the note stays as it is. */
async function basisOf({ config }: Colloquy, name: string, made: MeetingMade): Promise<Basis> {
  const language: NoteLanguage = config.notes.language === 'auto' ? (made.transcript.language === 'zh' ? 'zh' : 'en') : config.notes.language;
  const template = await loadTemplate(name, language, templateFolders(config.vault));
  const needed = new Set<string>(neededBy(template, config.languageModel.provider !== 'none'));
  const minutes = Object.fromEntries(Object.entries(made.minutes).filter(([part]) => needed.has(part)));
  return {
    template: template.source,
    language,
    minutes,
    transcript: needed.has('transcript') ? made.transcript : null,
    meeting: made.meeting,
    recording: { path: made.recording.path, isThere: existsSync(made.recording.path) },
    registry: made.registry,
    settings: { vault: config.vault, notes: config.notes, languageModel: config.languageModel },
    // What repositories hold is known only by looking.
    isComplete: !needed.has('code'),
  };
}

function neededBy(template: Template, hasLanguageModel: boolean): readonly string[] {
  const { parts, prompts } = templateNeeds(template);
  return hasLanguageModel && prompts.length > 0 ? [...parts, 'transcript', 'speakers', 'topics'] : parts;
}

function keyOf(basis: Basis, base: string): StageKey {
  return stageKey({ stage: 'notes', renderer: RENDERER_VERSION, basis, base });
}

/** Raised when blocks or filters write something else for the same input: every note is then looked at again. */
const RENDERER_VERSION = 2;

/** Where a language model could not be asked, the next rerun asks again. */
function isAnswered({ properties }: RenderedNote): boolean {
  return !('prompt_fallback' in properties);
}

function remember(colloquy: Colloquy, { id }: Recording, key: StageKey, made: NoteMade): void {
  if (colloquy.stages.get(id, 'notes', key) === undefined) colloquy.stages.put(id, 'notes', key, made, 0);
}

/**
 * Writes what was planned; merged again, should the user have edited the note since. Stops between two notes when `signal` says so.
 * Answers the failures; the notes after a failure are written all the same.
 */
export async function writeRerun(
  colloquy: Colloquy,
  changes: readonly NoteChange[],
  { signal, onWritten }: { readonly signal?: AbortSignal | undefined; readonly onWritten: (change: NoteChange) => void },
): Promise<readonly { readonly change: NoteChange; readonly failure: Failure }[]> {
  const stagesOf = stagesByTemplate(colloquy);
  const failures: { change: NoteChange; failure: Failure }[] = [];
  for (const change of changes) {
    if (signal?.aborted === true) break;
    const { recording, template, isChosen, rendered, basis } = change;
    try {
      const made = await stagesOf(template).notes.write(recording, rendered, { byHand: false, isChosen });
      const base = colloquy.register.note(recording.id, colloquy.config.vault.folder)?.text ?? '';
      if (isAnswered(rendered)) remember(colloquy, recording, keyOf(basis, base), made);
      onWritten(change);
    } catch (error) {
      failures.push({ change, failure: toFailure(error) });
    }
  }
  return failures;
}

type StagesByTemplate = (template: string) => SpineStages;

/** One set of stages for each template; the vault's names are read once for all. */
function stagesByTemplate({ spineStages, config }: Colloquy): StagesByTemplate {
  const made = new Map<string, SpineStages>();
  let names: Promise<Registry> | null = null;
  return (template) => {
    const known = made.get(template);
    if (known !== undefined) return known;
    const stages = spineStages({ vaultFolder: config.vault.folder, template });
    const sharing: SpineStages = { ...stages, registry: () => (names ??= stages.registry()) };
    made.set(template, sharing);
    return sharing;
  };
}
