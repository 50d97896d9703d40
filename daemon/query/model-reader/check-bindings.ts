/**
 * Whether names, times and states are said of what they stand nearest to. A plan with all the right words may still have who opened and who reviewed
 * changed round. Pure.
 */
import { covers, saidAt, type Account } from './account.ts';
import type { Part } from './plan-parts.ts';
import type { Place } from './question-parts.ts';

export function bindingProblems(account: Account): string[] {
  return [...swappedNames(account), ...strayTimes(account), ...strayStates(account)];
}

function distance(one: Place, other: Place): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}

interface Bound {
  readonly link: Part;
  readonly at: Place;
  readonly name: Place;
  readonly said: string;
}

/** `opened by Ana, reviewed by Ben`: together, deeds and names stand nearer to their own than to each other's. */
function swappedNames(account: Account): string[] {
  const bound = account.parts.flatMap((link): Bound[] => {
    const at = deedPlace(link, account);
    if (at === null || link.leadsTo === undefined) return [];
    // Directly in the set that the link leads to.
    const named = account.parts.filter((part) => part.own.includes('name') && part.inside.at(-1) === link.leadsTo && part.inside.at(-2) === link.id);
    const places: Place[] = named.flatMap(({ names, works }) => [...names, ...works]);
    return places.length !== 1 ? [] : [{ link, at, name: places[0]!, said: saidAt(account, places[0]!) }];
  });
  return bound.flatMap((one, index) =>
    bound.slice(index + 1).flatMap((other) => {
      const here = distance(one.at, one.name) + distance(other.at, other.name);
      const swapped = distance(one.at, other.name) + distance(other.at, one.name);
      return swapped < here ? [`${one.link.id} and ${other.link.id}: "${one.said}" and "${other.said}" seem to be changed round.`] : [];
    }),
  );
}

/** Where the deed of a link is said, without the names and the kinds that stand among its words. */
function deedPlace(part: Part, { uses, isTaken }: Account): Place | null {
  const { at, own } = part;
  if (at.length === 0 || !own.includes('link')) return null;
  const said = uses.find((use) => covers(part, use) && use.features.some((feature) => own.includes(feature)));
  if (said !== undefined) return said;
  const free = at.filter((index) => isTaken[index] === false);
  const here = free.length === 0 ? at : free;
  return { from: here[0]!, to: here.at(-1)! + 1 };
}

/** What happened at a time is the deed that stands right beside it: `merged last week` is no `opened last week`. */
function strayTimes(account: Account): string[] {
  return account.parts.flatMap((part) => {
    const [time] = part.times;
    if (time === undefined) return [];
    const beside = deedBeside(time, account);
    if (beside === null) return [];
    const event = part.own.find((feature) => feature.startsWith('event:'))?.slice('event:'.length);
    const isRight = event === undefined ? part.own.some((feature) => beside.features.includes(feature)) : eventsOf(beside.features).includes(event);
    return isRight ? [] : [`${part.id}: the time is that of "${saidAt(account, beside)}".`];
  });
}

function eventsOf(features: readonly string[]): string[] {
  const said = features.flatMap((feature) => (feature.startsWith('event:') ? [feature.slice('event:'.length)] : []));
  // What was opened came to be then.
  return said.includes('opened') ? [...said, 'happened'] : said;
}

const deedWord = /^(?:event:(?:opened|merged|closed|updated|due)|role:(?:reviewer|closer|merger))$/u;

/** Behind the deed in English, before it in Chinese, with nothing between but small words and names. */
function deedBeside(time: Place, { uses, isTaken, unknown, question: { language, words } }: Account): (Place & { readonly features: readonly string[] }) | null {
  const step = language === 'en' ? -1 : 1;
  for (let at = step < 0 ? time.from - 1 : time.to; at >= 0 && at < words.length; at += step) {
    if (isTaken[at] === true || !words[at]!.isWord) continue;
    if (unknown.includes(at)) return null;
    const use = uses.find(({ from, to }) => from <= at && at < to);
    if (use === undefined || use.as === 'filler') continue;
    return use.features.some((feature) => deedWord.test(feature)) && !use.features.includes('kind:Meeting') && !use.features.some((feature) => feature.startsWith('state:open')) ? use : null;
  }
  return null;
}

/** A state, a text or a label is said of the thing whose word stands nearest, of those that can have it. */
function strayStates(account: Account): string[] {
  const { parts, uses } = account;
  const sets = parts.flatMap((part) => {
    const kind = part.own.find((feature) => feature.startsWith('kind:'));
    const word = kind === undefined ? undefined : uses.find((use) => use.features.includes(kind) && covers(part, use));
    return word === undefined ? [] : [{ part, kind, word }];
  });
  return parts.flatMap((part) => {
    const state = part.own.find((feature) => feature.startsWith('state:'));
    const said = state === undefined ? undefined : uses.find((use) => use.features.includes(state) && covers(part, use));
    const own = sets.find((set) => set.part.id === part.inside.at(-1));
    if (said === undefined || own === undefined) return [];
    const nearer = sets.find((set) => set !== own && set.kind === own.kind && distance(said, set.word) + 1 < distance(said, own.word));
    const swapped = sets.find((set) => set !== own && isWork(set.kind) && isWork(own.kind) && said.to === set.word.from);
    const other = nearer ?? swapped;
    return other === undefined ? [] : [`${part.id}: "${saidAt(account, said)}" is said of "${saidAt(account, other.word)}".`];
  });
}

const isWork = (kind: string | undefined): boolean => kind === 'kind:PullRequest' || kind === 'kind:Issue';
