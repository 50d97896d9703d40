import { describe, expect, it } from '@jest/globals';
import { whatLeaves } from './wire-language-model.ts';

describe('before the first question the user is told', () => {
  it.each(['http://127.0.0.1:11434', 'http://localhost:1234/v1', 'http://[::1]:8080'])('that nothing leaves the machine for %s', (url) => {
    expect(whatLeaves('ollama', 'llama3.1:8b', url)).toBe('Prompt blocks are answered by llama3.1:8b (ollama) on this machine: nothing leaves it.');
  });
  it('what leaves it, and where to', () => {
    expect(whatLeaves('anthropic', 'claude', 'https://api.anthropic.com')).toMatch(/at api\.anthropic\.com: the transcript's text .* leave this machine .*; no audio, no vault\. languageModel\.provider: none turns it off\.$/);
  });
  it('that a connection is not encrypted', () => {
    expect(whatLeaves('ollama', 'm', 'http://192.168.1.5:11434')).toContain('The connection is not encrypted.');
  });
});
