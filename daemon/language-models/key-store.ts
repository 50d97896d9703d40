/** Port: where keys are kept between runs. Keys are looked up by the name of their provider, and never logged. */
import { fail } from '#schemas/failure';
import type { Provider } from './providers.ts';

export interface KeyStore {
  /** Null when there is none. @throws ColloquyError `keychain_unusable` */
  read(provider: string): Promise<string | null>;
  /** @throws ColloquyError `keychain_unusable` */
  write(provider: string, key: string): Promise<void>;
  /** False when there was none. @throws ColloquyError `keychain_unusable` */
  forget(provider: string): Promise<boolean>;
}

export interface KeyPlaces {
  readonly provider: Provider;
  /** From the config; null: the variable that the provider's users know. */
  readonly keyVariable: string | null;
  /** Null: not looked at. */
  readonly keychain: KeyStore | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A server of one's own may want no key. */
  readonly isNeeded: boolean;
}

const usualVariables = { 'ollama': 'OLLAMA_API_KEY', 'openai-compatible': 'OPENAI_API_KEY', 'anthropic': 'ANTHROPIC_API_KEY' } as const;

/**
 * The environment first, then the keychain; null when there is none and none is needed.
 * @throws ColloquyError `language_model_key_missing`, with what the keychain said.
 */
export async function findKey({ provider, keyVariable, keychain, environment, isNeeded }: KeyPlaces): Promise<string | null> {
  const variable = keyVariable ?? usualVariables[provider];
  // A key for the provider's own address is not shown to another server unless the config names its variable.
  const fromEnvironment = isNeeded || keyVariable !== null ? environment[variable]?.trim() : undefined;
  if (fromEnvironment) return fromEnvironment;
  let keychainSays = 'the keychain has none';
  try {
    const stored = (await keychain?.read(provider)) ?? null;
    if (stored !== null) return stored;
    if (keychain === null) keychainSays = 'the config does not let the keychain be asked';
  } catch (error) {
    keychainSays = causeOf(error);
  }
  if (!isNeeded) return null;
  throw fail('language_model_key_missing', {
    effect: 'The language model was not asked.',
    cause: `The environment has no ${variable}, and ${keychainSays}.`,
    tip: `Set ${variable}, or run "colloquy key set ${provider}" and type the key.`,
  });
}

function causeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'failure' in error) return (error.failure as { cause: string }).cause.replace(/\.$/, '');
  throw error;
}
