/** Which server it is that answers: by `CALL dbms.components()`. */

export interface Component {
  readonly name: string;
  readonly versions: readonly string[];
}

const LOWEST_MAJOR = 5;

/** What is there instead of Neo4j 5 or newer (newer ones are numbered by their year), in words; null when all is well. */
export function unsupportedServer(components: readonly Component[]): string | null {
  const kernel = components.find(({ name }) => name === 'Neo4j Kernel');
  if (kernel === undefined) return 'a server that is no Neo4j';
  const [version = ''] = kernel.versions;
  const major = Number.parseInt(version, 10);
  return major >= LOWEST_MAJOR ? null : `Neo4j ${version}`;
}
