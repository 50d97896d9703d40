/** The real HTTP client, with patience fit for a test. */
import { ConstantBackoff } from 'cockatiel';
import { createRegistryClient } from '../adapters/npm-http-client.ts';
import type { DownloadSettings } from '../download.ts';

export const quickSettings: DownloadSettings = { http: createRegistryClient({}), backoff: new ConstantBackoff(1), silenceMs: 2_000, attempts: 3 };
