/** Pure: what minutes say was spoken of, as facts. "#12" stays a number here; which pull request or issue it is, is settled over all sources. */
import type { Fact, Reference } from '#schemas/facts';
import type { Mention, Minutes } from '#schemas/minutes';
import { isRepositoryName } from '../../code/repository-address.ts';
import { byId, node, person, project, related } from './fact-words.ts';
import { isName } from '../identity/person-names.ts';
import { isShortHash } from './commit-hash.ts';
import { fullIds, type MeetingShared } from './item-facts.ts';

export function mentionFacts({ mentions, topics }: Minutes, shared: MeetingShared): Fact[] {
  const mentioned = (reference: Reference, { citations, confidence }: Pick<Mention, 'citations' | 'confidence'>): Fact =>
    related(reference, 'MENTIONED_IN', shared.meeting, { segment_ids: fullIds(citations, shared), ...shared.said, confidence });
  return [
    ...mentions.flatMap((mention) => {
      const reference = mentionReference(mention);
      return reference === null ? [] : [mentioned(reference, mention)];
    }),
    ...topics.flatMap((topic) => {
      const reference = byId('Topic', topic.title.normalize('NFKC').toLowerCase());
      return [node(reference, { name: topic.title }), mentioned(reference, topic)];
    }),
  ];
}

/** Null for a target that is none of ours. */
export function mentionReference({ kind, target }: Pick<Mention, 'kind' | 'target'>): Reference | null {
  if (kind === 'person') return isName(target) ? person(target) : null;
  if (kind === 'project') return target.trim() === '' ? null : project(target);
  if (kind === 'commit') return commitReference(target);
  if (kind === 'date') return byId('Day', target);
  return numberReference(kind === 'issue' ? 'Issue' : 'PullRequest', target);
}

/** `a1b2c3d` or `owner/repo@a1b2c3d`; a whole hash is the commit's id. */
function commitReference(target: string): Reference {
  const at = target.lastIndexOf('@');
  const [repository, hash] = [target.slice(0, Math.max(0, at)), target.slice(at + 1).toLowerCase()];
  return isShortHash(hash) ? { by: 'hash', kind: 'Commit', hash, repository: isRepositoryName(repository) ? repository : null } : byId('Commit', hash);
}

/** `421`, `#421` or `owner/repo#421`. */
export function numberReference(kind: 'PullRequest' | 'Issue', target: string): Reference | null {
  const match = /^(?:(?<repository>[\w.-]+\/[\w.-]+)?#)?(?<number>\d{1,15})$/u.exec(target)?.groups;
  return match === undefined ? null : { by: 'number', kind, number: Number(match.number), repository: match.repository ?? null };
}
