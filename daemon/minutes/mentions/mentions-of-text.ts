/** Pure: who and what a written text names. The same rules as for what is said, on paragraphs instead of segments. */
import type { Mention, Registry } from '#schemas/minutes';
import { readSpoken } from '../extract-minutes.ts';
import { extractMentions } from './extract-mentions.ts';

/** Names and references; days are left out: a note is full of them, and few are what it speaks of. */
export function mentionsOfText(text: string, registry: Registry): Pick<Mention, 'kind' | 'target' | 'confidence'>[] {
  const links: Pick<Mention, 'kind' | 'target' | 'confidence'>[] = [];
  const prose = withoutCode(text).replaceAll(/!?\[\[([^\]|#^]*)(?:[#^][^\]|]*)?(?:\|([^\]]*))?\]\]/gu, (_, target: string, shown: string | undefined) => {
    const name = target.slice(target.lastIndexOf('/') + 1).replace(/\.md$/iu, '').trim();
    const kind = kindOf(name, registry);
    if (kind !== null) links.push({ kind, target: kind === 'person' ? fullName(name, registry.people) : fullName(name, registry.projects), confidence: 1 });
    // A link has been counted: its words name nobody a second time.
    return kind === null ? (shown ?? name) : ' · ';
  });
  const paragraphs = prose.split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+[.)])\s)/u).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  const segments = paragraphs.map((paragraph, index) => ({ id: String(index), speaker: 'Unknown', text: paragraph, words: [] }));
  const { meeting, roster } = readSpoken({ recordingId: '', model: '', segments }, registry);
  const found = extractMentions(meeting, roster, null).filter(({ kind }) => kind !== 'date');
  const all = new Map<string, Pick<Mention, 'kind' | 'target' | 'confidence'>>();
  for (const { kind, target, confidence } of [...links, ...found]) if (!all.has(`${kind} ${target}`)) all.set(`${kind} ${target}`, { kind, target, confidence });
  return [...all.values()];
}

function withoutCode(text: string): string {
  return text.replaceAll(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)[ \t]*$/gmu, '\n').replaceAll(/`[^`\n]*`/gu, ' ').replaceAll(/%%[\s\S]*?%%/gu, ' ');
}

function kindOf(name: string, { people, projects }: Registry): 'person' | 'project' | null {
  if (people.some((person) => answersTo(person, name))) return 'person';
  return projects.some((project) => answersTo(project, name)) ? 'project' : null;
}

function fullName(name: string, entries: readonly { readonly name: string; readonly aliases: readonly string[] }[]): string {
  return entries.find((entry) => answersTo(entry, name))!.name;
}

function answersTo({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }, text: string): boolean {
  return [name, ...aliases].some((each) => each.toLowerCase() === text.toLowerCase());
}
