/**
 * A server on loopback that speaks the providers' wire formats. Its replies are stubs: made by hand after the providers'
 * documentation (Ollama docs/api.md; OpenAI "Create chat completion"; Anthropic "Create a message"), not recorded.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Situation =
  | { readonly kind: 'answers'; readonly json: string }
  | { readonly kind: 'refuses' | 'truncates' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly message?: string };

export interface ProviderRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ProviderServer {
  readonly url: string;
  readonly requests: ProviderRequest[];
  /** What comes next; the last one stays. */
  next(...situations: Situation[]): void;
  close(): Promise<void>;
}

/** The body of a reply with status 200. */
export type WireFormat = (situation: Exclude<Situation, { kind: 'status' } | { kind: 'silent' }>) => string;

export async function startProviderServer(format: WireFormat): Promise<ProviderServer> {
  let script: Situation[] = [];
  const requests: ProviderRequest[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      requests.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(Buffer.concat(pieces).toString() || '{}') as Record<string, unknown> });
      const situation = script.length > 1 ? script.shift() : script[0];
      if (situation !== undefined) reply(situation, format, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    next: (...situations) => {
      script = situations;
      requests.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(situation: Situation, format: WireFormat, response: ServerResponse): void {
  if (situation.kind === 'silent') return;
  if (situation.kind === 'status') {
    response.writeHead(situation.status, { 'content-type': 'application/json', ...situation.headers });
    response.end(JSON.stringify({ error: { message: situation.message ?? 'no' } }));
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json' }).end(format(situation));
}

const cut = '{"claims":[{"text":"cut in the mid';

export const ollamaFormat: WireFormat = (situation) => {
  const content = situation.kind === 'answers' ? situation.json : situation.kind === 'truncates' ? cut : "I can't help with that.";
  const message = { model: 'm', created_at: '2026-11-20T09:30:00Z', message: { role: 'assistant', content }, done: false };
  const end = { ...message, message: { role: 'assistant', content: '' }, done: true, done_reason: situation.kind === 'truncates' ? 'length' : 'stop', prompt_eval_count: 26, eval_count: 11 };
  return `${JSON.stringify(message)}\n${JSON.stringify(end)}\n`;
};

export const openaiFormat: WireFormat = (situation) => {
  const isRefusal = situation.kind === 'refuses';
  const content = situation.kind === 'answers' ? situation.json : situation.kind === 'truncates' ? cut : null;
  const message = { role: 'assistant', content, refusal: isRefusal ? "I can't help with that." : null };
  const choice = { index: 0, message, finish_reason: situation.kind === 'truncates' ? 'length' : 'stop', logprobs: null };
  return JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'm', choices: [choice], usage: { prompt_tokens: 26, completion_tokens: 11, total_tokens: 37 } });
};

export const anthropicFormat: WireFormat = (situation) => {
  const ending = { answers: 'tool_use', refuses: 'refusal', truncates: 'max_tokens' }[situation.kind];
  const content = situation.kind === 'answers' ? [toolUse(situation.json)] : situation.kind === 'truncates' ? [{ type: 'text', text: cut }] : [];
  return JSON.stringify({ id: 'm', type: 'message', role: 'assistant', model: 'm', content, stop_reason: ending, stop_sequence: null, usage: { input_tokens: 26, output_tokens: 11 } });
};

/** A tool call when it is JSON, else the text that a model wrote instead of one. */
function toolUse(json: string): Readonly<Record<string, unknown>> {
  return json.startsWith('{') ? { type: 'tool_use', id: 't', name: 'answer', input: JSON.parse(json) as unknown } : { type: 'text', text: json };
}
