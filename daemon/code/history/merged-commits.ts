/** Which commit brought a pull request in, by what the forges write into its message. Pure. */

export interface CommitMessage {
  /** Full hash. */
  readonly hash: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** An extended regular expression for `git rev-list --grep` that finds at least every message in which {@link isMergeOf} holds. */
export function mergePattern(numbers: readonly string[]): string {
  const any = numbers.filter((number) => /^\d+$/u.test(number)).join('|');
  return `(pull request #|PR |#|!)(${any})([^0-9]|$)`;
}

/**
 * 2: a merge that names the number; 1: a commit whose title ends with it (a squash); 0: neither. As GitHub, GitLab, Bitbucket, Azure
 * and Gitea write it. A commit that only speaks of the number ("follows #421") is none.
 */
export function mergeRank({ message, parents }: CommitMessage, number: string): 0 | 1 | 2 {
  const [subject = ''] = message.split(/\r?\n/u);
  const isMerge = [
    new RegExp(`^Merge pull request (?:#|'.*' \\(#)${number}(?:\\)| from |$)`, 'u').test(subject),
    new RegExp(`^Merged in .* \\(pull request #${number}\\)$`, 'u').test(subject.trim()),
    new RegExp(`^Merged PR ${number}: `, 'u').test(subject),
    new RegExp(`^See merge request \\S*!${number}\\s*$`, 'mu').test(message),
  ];
  if (isMerge.includes(true)) return 2;
  const isSquash = new RegExp(`\\(#${number}\\)$`, 'u').test(subject.trim());
  return isSquash ? (parents.length > 1 ? 2 : 1) : 0;
}

/** The commit of a pull request among candidates in order from new to old: a merge first, else the oldest (later ones pick it over). */
export function mergedCommit(candidates: readonly CommitMessage[], number: string): CommitMessage | null {
  const ranked = candidates.map((commit) => ({ commit, rank: mergeRank(commit, number) }));
  return (ranked.findLast(({ rank }) => rank === 2) ?? ranked.findLast(({ rank }) => rank === 1))?.commit ?? null;
}

/** What a change is called: the subject; of a merge the title that stands below; without the number. May be empty. */
export function titleOf(message: string): string {
  const [subject = '', ...rest] = message.split(/\r?\n/u).map((line) => line.trim());
  const body = rest.find((line) => line !== '' && !/^(?:See merge request|Approved-by|Reviewed-by|Signed-off-by|Co-authored-by)\b/iu.test(line));
  const quoted = /^Merge pull request '(.*)' \(#\d+\)/u.exec(subject)?.[1];
  if (quoted !== undefined) return quoted;
  const isForges = /^Merge (?:pull request #\d+|branch )|^Merged in /u.test(subject);
  const title = isForges ? (body ?? '') : subject.replace(/^Merged PR \d+: /u, '');
  return title.replace(/\s*\(#\d+\)$/u, '');
}

/** Commits as `git rev-list --format='%P%x00%B%x00'` prints them; a message cannot hold a zero byte. */
export function parseCommits(output: string): CommitMessage[] {
  const fields = output.split('\0');
  const commits: CommitMessage[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const header = /^\s*commit ([\da-f]{40,64})\n([\da-f ]*)$/u.exec(fields[index] ?? '');
    if (header !== null) commits.push({ hash: header[1] ?? '', parents: (header[2] ?? '').split(' ').filter(Boolean), message: fields[index + 1] ?? '' });
  }
  return commits;
}
