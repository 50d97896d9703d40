/** Port: HTTP, as much of it as fetching files needs. Redirects are followed, proxies and certificates are its business. */

export interface HttpRequest {
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the request and, after the answer came, its body. */
  readonly signal?: AbortSignal | undefined;
}

export interface HttpResponse {
  readonly status: number;
  header(name: string): string | null;
  /** Empty when the status is 400 or more. Throws when the connection ends before the body does. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** @throws Error when there is no answer at all: no name, no route, no trust, a signal. An answer of any status resolves. */
export type HttpClient = (url: string, request?: HttpRequest) => Promise<HttpResponse>;
