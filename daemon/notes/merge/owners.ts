/** Whose an item is: said in its line, or by the name that it stands under. Pure. */
import { spoken } from './item-line.ts';
import type { ThreeReadings } from './relaid-line.ts';

/** A line that heads the items of one person: `**[[Ben Carter]]**`, `### [[Ben Carter]]`. */
export function personLabel(label: string): string | null {
  const [, bold, heading] = /^\*\*([^*]+)\*\*:?$|^#{2,6} (\[\[[^\]]*\]\]):?$/u.exec(label) ?? [];
  return bold ?? heading ?? null;
}

/** The names by which somebody may be called: `[[People/Ben Carter|Ben]]` is Ben Carter, and Ben. */
function namesIn(text: string): readonly string[] {
  const [, target, alias] = /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/u.exec(text) ?? [];
  return target === undefined ? [spoken(text)] : [spoken(target.split('/').at(-1) ?? target), ...(alias === undefined ? [] : [spoken(alias)])];
}

export function isSamePerson(one: string, other: string): boolean {
  if (one.trim() === '' || other.trim() === '') return one.trim() === other.trim();
  const names = namesIn(one);
  return namesIn(other).some((name) => names.includes(name));
}

/** The names over an item: in our last render, in the user's note, and there all that are left. */
export interface LabelsOver {
  readonly before: string;
  readonly theirs: string;
  /** What heads items in the user's region now, and the people whom our last render had there. */
  readonly left: readonly string[];
  readonly people: readonly string[];
}

export interface NewOwner {
  /** As the user wrote it; empty where the user took it away. */
  readonly name: string;
  /** It stands in the line itself. */
  readonly isWritten: boolean;
}

/** Whose the user says an item is, where that is not what we said; null when the user has not changed it. */
export function newOwner(fields: ThreeReadings | null, { before, theirs, left, people }: LabelsOver): NewOwner | null {
  if (fields !== null && fields.theirs.owner !== fields.base.owner) return { name: fields.theirs.owner, isWritten: true };
  const person = personLabel(before);
  if (person === null || isSamePerson(personLabel(theirs) ?? '', person)) return null;
  // Above all names it is nobody's. Under another name only if ours is still there: else the user took away the name, not the item.
  if (theirs === '') return { name: '', isWritten: false };
  const name = personLabel(theirs);
  // `**Urgent**` is nobody.
  const isPerson = name !== null && (name.includes('[[') || people.some((known) => isSamePerson(known, name)));
  return isPerson && left.includes(before) ? { name, isWritten: false } : null;
}
