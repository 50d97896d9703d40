import { Option } from 'commander';

export const storeOption = (): Option => new Option('--store <store>', 'which graph (default: of the config file, else embedded)').choices(['embedded', 'neo4j']);
