/** The real HTTP client. It does not wait between tries, and no answer that is on its way on a busy machine comes too late; a test of silence says how long it waits. */
import { ConstantBackoff } from 'cockatiel';
import { createRegistryClient } from '../adapters/npm-http-client.ts';
import type { DownloadSettings } from '../download.ts';

export const quickSettings: DownloadSettings = { http: createRegistryClient({}), backoff: new ConstantBackoff(1), silenceMs: 60_000, attempts: 3 };

/** A hub that is reached so. */
export const quickHub = { settings: () => Promise.resolve(quickSettings), probeMs: 60_000 };
