import { InvalidArgumentError, type Command } from 'commander';
import { exitStatusOf } from '#schemas/failure';
import { modelIdSchema, type ModelId } from '#schemas/model';
import { modelsForEveryRecording } from '../../colloquy.ts';
import { modelSummary } from '../../models/model-summary.ts';
import type { RunWithSession } from '../command-line.ts';
import { megabytes } from '../output.ts';
import type { Session } from '../session.ts';

export function addModels(program: Command, run: RunWithSession): void {
  const models = program.command('models').description('The models: which there are, which are here');
  models
    .command('list')
    .description('Every model of the catalogue and whether it is on this machine')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => run((session) => listModels(session, json ?? false)));
  models
    .command('get')
    .description('Fetch models (default: those that the config uses)')
    .argument('[model...]', 'ids of the catalogue', parseModel)
    .action((ids: ModelId[] | undefined) => run((session) => getModels(session, ids ?? [])));
  models
    .command('verify')
    .description('Read every model file again and compare sums')
    .action(() => run(verifyModels));
}

async function listModels(session: Session, json: boolean): Promise<number> {
  const summaries = await modelSummary((await session.colloquy()).models);
  session.output.result(
    json
      ? JSON.stringify(summaries)
      : summaries.map((model) => `${model.id.padEnd(18)} ${model.state.padEnd(8)} ${megabytes(model.sizeBytes).padStart(7)}  ${model.licence.padEnd(11)} ${model.purpose}`).join('\n'),
  );
  return 0;
}

async function getModels(session: Session, ids: readonly ModelId[]): Promise<number> {
  const { models, config } = await session.colloquy();
  const wanted = ids.length > 0 ? ids : [...modelsForEveryRecording(config), 'segmentation' as const, config.speech.english, config.speech.otherLanguages];
  for (const id of new Set(wanted)) {
    const { path } = await models.get(id, (progress) => {
      session.progress.fetch(progress);
    });
    session.progress.clear();
    session.output.result(`${id} ${path}`);
  }
  return 0;
}

async function verifyModels(session: Session): Promise<number> {
  const { models } = await session.colloquy();
  let status = 0;
  for (const id of modelIdSchema.options) {
    const state = await models.verify(id);
    if (state === 'damaged') status = exitStatusOf('model_damaged');
    session.output.result(`${id.padEnd(18)} ${state}`);
  }
  return status;
}

function parseModel(value: string, before: ModelId[] | undefined): ModelId[] {
  const parsed = modelIdSchema.safeParse(value);
  if (!parsed.success) throw new InvalidArgumentError(`The catalogue has ${modelIdSchema.options.join(', ')}.`);
  return [...(before ?? []), parsed.data];
}
