/** What `on` says something else with than what a thing is about: `issues on hold`, `PRs on staging`. */
export const idiomsWithOn: ReadonlySet<string> = new Set(`
hold ice fire track schedule purpose board backlog roadmap branch main master trunk develop dev milestone milestones github gitlab jira slack teams linear production
prod staging behalf vacation holiday holidays leave call duty weekends weekdays mornings evenings fridays mondays tuesdays wednesdays thursdays saturdays sundays
laptop phone mobile mac windows linux paper average demand request site budget target time deck deadline probation sale loan standby autopilot pause repeat
record course file hand screen desktop android ios ipad chrome firefox safari arm default upstream origin head fork forks hotfix release releases v1 v2 v3 priority
occasion accident average earth top bottom side hands deck display stage stream air foot balance principle condition
`.trim().split(/\s+/u));
