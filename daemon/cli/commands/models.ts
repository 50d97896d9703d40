import { InvalidArgumentError, type Command } from 'commander';
import { exitStatusOf } from '#schemas/failure';
import { modelIds, modelNameSchema, type ModelName } from '#schemas/model';
import { modelsOfConfig } from '../../colloquy.ts';
import { bringModels } from '../../models/bring-models.ts';
import { modelSummary } from '../../models/model-summary.ts';
import type { RunWithSession } from '../command-line.ts';
import { megabytes } from '../output.ts';
import type { Session } from '../session.ts';

export function addModels(program: Command, run: RunWithSession): void {
  const models = program.command('models').description('The models: which there are, which are here');
  models
    .command('list')
    .description('Every model of the catalogue, and those of the hub that you named, and whether it is on this machine')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => run((session) => listModels(session, json ?? false)));
  models
    .command('get')
    .description('Fetch models (default: those that the config uses)')
    .argument('[model...]', 'ids of the catalogue, or models of the hub as owner/name or owner/name@revision', parseModel)
    .action((ids: ModelName[] | undefined) => run((session) => getModels(session, ids ?? [])));
  models
    .command('verify')
    .description('Read every model file again and compare sums')
    .action(() => run(verifyModels));
}

async function listModels(session: Session, json: boolean): Promise<number> {
  const { models, config } = await session.colloquy();
  const summaries = await modelSummary(models, { named: modelsOfConfig(config) });
  session.output.result(
    json
      ? JSON.stringify(summaries)
      : summaries.map((model) => `${model.id.padEnd(18)} ${model.state.padEnd(8)} ${megabytes(model.sizeBytes).padStart(7)}  ${model.licence.padEnd(11)} ${model.purpose}`).join('\n'),
  );
  return 0;
}

/** A model that cannot be had does not keep the rest away; the first failure gives the exit status. */
async function getModels(session: Session, ids: readonly ModelName[]): Promise<number> {
  const { models, config } = await session.colloquy();
  const wanted = ids.length > 0 ? ids : modelsOfConfig(config);
  const brought = await bringModels(models, [...new Set(wanted)], session.progress.fetch, session.signal);
  session.progress.clear();
  for (const { model, folder, failure } of brought) {
    if (folder !== null) session.output.result(`${model} ${folder.path}`);
    if (failure !== null) session.output.failure(failure, model);
  }
  const failure = brought.find((one) => one.failure !== null)?.failure ?? null;
  return failure === null ? 0 : exitStatusOf(failure.code);
}

async function verifyModels(session: Session): Promise<number> {
  const { models, config } = await session.colloquy();
  let status = 0;
  for (const id of new Set([...modelIds, ...modelsOfConfig(config), ...(await models.hubModels())])) {
    const state = await models.verify(id);
    if (state === 'damaged') status = exitStatusOf('model_damaged');
    session.output.result(`${id.padEnd(18)} ${state}`);
  }
  return status;
}

function parseModel(value: string, before: ModelName[] | undefined): ModelName[] {
  const parsed = modelNameSchema.safeParse(value);
  if (!parsed.success) throw new InvalidArgumentError(`The catalogue has ${modelIds.join(', ')}; a model of the hub is named owner/name or owner/name@revision.`);
  return [...(before ?? []), parsed.data];
}
