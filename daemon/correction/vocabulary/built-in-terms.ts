/**
 * Terms of software work that English models write otherwise however they are said. Only what is no phrase of English is a form here, so
 * that nothing is changed that somebody might have said. Heard from speech (docs/evaluation.md) or reported for these models.
 */
export interface HeardTerm {
  readonly written: string;
  readonly heardAs: readonly string[];
}

export const builtInTerms: readonly HeardTerm[] = [
  { written: 'pull request', heardAs: ['poll request', 'pole request', 'pool request', 'pul request', 'pll request', 'paul request'] },
  { written: 'pull requests', heardAs: ['poll requests', 'pole requests', 'pool requests', 'pul requests', 'pll requests', 'paul requests'] },
  { written: 'kubectl', heardAs: ['cube CTL', 'cube C T L', 'kube CTL', 'cubectl', 'cube cuttle', 'kube cuttle', 'coop CTL', 'Q CTL'] },
  { written: 'Kubernetes', heardAs: ['cooper netties', 'coober netties', 'kuber netties', 'cuban eddies', 'kubernetties'] },
  { written: 'PostgreSQL', heardAs: ['postgres Q L', 'post gres QL', 'postgre sequel'] },
  { written: 'Postgres', heardAs: ['post gres', 'post grass', 'post gress', 'postgress'] },
  { written: 'GitHub', heardAs: ['git hub', 'gethub', 'get hub'] },
  { written: 'GitLab', heardAs: ['git lab', 'getlab'] },
];
