/** A note: properties, managed regions (ours) and everything else (the user's). */
import { z } from 'zod';

/** Obsidian Properties: text, list, number, checkbox, date and date-time are plain YAML scalars or lists of text. */
export const propertyValueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export type PropertyValue = z.infer<typeof propertyValueSchema>;

export const noteSectionSchema = z.strictObject({
  /** Name of the managed region, unique in the note: `decisions`. Lower-case letters, digits, hyphens. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Markdown, without the region's own comment lines; ends without a line feed. */
  markdown: z.string(),
});
export type NoteSection = z.infer<typeof noteSectionSchema>;

/** What a template makes of a meeting: pure values, before anything touches a file. */
export const renderedNoteSchema = z.strictObject({
  /** Wanted file name without folder and extension, safe on every system. */
  name: z.string().min(1),
  properties: z.record(z.string(), propertyValueSchema),
  sections: z.array(noteSectionSchema),
});
export type RenderedNote = z.infer<typeof renderedNoteSchema>;

/** What a sink says after it took a note. */
export interface WrittenNote {
  /** Where the note is, for people: an absolute path for a vault. */
  readonly location: string;
  /** `unchanged` when the file on disk was already this, byte for byte. */
  readonly outcome: 'created' | 'updated' | 'unchanged';
  /** The note as we rendered it, without the user's edits: the base of the next three-way merge. Kept, and given back unchanged. */
  readonly text: string;
  /** Ids of regions where both the user and we changed the same lines; both versions are in the note. */
  readonly conflicts: readonly string[];
}
