/**
 * A real Neo4j for tests, as Maven has it: community edition, GPL-3.0, so it is fetched and never bundled. Once fetched it needs neither Maven nor
 * a network.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import envPaths from 'env-paths';

/** Pinned: for a range Maven walks through every version for minutes. */
export const NEO4J_VERSION = '5.26.30';
const LOWEST_JAVA = 17;
const CLASSPATH_GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';

const folder = join(join(envPaths('colloquy', { suffix: '' }).cache, 'neo4j-for-tests'), NEO4J_VERSION);
const classPathFile = join(folder, 'classpath.txt');

export const javaCommand = process.env.NEO4J_JAVA ?? 'java';

/** Null where the jars are not all there. */
export function classPath(): string | null {
  if (!existsSync(classPathFile)) return null;
  const text = readFileSync(classPathFile, 'utf8').trim();
  return text.split(delimiter).every((jar) => existsSync(jar)) ? text : null;
}

/** Why no server can be started here, in words; null when one can be. */
export function missingForServer(): string | null {
  if (!hasJava()) return `Java ${LOWEST_JAVA} or newer is not here`;
  return classPath() === null ? 'the Neo4j server was not fetched' : null;
}

/** About 150 MB and half a minute, once. Null when it is there then; else why not, in words. */
export function fetchJars(): string | null {
  if (!hasJava()) return `Java ${LOWEST_JAVA} or newer is not here`;
  if (classPath() !== null) return null;
  mkdirSync(folder, { recursive: true });
  const project = join(folder, 'pom.xml');
  writeFileSync(project, projectFile);
  const words = ['-B', '-q', '-f', project, `-Dmaven.repo.local=${join(folder, 'repository')}`, CLASSPATH_GOAL, '-DincludeScope=runtime', `-Dmdep.outputFile=${classPathFile}.new`];
  const run = spawnSync('mvn', words, { encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.error !== undefined) return 'Maven is not here';
  if (run.status !== 0) return `Maven could not fetch it: ${run.stdout.split('\n')[0] ?? ''}`;
  renameSync(`${classPathFile}.new`, classPathFile);
  return null;
}

/** `openjdk version "17.0.15"`; before Java 9 it was `"1.8.0"`. */
function hasJava(): boolean {
  const { stderr } = spawnSync(javaCommand, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/u.exec(stderr)?.[1] ?? 0) >= LOWEST_JAVA;
}

const projectFile = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-for-tests</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;
