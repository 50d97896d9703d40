/**
 * The history of a repository at GitHub into the facts: the repository, then each list page by page, then what is to be had only
 * for one pull request at a time (reviews; who merged, where no event told), then names of people.
 */
import { fail } from '#schemas/failure';
import { isObject, numberAt } from '../loose-json.ts';
import type { Observation } from '../observation.ts';
import { readGithub } from '../read-github.ts';
import type { GithubRecords } from '../record-store.ts';
import { repositoryName } from '../works.ts';
import type { BackfillStore } from './backfill-store.ts';
import type { GithubApi, GithubReply } from './github-api.ts';
import { type PartName, partNames, planPart, pullNumbers } from './parts.ts';

export interface BackfillParts {
  readonly api: GithubApi;
  readonly store: BackfillStore;
  readonly records: Pick<GithubRecords, 'observe' | 'isMergerUnknown'>;
  readonly now: () => Date;
  readonly onProgress: (progress: BackfillProgress) => void;
}

export interface BackfillProgress {
  /** As GitHub calls it now. */
  readonly repository: string;
  readonly step: PartName | 'reviews' | 'names';
  /** Pages or pull requests or people that were taken, in this run. */
  readonly done: number;
  /** Where it is known. */
  readonly total: number | null;
  readonly changed: number;
  readonly isWhole: boolean;
  /** Requests left until GitHub's limit. */
  readonly left: number | null;
}

export interface Backfilled {
  readonly repository: string;
  readonly changed: number;
}

/** People who are asked about in one run: a request each. */
const peopleAtOnce = 100;

/** @throws ColloquyError `github_repository_missing`, and whatever the API throws. What was taken before stays. */
export async function backfill(asked: string, parts: BackfillParts): Promise<Backfilled> {
  const { id, name, changed: first } = await takeRepository(asked, parts);
  let changed = first;
  for (const part of partNames) changed += await takePart(part, { id, name }, parts);
  changed += await takePulls({ id, name }, parts);
  changed += await takeNames(name, parts);
  return { repository: name, changed };
}

interface Repository {
  readonly id: number;
  readonly name: string;
}

/** Under another name than the one that was asked for it was renamed or given away: GitHub leads there. */
async function takeRepository(asked: string, { api, records, now }: BackfillParts): Promise<Repository & { readonly changed: number }> {
  const reply = await firstOf(api.pages(`/repos/${asked}`));
  const data = reply?.kind === 'page' && isObject(reply.data) ? reply.data : null;
  const [name, id] = [repositoryName(data), numberAt(data, 'id')];
  if (data === null || name === null || id === null) throw missing(asked);
  const seen = observationsOf(data, name, null);
  const isRenamed = name.toLowerCase() !== asked.toLowerCase();
  const asOf = (reply?.kind === 'page' ? reply.servedAt : null) ?? timeOf(now());
  const former: Observation[] = isRenamed ? [{ key: `repository:${asked.toLowerCase()}`, asOf, fields: { name: asked, renamedTo: name } }] : [];
  return { id, name, changed: records.observe([...seen, ...former]) };
}

async function takePart(part: PartName, { id, name }: Repository, { api, store, now, onProgress }: BackfillParts): Promise<number> {
  const state = store.part(id, part);
  const plan = planPart(part, name, state.since);
  const address = state.cursor ?? plan.address;
  const etag = state.cursor === null && state.etagAddress === plan.address ? state.etag : null;
  let [done, changed, isFirst, left] = [0, 0, state.cursor === null, null as number | null];
  for await (const reply of api.pages(address, etag)) {
    if (reply.kind === 'absent') endEarly(store, { id, part, isOpen: done > 0 });
    if (reply.kind !== 'page') break;
    const isLast = reply.next === null || plan.isLast(reply.data);
    const isEtagTrue = plan.isNewestFirst || isLast;
    changed += store.takePage(id, part, {
      observations: observationsOf(reply.data, name, null),
      next: isLast ? null : reply.next,
      pulls: part === 'pulls' ? pullNumbers(reply.data) : [],
      first: isFirst ? { address: plan.address, etag: isEtagTrue ? reply.etag : null, servedAt: reply.servedAt ?? timeOf(now()) } : null,
    });
    [done, isFirst, left] = [done + 1, false, reply.left];
    if (isLast) break;
    onProgress({ repository: name, step: part, done, total: null, changed, isWhole: false, left });
  }
  onProgress({ repository: name, step: part, done, total: null, changed, isWhole: true, left });
  return changed;
}

/** GitHub lists very long histories only to a certain depth: what it lists is then all. A page of an earlier run may be gone: that run begins anew. */
function endEarly(store: BackfillStore, { id, part, isOpen }: { readonly id: number; readonly part: PartName; readonly isOpen: boolean }): void {
  if (isOpen) store.takePage(id, part, { observations: [], next: null, pulls: [], first: null });
  else store.forgetCursor(id, part);
}

async function takePulls({ id, name }: Repository, { api, store, records, onProgress }: BackfillParts): Promise<number> {
  const pulls = store.pullsLeft(id);
  let [done, changed, left] = [0, 0, null as number | null];
  for (const number of pulls) {
    const seen: Observation[] = [];
    const addresses = [`/repos/${name}/pulls/${number}/reviews?per_page=100`, ...(records.isMergerUnknown(name, number) ? [`/repos/${name}/pulls/${number}`] : [])];
    for (const address of addresses) {
      for await (const reply of api.pages(address)) {
        if (reply.kind !== 'page') break;
        seen.push(...observationsOf(reply.data, name, number));
        left = reply.left;
      }
    }
    changed += store.takePull(id, number, seen);
    done += 1;
    onProgress({ repository: name, step: 'reviews', done, total: pulls.length, changed, isWhole: done === pulls.length, left });
  }
  return changed;
}

/** As far as they are cheap: commits tell most names for nothing. */
async function takeNames(repository: string, { api, store, onProgress }: BackfillParts): Promise<number> {
  const logins = store.namelessLogins(peopleAtOnce);
  let [done, changed] = [0, 0];
  for (const login of logins) {
    const reply = await firstOf(api.pages(`/users/${encodeURIComponent(login)}`));
    changed += store.takeUser(login, reply?.kind === 'page' ? observationsOf(reply.data, repository, null) : []);
    done += 1;
  }
  if (done > 0) onProgress({ repository, step: 'names', done, total: logins.length, changed, isWhole: true, left: null });
  return changed;
}

function observationsOf(data: unknown, repository: string, number: number | null): Observation[] {
  return readGithub(data, { repository, number }).observations;
}

async function firstOf(replies: AsyncIterable<GithubReply>): Promise<GithubReply | null> {
  for await (const reply of replies) return reply;
  return null;
}

const timeOf = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;

function missing(repository: string): Error {
  return fail('github_repository_missing', {
    effect: `Nothing of ${repository} was taken.`,
    cause: 'GitHub knows no such repository, or does not show it to this token.',
    tip: 'Check the spelling (owner/name). A private one needs a token that may read it: colloquy key set github (docs/github.md).',
  });
}
