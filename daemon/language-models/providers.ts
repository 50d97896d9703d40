/** The providers by name: where they usually are, and whether they want a key there. */

export type Provider = 'ollama' | 'openai-compatible' | 'anthropic';

export const providers: Readonly<Record<Provider, { readonly url: string; readonly wantsKey: boolean }>> = {
  'ollama': { url: 'http://127.0.0.1:11434', wantsKey: false },
  'openai-compatible': { url: 'https://api.openai.com/v1', wantsKey: true },
  'anthropic': { url: 'https://api.anthropic.com', wantsKey: true },
};

/** `ollama/llama3.1:8b`; with its host where that is not the usual one. */
export function modelId(provider: Provider, url: string | null, model: string): string {
  return url === null || url === providers[provider].url ? `${provider}/${model}` : `${provider}@${new URL(url).host}/${model}`;
}
