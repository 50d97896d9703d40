/** The people and projects that may be named in the meeting: the registry, the attendees, labels that are names. */
import type { Registry } from '#schemas/minutes';
import { chineseNameIndex } from '../../correction/names/chinese-name-index.ts';
import { isCallingForm, withChineseForms } from '../../correction/names/chinese-person-forms.ts';
import { englishNameIndex } from './english-name-index.ts';
import type { NameHit, NameIndex, Named } from '../../correction/names/name-index.ts';
import { sharedForms, withUniqueForms } from '../../correction/names/name-index.ts';

export interface Roster {
  readonly people: NameIndex;
  readonly projects: NameIndex;
  /** Names that several people bear: found, and yet nobody's in particular. */
  readonly shared: ReadonlySet<string>;
}

/** Attendees come as `Ana Silva <ana@example.org>`, `ana.silva@example.org` or `Ana Silva`. */
export function attendeeName(attendee: string): string {
  return attendee.replace(/<[^>]*>/, '').replace(/@.*$/, '').replace(/["']/g, '').trim();
}

export function buildRoster(registry: Registry, others: readonly string[]): Roster {
  const registered = registry.people.map(({ name, aliases }) => ({ name, forms: personForms(name, aliases) }));
  const isRegistered = new Set(registered.map(({ name }) => name.toLowerCase()));
  const known = bothScripts(peopleNamed(registered, isRegistered), true);
  const strangers = [...new Set(others)].filter((name) => name !== '' && known.resolve(name) === null);
  const people = peopleNamed([...registered, ...strangers.map((name) => ({ name, forms: personForms(name, []) }))], isRegistered);
  const projects = withUniqueForms(registry.projects.map(({ name, aliases }) => ({ name, forms: [...new Set([name, ...aliases])] })));
  const shared = new Set(people.filter(({ isShared }) => isShared === true).map(({ name }) => name));
  return { people: bothScripts(people, true), projects: bothScripts(projects, false), shared };
}

/**
 * With what several of them are called: who that is, nobody knows here, but the promise is `Ana`'s. Not where it is all of a registered name, which would
 * say that it is that one; nor 小王 and 王工, of which there are many.
 */
function peopleNamed(people: readonly { name: string; forms: readonly string[] }[], isRegistered: ReadonlySet<string>): Named[] {
  const withForms = withChineseForms(people);
  return [...withUniqueForms(withForms), ...sharedForms(withForms).filter(({ name }) => !isRegistered.has(name.toLowerCase()) && !isCallingForm(name))];
}

function personForms(name: string, aliases: readonly string[]): string[] {
  const forms = new Set([name, ...aliases]);
  const words = name.split(/\s+/);
  if (words.length > 1 && (words[0]?.length ?? 0) > 1) forms.add(words[0]!);
  return [...forms];
}

function bothScripts(things: readonly Named[], arePeople: boolean): NameIndex {
  const english = englishNameIndex(things, arePeople);
  const chinese = chineseNameIndex(things, arePeople);
  return {
    resolve: (said) => english.resolve(said) ?? chinese.resolve(said),
    find: (text) => {
      const hits: NameHit[] = [...english.find(text), ...chinese.find(text)];
      return hits.sort((a, b) => a.start - b.start);
    },
  };
}
