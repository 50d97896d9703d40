/**
 * The user's line in a layout of ours. Layouts show other fields of an item, so each field is merged for itself: what the user wrote in one
 * stays in every layout, and what the user took away does not come back. Pure.
 */
import { type ItemFields, readings } from './item-fields.ts';
import { itemLine, spoken } from './item-line.ts';

/** The fields of our two lines, read so that they say the same; null when they do not. */
function sharedReading(base: string, ours: string): readonly [ItemFields, ItemFields] | null {
  for (const one of readings(base)) {
    const other = readings(ours).find((candidate) => spoken(candidate.text) === spoken(one.text));
    if (other !== undefined) return [one, other];
  }
  return null;
}

/** The user's line beside ours: where our last one had no owner, only what is surely a name is one. */
function readingBeside(theirs: string, base: ItemFields, ours: ItemFields, isName: (owner: string) => boolean): ItemFields {
  const [first, whole = first] = readings(theirs);
  if (first === undefined || whole === undefined) return { text: theirs, owner: '', times: '', rest: '' };
  const mayHaveOwner = base.owner !== '' || (whole.text !== base.text && (first.owner.includes('[[') || isName(first.owner) || (ours.owner !== '' && looksLikeName(first.owner))));
  return mayHaveOwner ? first : whole;
}

/** ` – Carla Diaz`, ` – Speaker 4`, ` – 王小明`; not ` – before lunch`. */
function looksLikeName(owner: string): boolean {
  return /^ – (?:\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|\d{1,2})){0,3}|\p{Script=Han}{2,4}(?: ?\d{1,2})?)$/u.test(owner);
}

/** True when two lines of ours show one item with the same words, however they are laid out. */
export function saysSame(base: string, ours: string): boolean {
  const [one, other] = [itemLine(base), itemLine(ours)];
  return one !== null && other !== null && sharedReading(one.body, other.body) !== null;
}

/** A task that the user made of a decision, or the other way. */
export function isOtherKind(ours: string, theirs: string): boolean {
  const isTask = (line: string): boolean => (itemLine(line)?.check ?? null) !== null;
  return isTask(ours) !== isTask(theirs);
}

export interface ThreeReadings {
  readonly base: ItemFields;
  readonly ours: ItemFields;
  readonly theirs: ItemFields;
}

/** Null: one of them is no line of a list, or our two say different things. `isName`: knows the people of the note. */
export function threeReadings(base: string, ours: string, theirs: string, isName: (owner: string) => boolean = () => false): ThreeReadings | null {
  const [b, o, t] = [itemLine(base), itemLine(ours), itemLine(theirs)];
  const shared = b === null || o === null ? null : sharedReading(b.body, o.body);
  if (t === null || shared === null) return null;
  return { base: shared[0], ours: shared[1], theirs: readingBeside(t.body, ...shared, isName) };
}

/**
 * The user's line in our new layout: a tick stays, and so does each field that the user changed, whatever the new layout shows. Null when
 * both have other words or another date than the base. `owner`: what to write as the owner where the user's line itself says nothing new of it.
 *
 *     relaid('- [ ] Call Ben – [[Ana]] · 0:33', '- [ ] Call Ben · 0:33', '- [x] Call Ben now – [[Ana]] · 0:33') → '- [x] Call Ben now · 0:33'
 *     relaid('- [ ] Call Ben · 0:33', '- [ ] Call Ben – [[Ana]] · 0:33', '- [ ] Call Ben – [[Kim]] · 0:33')     → '- [ ] Call Ben – [[Kim]] · 0:33'
 */
export function relaid(base: string, ours: string, theirs: string, owner: string | null = null): string | null {
  const [b, o, t] = [itemLine(base), itemLine(ours), itemLine(theirs)];
  if (b === null || o === null || t === null || (t.check === null) !== (o.check === null)) return null;
  const fields = threeReadings(base, ours, theirs);
  if (fields === null && t.body !== b.body) return null;
  const body = fields === null ? o.body : mergedBody(fields, owner);
  if (body === null) return null;
  const check = t.check === b.check ? o.check : t.check;
  return `${o.bullet}${check === null ? '' : `[${check}] `}${body}`;
}

function mergedBody({ base, ours, theirs }: ThreeReadings, owner: string | null): string | null {
  const text = theirs.text === base.text ? ours.text : theirs.text;
  const whose = theirs.owner === base.owner ? (owner ?? ours.owner) : mergedField(base.owner, ours.owner, theirs.owner);
  const times = theirs.times === base.times ? ours.times : theirs.times;
  const rest = mergedField(base.rest, ours.rest, theirs.rest);
  return whose === null || rest === null ? null : `${text}${whose}${times}${rest}`;
}

/** Null when both sides say something new; a layout that leaves a field out says nothing. */
function mergedField(base: string, ours: string, theirs: string): string | null {
  if (theirs === base) return ours;
  return ours === base || ours === theirs || base === '' || ours === '' ? theirs : null;
}
