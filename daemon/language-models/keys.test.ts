import { describe, expect, it } from '@jest/globals';
import { toFailure } from '#schemas/failure';
import { failureCodeOf } from '../testing/failure-code.ts';
import { createKeychain, type KeyringEntry } from './adapters/keychain.ts';
import { findKey, type KeyPlaces } from './key-store.ts';

/** A keychain in memory, in the shape of the library's entries. */
function memoryKeychain() {
  const stored = new Map<string, string>();
  return createKeychain((service, account): Promise<KeyringEntry> => {
    const place = `${service}/${account}`;
    return Promise.resolve({
      getPassword: () => Promise.resolve(stored.get(place)),
      setPassword: (password) => Promise.resolve(void stored.set(place, password)),
      deleteCredential: () => Promise.resolve(stored.delete(place)),
    });
  });
}
const locked = createKeychain(() => Promise.reject(new Error('AccessDenied for sk-secret')));
const places: KeyPlaces = { provider: 'anthropic', keyVariable: null, keychain: memoryKeychain(), environment: {}, isNeeded: true };

describe('the key of a provider', () => {
  it('is taken from the environment before the keychain', async () => {
    const keychain = memoryKeychain();
    await keychain.write('anthropic', 'from-keychain');
    expect(await findKey({ ...places, keychain, environment: { ANTHROPIC_API_KEY: ' from-environment\n' } })).toBe('from-environment');
    expect(await findKey({ ...places, keychain, keyVariable: 'MY_KEY', environment: { MY_KEY: 'mine', ANTHROPIC_API_KEY: 'other' } })).toBe('mine');
    expect(await findKey({ ...places, keychain })).toBe('from-keychain');
  });
  it('is forgotten when it is asked to be', async () => {
    const keychain = memoryKeychain();
    await keychain.write('anthropic', 'k');
    expect(await keychain.forget('anthropic')).toBe(true);
    expect(await keychain.forget('anthropic')).toBe(false);
    expect(await keychain.read('anthropic')).toBeNull();
  });
  it('is missed with the places where it was looked for', async () => {
    const thrown = await findKey(places).catch((error: unknown) => error);
    expect(toFailure(thrown)).toMatchObject({ code: 'language_model_key_missing', cause: 'The environment has no ANTHROPIC_API_KEY, and the keychain has none.' });
  });
  it('of the usual provider is not shown to a server at another address', async () => {
    expect(await findKey({ ...places, provider: 'openai-compatible', isNeeded: false, environment: { OPENAI_API_KEY: 'k' } })).toBeNull();
  });
  it('is missed in plain words where the keychain is locked, and what the keychain says is not repeated', async () => {
    const thrown = await findKey({ ...places, keychain: locked }).catch((error: unknown) => error);
    expect(toFailure(thrown).code).toBe('language_model_key_missing');
    expect(JSON.stringify(toFailure(thrown))).not.toContain('sk-secret');
    expect(await failureCodeOf(() => locked.write('anthropic', 'k'))).toBe('keychain_unusable');
    expect(await findKey({ ...places, keychain: locked, isNeeded: false })).toBeNull();
  });
  it('is never a crash on a machine without a desktop', async () => {
    const outcome = await createKeychain().read('colloquy-test-of-no-provider').catch((error: unknown) => toFailure(error).code);
    expect([null, 'keychain_unusable']).toContain(outcome);
  });
});
