/** A composition root for GitHub: its token and secret, from the environment or the keychain. */
import type { Config } from '#schemas/config';
import { ColloquyError } from '#schemas/failure';
import { createOctokitApi } from './graph/adapters/github/octokit-api.ts';
import type { GithubApi } from './graph/github/backfill/github-api.ts';
import { createKeychain } from './language-models/adapters/keychain.ts';
import type { KeyStore } from './language-models/key-store.ts';

/** Under these names the keychain has them (`colloquy key set github`). */
export const githubKeyNames = ['github', 'github-webhook'] as const;

export interface GithubSecrets {
  /** Null when there is none: public repositories can be read all the same. */
  token(): Promise<string | null>;
  /** Null when there is none. Once it is found it is kept; a new one needs a new start. */
  webhookSecret(): Promise<string | null>;
}

export function githubSecrets({ tokenVariable, webhookSecretVariable }: Config['github'], environment: Readonly<Record<string, string | undefined>>, keychain: KeyStore = createKeychain()): GithubSecrets {
  const find = async (variable: string, name: (typeof githubKeyNames)[number]): Promise<string | null> => environment[variable]?.trim() || (await readKeychain(keychain, name));
  let secret: string | null = null;
  return {
    token: () => find(tokenVariable, 'github'),
    webhookSecret: async () => (secret ??= await find(webhookSecretVariable, 'github-webhook')),
  };
}

/** A machine without a keychain has nothing in it. */
async function readKeychain(keychain: KeyStore, name: string): Promise<string | null> {
  try {
    return await keychain.read(name);
  } catch (error) {
    if (!(error instanceof ColloquyError)) throw error;
    return null;
  }
}

export interface GithubWaiting {
  readonly maxWaitMs: number;
  readonly signal: AbortSignal;
  readonly onWait: (seconds: number) => void;
}

export async function openGithub(config: Config['github'], environment: Readonly<Record<string, string | undefined>>, waiting: GithubWaiting): Promise<GithubApi> {
  return createOctokitApi({ api: config.api, token: await githubSecrets(config, environment).token(), fetch, ...waiting });
}
