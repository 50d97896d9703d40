/** A process that fetches a made-up model from a hub, for tests with several processes: `fetch-program.ts FOLDER HUB ENTRY`. */
import { createHubSource } from '../adapters/hub-source.ts';
import { createModelCache } from '../model-cache.ts';
import type { CatalogueEntry } from '../catalogue.ts';
import { madeUpCatalogue } from './made-up-model.ts';
import { quickHub } from './quick-settings.ts';

const [folder = '', endpoint = '', entry = ''] = process.argv.slice(2);
const store = createModelCache({
  folder,
  sources: [createHubSource({ endpoint, ...quickHub })],
  catalogue: madeUpCatalogue(JSON.parse(entry) as CatalogueEntry),
});
const { path } = await store.get('silero-vad', ({ receivedBytes }) => process.stdout.write(`${receivedBytes}\n`));
process.stdout.write(`${path}\n`);
