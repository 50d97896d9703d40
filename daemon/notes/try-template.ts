/** A template is tried before any work is done for its note: one that never ends, or cannot be rendered, is found in a moment. */
import type { NoteLanguage } from './note-input.ts';
import { loadExample, loadTemplate } from './load-template.ts';
import { type RenderLimits, renderNote } from './render-note.ts';

/** An example is rendered in milliseconds; a template that takes this long never ends. What one meeting lacks another may have. */
const TRIAL: RenderLimits = { milliseconds: 2000, memory: 20_000_000, mayLackValues: true };

/** Throws `template_missing` or `template_invalid`. The meeting is that of the template `general`, whatever examples the user has. */
export async function tryTemplate(name: string, language: NoteLanguage, folders: readonly string[]): Promise<void> {
  const template = await loadTemplate(name, language, folders);
  renderNote(template, { ...(await loadExample('general', language, [])), language }, TRIAL);
}
