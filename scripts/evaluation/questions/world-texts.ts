/** Titles of pull requests and issues, and messages of commits, as teams write them, by project. */

export interface ProjectTexts {
  readonly pulls: readonly string[];
  readonly issues: readonly string[];
  readonly commits: readonly string[];
}

const atlas: ProjectTexts = {
  pulls: [
    'Add the index writer', 'Keep search connections open', 'Fix crash on empty index', 'Bump lodash from 4.17.20 to 4.17.21', 'Move the index format to version 2', 'Add a rate limit to the search API',
    'Fix wrong order of search results', 'Cache parsed queries', 'Docs: how the index is laid out', 'Refactor the tokenizer', 'Fix memory leak in the index reader', 'Retry failed uploads',
    'Log slow queries', 'Add retention policy for old snapshots', 'Fix timezone of export timestamps', 'Bump undici from 6.1.0 to 6.2.0', 'Support Chinese word segmentation', 'Drop the legacy index format',
    'Fix rate limit headers', 'Speed up snapshot restore', 'Add export to Parquet', 'Fix flaky snapshot test', 'Rotate API tokens', 'Refactor the upload queue', 'Compress index segments',
    'Fix data loss when the disk is full', 'Paginate the search API', 'Docs: rate limits', 'Bump vitest from 2.0.0 to 2.1.4', 'Warm the cache at start', 'Fix login loop with expired tokens', 'Add typo tolerance to search',
    'Merge small segments in the background', 'Fix export of empty projects', 'Migrate the schema of snapshots', 'Expose metrics of the cache',
  ],
  issues: [
    'Search returns nothing for quoted phrases', 'Index grows without bound', 'Crash when the index is empty', 'Export has the wrong timezone', 'Rate limit is not documented', 'Uploads fail on slow networks',
    'Search results are in the wrong order', 'Memory leak after a thousand queries', 'Login loop after token expiry', 'Snapshots are never deleted', 'Chinese text is not found', 'Snapshot restore takes an hour',
    'Rate limit headers are missing', 'Flaky snapshot test on CI', 'Support Parquet export', 'API tokens never expire', 'Empty project cannot be exported', 'Typos find nothing', 'Data lost when the disk is full',
    'Document the index format', 'Cache is cold after a deploy', 'Too many small segments', 'Query log fills the disk', 'Pagination skips a result',
  ],
  commits: ['Tidy the index reader', 'Rename segment to block in comments', 'Raise the cache size', 'Revert the rate limit for internal callers', 'Add a test for quoted phrases', 'Remove dead code of the exporter', 'Pin the Node version', 'Fix typo in the search docs', 'Lower the log level of retries', 'Update the changelog'],
};

const k8s: ProjectTexts = {
  pulls: [
    'Add a Helm chart for the gateway', 'Fix pod eviction under memory pressure', 'Upgrade the cluster to 1.29', 'Rotate TLS certificates by cert-manager', 'Autoscale the workers', 'Fix node drain that hangs', 'Bump kubectl from 1.28 to 1.29',
    'Add network policies', 'Docs: runbook for failed deploys', 'Move secrets to Vault', 'Fix DNS timeouts in the cluster', 'Canary deploys for the API', 'Limit memory of sidecars', 'Fix backup job of etcd', 'Split staging from production',
    'Add alerts for disk pressure', 'Upgrade the ingress controller', 'Fix permission of the deploy role', 'Speed up image builds', 'Roll back failed deploys by itself', 'Bump helm from 3.13 to 3.14', 'Spread pods over zones',
    'Fix certificate renewal', 'Collect logs of init containers', 'Remove unused namespaces', 'Add a budget for pod disruption',
  ],
  issues: [
    'Pods are evicted at night', 'Node drain hangs for ever', 'DNS timeouts in the cluster', 'Certificates expire without a warning', 'etcd backup fails', 'Deploy role can delete namespaces', 'Workers do not scale down', 'Image builds take twenty minutes',
    'Staging and production share secrets', 'Ingress drops websockets', 'Sidecars use too much memory', 'Failed deploys are not rolled back', 'Disk pressure goes unnoticed', 'No runbook for failed deploys', 'Logs of init containers are lost', 'Cluster upgrade to 1.30',
    'All pods in one zone', 'Helm chart has no defaults', 'Vault is sealed after a restart', 'Unused namespaces cost money',
  ],
  commits: ['Label all namespaces', 'Tune the autoscaler', 'Delete the old ingress', 'Add a smoke test after deploys', 'Fix indentation of the chart', 'Use a smaller base image', 'Document the backup job', 'Pin the version of etcd'],
};

const atlasUi: ProjectTexts = {
  pulls: [
    'New search page', 'Dark mode', 'Fix focus of the search box', 'Keyboard shortcuts', 'Show upload progress', 'Bump react from 18.2.0 to 18.3.1', 'Fix layout on small screens', 'Export dialog', 'Translate the settings page', 'Fix flicker of the sidebar',
    'Virtual scrolling of results', 'Docs: components', 'Login page with single sign-on', 'Fix broken links in the help', 'Refactor the theme', 'Highlight search terms', 'Fix date picker in Safari', 'Onboarding tour', 'Speed up first paint', 'Accessible colours',
  ],
  issues: [
    'Search box loses focus', 'Dark mode is unreadable in tables', 'Sidebar flickers', 'Layout breaks on small screens', 'No progress while uploading', 'Date picker fails in Safari', 'Help links are broken', 'Settings page is not translated',
    'Colours have too little contrast', 'First paint is slow', 'Export dialog closes too early', 'Shortcuts clash with the browser', 'Results jump while scrolling', 'Login page shows a blank screen',
  ],
  commits: ['Use the new icons', 'Remove the old search page', 'Round the corners', 'Fix lint warnings', 'Add stories for buttons'],
};

const beacon: ProjectTexts = {
  pulls: [
    'Alert on missing heartbeats', 'Fix duplicate alerts', 'Send alerts to Feishu', 'Dashboard of error rates', 'Fix alert storm after a restart', 'Silence alerts during maintenance', 'Bump grafana-sdk from 1.0 to 1.1', 'Sample traces', 'Fix clock skew in traces', 'Docs: alert rules',
    'Store metrics for a year', 'Weekly report by mail', 'Fix timeouts of the collector', 'Group alerts by service', 'Add anomaly detection', 'Speed up the dashboard',
  ],
  issues: [
    'Alerts arrive twice', 'Alert storm after every restart', 'Feishu messages are cut off', 'Dashboard is slow', 'Clock skew breaks traces', 'Collector times out', 'Metrics are kept for a week only', 'No alert for missing heartbeats',
    'Maintenance triggers alerts', 'Weekly report is empty', 'Traces lack user ids', 'Alert rules are not documented', 'Anomaly detection for latency', 'Alerts name the wrong service',
  ],
  commits: ['Lower the alert threshold', 'Rename the dashboard', 'Add unit tests for alert rules', 'Drop support for the old collector'],
};

const ledger: ProjectTexts = {
  pulls: [
    'Double-entry bookkeeping', 'Fix rounding of invoices', 'Import bank statements', 'Invoices as PDF', 'Fix VAT for Switzerland', 'Monthly closing', 'Bump pdfkit from 0.14 to 0.15', 'Fix currency conversion', 'Audit log', 'Payment reminders', 'Fix permission of accountants', 'Docs: monthly closing',
  ],
  issues: ['Invoices are off by one cent', 'VAT for Switzerland is wrong', 'Bank import fails for large files', 'Accountants see too many pages', 'Currency rates are a day late', 'Reminder is sent twice', 'Invoice PDF lacks the logo'],
  commits: ['Update VAT rates', 'Add fixtures of bank statements', 'Fix a typo on invoices'],
};

const pluto: ProjectTexts = { pulls: [], issues: ['Decide what pluto is for'], commits: [] };

export const projectTexts = { atlas, k8s, 'atlas-ui': atlasUi, beacon, ledger, pluto } as const;
export type ProjectName = keyof typeof projectTexts;

export interface SeriesTexts {
  readonly decisions: readonly string[];
  readonly actions: readonly string[];
  readonly questions: readonly string[];
  readonly risks: readonly string[];
}

const standUp: SeriesTexts = {
  decisions: [
    'We move the index to format version 2', 'Rate limit is 100 requests per minute', 'Old snapshots are deleted after 90 days', 'We keep the search API at version 1', 'Parquet export ships behind a flag', 'Tokens expire after 30 days', 'We drop support for Node 18',
    'Typo tolerance is on by default', 'The cache is warmed at start', 'Index segments are compressed with zstd', 'No releases on Fridays', 'We stop logging full queries', 'Every snapshot is encrypted', 'Flaky tests are quarantined for a week',
  ],
  actions: [
    'Write the migration guide for the index format', 'Measure the new rate limit', 'Ask legal about the retention of snapshots', 'Fix the flaky snapshot test', 'Benchmark zstd against lz4', 'Announce the end of Node 18', 'Prepare the demo of typo tolerance', 'Rotate the tokens of CI',
    'Clean up the old exports', 'Draft the release notes', 'Check the memory of the index reader', 'Talk to support about slow uploads', 'Add a dashboard for the cache', 'Review the encryption of snapshots', 'Collect queries that find nothing', 'Estimate the Parquet export',
    'Update the search docs', 'Invite the design team to the demo', 'Test the restore of a snapshot', 'Close stale issues', 'Order more disks', 'Pair on the tokenizer',
  ],
  questions: [
    'Do we need a rate limit for internal callers?', 'Who owns the index format?', 'When does Node 18 go away?', 'Can snapshots be encrypted at rest?', 'Is the cache shared between tenants?', 'How large may an upload be?', 'Should typo tolerance work for Chinese?', 'Do we keep the old exporter?',
    'Which queries find nothing?', 'Is Parquet worth it?', 'How long does a restore take?', 'Can we delete snapshots earlier?',
  ],
  risks: ['The index migration may take longer than a night', 'No disks are left in the staging cluster', 'The rate limit may hit our own crawler', 'Encrypted snapshots cannot be restored by old versions', 'Support has no access to the query log', 'The demo depends on the new tokenizer'],
};

const k8sSync: SeriesTexts = {
  decisions: [
    'We upgrade the cluster in November', 'Secrets live in Vault only', 'Deploys are rolled back after five minutes', 'Staging gets its own cluster', 'Certificates are renewed every 60 days', 'Image builds move to the new runners', 'Canary deploys start with the API', '集群升级安排在周末', 'Pods are spread over three zones', '日志保留三十天',
  ],
  actions: [
    'Write the upgrade plan for the cluster', 'Move the last secrets to Vault', 'Test the rollback of deploys', 'Order a certificate for staging', 'Ask finance about the cost of a second cluster', 'Automate the etcd restore', 'Remove the old runners', '整理集群升级的步骤', 'Set alerts for disk pressure', '清理不用的命名空间',
    'Document the canary deploys', 'Check the quota of every zone', 'Rehearse the failover', '检查备份任务', 'Tag all images',
  ],
  questions: ['Does the upgrade need downtime?', 'Who is on call during the upgrade?', 'Can Vault run on two nodes?', 'What does a second cluster cost?', 'Are backups of etcd encrypted?', '升级失败怎么回滚?', 'Why do image builds take so long?', 'Do sidecars need limits?', '谁负责证书续期?'],
  risks: ['The upgrade may break the old ingress', 'Vault has a single node', 'Waiting for quota in the second zone', 'Certificates of staging expire next week', '备份任务没有告警'],
};

const beaconWeekly: SeriesTexts = {
  decisions: ['告警统一发到飞书', '指标保留一年', '周报改为每周一发送', '维护期间关闭告警', '异常检测先在测试环境上线', '告警按服务分组', '不再支持旧的采集器', '采样率定为百分之十', '仪表盘默认显示七天', '心跳间隔改为三十秒', '告警规则由各组自己维护', '限流由网关负责', '追踪数据脱敏'],
  actions: [
    '接入飞书机器人', '写告警规则文档', '修复重复告警', '评估异常检测的成本', '联系运维申请磁盘', '迁移旧的采集器', '优化仪表盘的加载速度', '给王芳开通权限', '准备灯塔的演示', '补充心跳告警的测试', '统计误报的数量', '更新周报模板', '调整采样率', '核对时钟偏差', '整理告警分组', '约限流的评审会',
  ],
  questions: ['告警为什么会重复?', '指标要保留多久?', '采样率定多少合适?', '旧的采集器什么时候下线?', '误报谁来处理?', '周报发给谁?', '异常检测用什么模型?', '限流放在哪一层?', '心跳间隔多少?'],
  risks: ['磁盘空间可能不够', '飞书接口有限流', '旧的采集器没人维护', '等待运维审批', '误报太多会被忽略'],
};

const company: SeriesTexts = {
  decisions: ['We hire two engineers in spring', 'Atlas UI is released with atlas', 'Beacon gets a budget for storage', 'The ledger is rewritten in TypeScript', 'Pluto is put on hold', 'Planning moves to the first day of the quarter', 'Retrospectives are held without managers', 'The search page is redesigned'],
  actions: [
    'Publish the roadmap', 'Write the job ad', 'Book a room for planning', 'Ask customers about dark mode', 'Compare storage prices', 'Archive the pluto repository', 'Collect topics for the retrospective', 'Plan the TypeScript rewrite', 'Invite the accountants', 'Survey the contrast of colours',
    'Share the notes of the retrospective', 'Sketch the search page', 'Shorten the stand-ups', 'Set goals for the quarter', 'Check the budget for storage', 'Thank the support team', 'Schedule the redesign',
  ],
  questions: ['What happens to pluto?', 'How many customers use dark mode?', 'Do we need a fourth team?', 'Is the roadmap public?', 'When is the search page redesigned?', 'What is the budget for storage?', 'Who moderates the retrospective?', 'Can ledger wait until spring?', 'Do we hire in Berlin or in Lisbon?', 'Which goals did we miss?'],
  risks: ['Two engineers are on leave in December', 'The rewrite of ledger has no owner', 'Storage prices may rise', 'Waiting for the budget of the redesign'],
};

export const seriesTexts = { standUp, k8sSync, beaconWeekly, company } as const;
export type SeriesName = keyof typeof seriesTexts;

export const topicNames = ['search', 'index format', 'rate limits', 'snapshots', 'Kubernetes upgrade', 'secrets', 'alerts', '告警', '限流', 'hiring', 'budget', 'roadmap', 'dark mode', 'performance', 'release process'] as const;
