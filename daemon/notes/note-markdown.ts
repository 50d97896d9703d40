/** The whole text of a note as we write it: properties, then each section between the comment lines that make it a managed region. Pure. */
import type { PropertyValue, RenderedNote } from '#schemas/note';
import { propertyYaml } from './property-yaml.ts';

/** The property by which a note is found again when the user renames or moves it. */
export const RECORDING_ID_PROPERTY = 'recording_id';
/** The property that says by which template the note is made; the user may change it. */
export const TEMPLATE_PROPERTY = 'template';

export function sectionStart(id: string): string {
  return `%% colloquy:section ${id} %%`;
}

export function sectionEnd(id: string): string {
  return `%% colloquy:end ${id} %%`;
}

/** The first comment in a text that begins or ends a region, or would where it stands alone in its line; null when there is none. */
export function regionMark(text: string): { readonly mark: string; readonly index: number } | null {
  const found = /%%\s*colloquy:(?:section|end)(?![\p{L}\p{N}])(?:[^%\n]*%%)?/u.exec(text);
  return found === null ? null : { mark: found[0], index: found.index };
}

/**
 * Obsidian shows the comment lines nowhere in reading view. The empty lines around the content keep them out of the last
 * list item and of callouts. An empty `recordingId` (a transcript from elsewhere) leaves out the property.
 */
export function noteToMarkdown(note: RenderedNote, recordingId: string): string {
  const properties = Object.entries(noteProperties(note, recordingId)).map(([key, value]) => `${propertyYaml(key, value)}\n`);
  const head = properties.length === 0 ? '' : `---\n${properties.join('')}---\n\n`;
  return `${head}${note.sections.map(regionText).join('\n')}`;
}

/** The note's properties with the recording's id as the last. */
export function noteProperties(note: RenderedNote, recordingId: string): Readonly<Record<string, PropertyValue>> {
  return recordingId === '' ? note.properties : { ...note.properties, [RECORDING_ID_PROPERTY]: recordingId };
}

function regionText({ id, markdown }: RenderedNote['sections'][number]): string {
  return `${sectionStart(id)}\n\n${markdown}\n\n${sectionEnd(id)}\n`;
}
