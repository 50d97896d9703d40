/** Who works in the world, and on what. */
import type { Person, Project } from './world-shape.ts';
import type { ProjectName } from './world-texts.ts';

const person = (name: string, login: string | undefined, aliases: readonly string[] = [], bot = false): Person => ({
  id: login === undefined ? `note:People/${name}.md` : `login:${login}`,
  name,
  aliases: [...aliases, ...(login === undefined || login === name ? [] : [login])].sort(),
  ...(login === undefined ? {} : { login }),
  bot,
});

export const people = {
  anaSilva: person('Ana Silva', 'asilva', ['Annie']),
  anaCosta: person('Ana Costa', 'acosta'),
  ben: person('Ben Carter', 'bcarter', ['Benny']),
  siyu: person('Chen Siyu', 'chensiyu', ['陈思雨']),
  zhangsan: person('张三', 'zhangsan', ['Zhang San']),
  lilei: person('李雷', 'lilei', ['Li Lei']),
  wangfang: person('王芳', 'wfang', ['Wang Fang']),
  juergen: person('Jürgen Weiß', 'jweiss', ['Juergen Weiss']),
  priya: person('Priya Raman', 'nightowl'),
  tom: person('Tom Okafor', 'tokafor'),
  elena: person('Elena Petrova', 'epetrova'),
  sam: person("Sam O'Brien", 'sobrien'),
  nora: person('Nora Lindqvist', 'nora-l'),
  /** Has done nothing. */
  marco: person('Marco Rossi', undefined),
  bot: person('dependabot[bot]', 'dependabot[bot]', ['dependabot'], true),
} as const;

const project = (name: string, aliases: readonly string[] = []): Project => ({ id: `acme/${name}`, name, aliases });

export const projects: Readonly<Record<ProjectName, Project>> = {
  atlas: project('atlas'),
  k8s: project('k8s', ['kubernetes']),
  'atlas-ui': project('atlas-ui'),
  beacon: project('beacon', ['灯塔']),
  ledger: project('ledger'),
  /** Nearly empty. */
  pluto: project('pluto'),
};

export interface Team {
  /** Who writes pull requests and commits, by how much. */
  readonly writers: readonly (readonly [Person, number])[];
  /** Who reviews and merges besides. */
  readonly reviewers: readonly Person[];
  /** Who opens and closes issues besides. */
  readonly reporters: readonly Person[];
}

const { anaSilva, anaCosta, ben, siyu, zhangsan, lilei, wangfang, juergen, priya, tom, elena, sam, nora } = people;

export const teams: Readonly<Record<ProjectName, Team>> = {
  atlas: { writers: [[anaSilva, 5], [ben, 4], [siyu, 3], [juergen, 3], [priya, 2]], reviewers: [sam, zhangsan], reporters: [nora, elena] },
  k8s: { writers: [[zhangsan, 5], [lilei, 4], [priya, 3], [anaCosta, 3], [ben, 2]], reviewers: [juergen], reporters: [nora, juergen] },
  'atlas-ui': { writers: [[elena, 5], [anaCosta, 3], [siyu, 3], [sam, 2]], reviewers: [anaSilva, ben], reporters: [nora, ben] },
  beacon: { writers: [[wangfang, 5], [zhangsan, 3], [lilei, 2], [juergen, 2]], reviewers: [priya], reporters: [nora, anaSilva] },
  ledger: { writers: [[tom, 5], [priya, 2], [ben, 1]], reviewers: [nora], reporters: [nora, anaCosta] },
  pluto: { writers: [], reviewers: [], reporters: [nora] },
};
