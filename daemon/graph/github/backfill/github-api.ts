/** Port: GitHub's REST API, page by page, as far as a backfill needs it. It only reads. */

export type GithubReply =
  | {
      readonly kind: 'page';
      readonly data: unknown;
      /** The whole address of the next page; null on the last one. */
      readonly next: string | null;
      readonly etag: string | null;
      /** By GitHub's clock, ISO 8601; null when it does not tell. */
      readonly servedAt: string | null;
      /** Requests that are left until the limit is reached. */
      readonly left: number | null;
    }
  /** The first page is still what it was when it had the `etag`. Costs nothing of the limit. */
  | { readonly kind: 'unchanged' }
  /** There is nothing here: deleted, turned off (issues of a repository), or deeper than GitHub lists. */
  | { readonly kind: 'absent' };

export interface GithubApi {
  /**
   * This page and those after it. Waits and tries again as GitHub asks, within bounds.
   * @param address `/repos/acme/atlas/issues?…`, or the whole address of a later page.
   * @throws ColloquyError `github_unreachable`, `github_refused`, `github_limited`, `github_data_invalid`, `stopped`
   */
  pages(address: string, etag?: string | null): AsyncIterable<GithubReply>;
}
