/** Key store: the system's keychain (Keychain, Credential Manager, Secret Service). Where there is none, that is said, and nothing breaks. */
import { fail, type ColloquyError } from '#schemas/failure';
import type { KeyStore } from '../key-store.ts';

const SERVICE = 'colloquy';

/** The part of `@napi-rs/keyring` that is used. */
export interface KeyringEntry {
  getPassword(): Promise<string | null | undefined>;
  setPassword(password: string): Promise<void>;
  deleteCredential(): Promise<boolean>;
}

export type OpenEntry = (service: string, account: string) => Promise<KeyringEntry>;

/** The binary is loaded only when a key is looked for: it may not be there for this system. */
const openSystemEntry: OpenEntry = async (service, account) => {
  const { AsyncEntry } = await import('@napi-rs/keyring');
  return new AsyncEntry(service, account);
};

export function createKeychain(open: OpenEntry = openSystemEntry): KeyStore {
  const use = async <Result>(provider: string, work: (entry: KeyringEntry) => Promise<Result>): Promise<Result> => {
    try {
      return await work(await open(SERVICE, provider));
    } catch (error) {
      throw unusable(error);
    }
  };
  return {
    read: (provider) => use(provider, async (entry) => (await entry.getPassword()) ?? null),
    write: (provider, key) => use(provider, (entry) => entry.setPassword(key)),
    forget: (provider) => use(provider, (entry) => entry.deleteCredential()),
  };
}

/** Not quoted: what a keychain says may hold what it was given. */
function unusable(error: unknown): ColloquyError {
  const isAbsent = typeof error === 'object' && error !== null && 'code' in error && String(error.code).includes('MODULE_NOT_FOUND');
  return fail('keychain_unusable', {
    effect: 'No key was read or changed.',
    cause: isAbsent ? "The keychain's binary is not installed for this system." : "The system's keychain is locked, not running (no desktop session), or refused.",
    tip: 'Put it into an environment variable instead: languageModel.keyVariable, github.tokenVariable or github.webhookSecretVariable names it.',
  });
}
