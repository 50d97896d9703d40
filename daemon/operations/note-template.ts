/** By which template a note was made. */
import { parse, YAMLParseError } from 'yaml';
import { parseNoteSource } from '../notes/merge/note-source.ts';

/** The property `template` of a note; null when it has none, or properties that are not YAML. The user may change it. */
export function templateProperty(text: string): string | null {
  const { frontMatter, lines } = parseNoteSource(text);
  if (frontMatter === null) return null;
  const yaml = lines.slice(frontMatter.start + 1, frontMatter.end).map((line) => line.text);
  try {
    const properties: unknown = parse(yaml.join('\n'));
    const name = typeof properties === 'object' && properties !== null && 'template' in properties ? properties.template : null;
    return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
  } catch (error) {
    // A ReferenceError: more aliases than any note has.
    if (!(error instanceof YAMLParseError || error instanceof ReferenceError)) throw error;
    return null;
  }
}
