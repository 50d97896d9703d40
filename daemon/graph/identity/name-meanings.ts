/** Pure: whom a name means where it was said. Two people who share a first name stay two: then the room, and the project, tell; or it stays open. */
import type { AccountKey } from '#schemas/facts';
import type { NameContext, NameMeaning, Person } from './people.ts';
import { accountWritten, calledBy, firstAndLast, isFullName, plainName, spellings } from './person-names.ts';

/**
 * @param personOf The person behind an account.
 * @param closeToUs Ids of persons known from the vault and from meetings: a first name alone never means a stranger on GitHub.
 */
export function createNameMeanings(people: readonly Person[], personOf: (account: AccountKey) => string, closeToUs: ReadonlySet<string>): (name: string, context: NameContext) => NameMeaning {
  const known = new Map(people.map((person) => [person.id as string, person]));
  const whole = indexOf(people, (person) => wholeNames(person));
  const called = indexOf(people, (person) => (person.bot ? [] : [person.name, ...person.aliases].flatMap(calledBy)));

  const nameOf = (id: string): string => known.get(id)?.name ?? id;
  const decided = (person: string, confidence: number, because: string, askedProject = false): NameMeaning => ({ person, confidence, because, askedProject });

  const meantBy = (name: string, context: NameContext): NameMeaning => {
    const plain = plainName(name);
    const written = accountWritten(name);
    if (written !== null) return decided(personOf(written), 0.99, written.startsWith('login:') ? 'a login' : 'an e-mail address');
    const own: AccountKey = `name:${plain}`;
    // The user has said whose this spelling is.
    if (personOf(own) !== own && known.get(personOf(own))?.evidence.some(({ a, b, confidence }) => confidence === 1 && (a === own || b === own)) === true) {
      return decided(personOf(own), 1, 'the user says so');
    }
    const sameName = [...(whole.get(plain) ?? [])];
    if (sameName.length === 1 && (isFullName(name) || isNear(sameName[0]!, context))) return decided(sameName[0]!, 0.95, `the only ${nameOf(sameName[0]!)}`);
    const candidates = [...new Set([...sameName, ...(called.get(plain) ?? [])])].sort();
    if (candidates.length === 0) return decided(personOf(own), 0.6, 'nobody else is known by this name');
    return among(candidates, context) ?? (candidates.some((id) => closeToUs.has(id)) ? open(candidates) : decided(personOf(own), 0.5, 'only strangers have this name', true));
  };

  /** By the room, then by the project, then by who is known at all. */
  const among = (candidates: readonly string[], context: NameContext): NameMeaning | null => {
    const there = attending(context);
    const present = candidates.filter((id) => there.has(id));
    if (present.length === 1) return decided(present[0]!, 0.9, `${nameOf(present[0]!)} was there`);
    const left = present.length > 1 ? present : candidates;
    const inProject = context.projectPeople();
    const working = left.filter((id) => inProject.has(id));
    if (working.length === 1) {
      const [only] = working as [string];
      const others = left.filter((id) => id !== only && closeToUs.has(id));
      if (closeToUs.has(only) || others.length === 0) return decided(only, 0.8, `${nameOf(only)} works on the project`, true);
    }
    const close = left.filter((id) => closeToUs.has(id));
    return close.length === 1 && working.length <= 1 && (working.length === 0 || working[0] === close[0]) ? decided(close[0]!, 0.8, `the only one of that name whom vault and meetings know`, true) : null;
  };

  const attending = ({ attendees }: NameContext): ReadonlySet<string> =>
    new Set(
      attendees.flatMap((attendee) => {
        const written = accountWritten(attendee);
        if (written !== null) return [personOf(written)];
        const same = whole.get(plainName(attendee));
        return isFullName(attendee) && same?.size === 1 ? [...same] : [];
      }),
    );
  const isNear = (id: string, context: NameContext): boolean => closeToUs.has(id) || attending(context).has(id) || context.projectPeople().has(id);
  const open = (candidates: readonly string[]): NameMeaning => ({ person: null, confidence: 0, because: candidates.map(nameOf).join(' or '), askedProject: true });
  return meantBy;
}

/** Under which names a person is found as a whole: every name and spelling, and logins. */
function wholeNames({ name, aliases }: Person): string[] {
  return [name, ...aliases].flatMap((each) => [plainName(each), firstAndLast(each), ...spellings(each)]);
}

function indexOf(people: readonly Person[], names: (person: Person) => readonly string[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const person of people) {
    for (const name of names(person)) {
      if (name === '') continue;
      const ids = index.get(name) ?? new Set();
      index.set(name, ids.add(person.id));
    }
  }
  return index;
}
