/** Who is called what: voices by name only when that is sure enough, people and projects linked only when the vault knows them. Pure. */
import { type Action, type Minutes, type Registry } from '#schemas/minutes';
import { MarkdownText, escapeMarkdown, oneLine, plainText } from './markdown-text.ts';
import type { NoteInput } from './note-input.ts';
import { type Words, wordsOf } from './words.ts';

export interface Naming {
  /** `Ana Silva` where the voice is named at or above the threshold, else `Speaker 2`. */
  readonly voice: (speaker: string) => string;
  /** True when that voice has a name. */
  readonly isNamed: (speaker: string) => boolean;
  /** Owner of an action or answerer of a question: a person's name or a voice, as it may be shown. */
  readonly person: (name: string, citations: readonly string[]) => string;
  /** A wikilink when the registry has that name or alias; plain text otherwise, since a link to no note helps nobody. */
  readonly link: (name: string) => MarkdownText;
}

export function createNaming({ minutes, registry, nameThreshold, language }: NoteInput): Naming {
  const words = wordsOf(language);
  const sure = new Map(minutes.speakers.filter(({ confidence }) => confidence >= nameThreshold).map(({ speaker, person }) => [speaker, person]));
  const doubtful = new Map(
    minutes.speakers.filter(({ person }) => ![...sure.values()].includes(person)).map(({ speaker, person }) => [person, speaker]),
  );
  const links = linksOf(registry);
  const voice = (speaker: string): string => sure.get(speaker) ?? voiceLabel(speaker, words);
  return {
    voice,
    isNamed: (speaker) => sure.has(speaker) || links.has(key(speaker)),
    person: (name, citations) => {
      const guessed = doubtful.get(name);
      const known = guessed === undefined || isNamedIn(minutes, name, citations);
      return known ? voice(name) : voice(guessed);
    },
    link: (name) => links.get(key(name)) ?? new MarkdownText(escapeMarkdown(name), plainText(name)),
  };
}

/** `Speaker 2` in the note's language; a transcript from elsewhere may name its voices, which stays. */
function voiceLabel(speaker: string, words: Words): string {
  if (speaker === 'Unknown') return words.unknownSpeaker;
  const number = /^Speaker (\d+)$/u.exec(speaker)?.[1];
  return number === undefined ? speaker : words.speaker(number);
}

/** A name below the threshold is still right for an owner whom somebody called by it ("Ben, can you …?"). */
function isNamedIn(minutes: Minutes, name: string, citations: Action['citations'] | readonly string[]): boolean {
  return minutes.mentions.some(
    (mention) => mention.kind === 'person' && mention.target === name && mention.citations.some((id) => citations.includes(id)),
  );
}

function key(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** What would end or split a wikilink, or begin a comment or a command in it. */
const BREAKS_WIKILINK = /[[\]#^|]|%%|<%/u;

/** Link by name and alias. People come first; a name beats an alias; a note name that two notes share is linked by its path. */
function linksOf({ people, projects }: Registry): ReadonlyMap<string, MarkdownText> {
  const entries = [...people, ...projects];
  const noteNames = entries.map(({ path }) => key(noteName(path)));
  const links = new Map<string, MarkdownText>();
  const add = (name: string, link: MarkdownText): void => {
    if (key(name) !== '' && !links.has(key(name))) links.set(key(name), link);
  };
  const linked = entries
    .filter(({ path }) => !BREAKS_WIKILINK.test(path))
    .map((entry) => {
      const file = noteName(entry.path);
      const shared = noteNames.filter((other) => other === key(file)).length > 1;
      const target = shared ? entry.path.replace(/\.md$/iu, '') : file;
      const shown = BREAKS_WIKILINK.test(entry.name) ? file : oneLine(entry.name);
      const link = target === shown ? `[[${target}]]` : `[[${target}|${shown}]]`;
      return { entry, link: new MarkdownText(link, link) };
    });
  for (const { entry, link } of linked) add(entry.name, link);
  for (const { entry, link } of linked) for (const alias of entry.aliases) add(alias, link);
  return links;
}

function noteName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/iu, '');
}
