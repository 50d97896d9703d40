/**
 * Things that no AMI meeting speaks of, as the words that are left of a question ("what did we say about …"), made by hand. Half of them hold a word
 * that nobody says; the others are made of words that the meetings use in another sense (`case law`, `power outage`), which is the harder test.
 */
export const negatives: readonly string[] = [
  'kubernetes upgrade', 'GDPR compliance', 'maternity leave', 'office relocation to Berlin', 'salary negotiations', 'database migration', 'unit tests',
  'pull request reviews', 'onboarding of interns', 'phishing emails', 'carbon emissions', 'blockchain', 'password rotation', 'the hackathon',
  'vaccination campaign', 'tax deduction', 'Oracle licence renewal', 'quarterly earnings call', 'firewall configuration', 'rollback of the deployment',
  'mortgage applications', 'elephant conservation', 'airport transfer', 'dental insurance', 'the CEO resignation', 'warehouse robots', 'drone delivery',
  'Christmas bonus', 'refugee housing', 'merger with Siemens', 'nuclear reactor', 'soccer tournament sponsorship',
  'API rate limits', 'memory leak', 'cloud storage costs', 'remote work policy', 'battery recycling law', 'market crash', 'power outage in the data centre',
  'user account deletion', 'screen time for children at school', 'button mushrooms recipe', 'rubber plantation', 'channel tunnel', 'banana import tariffs',
  'voice actors strike', 'chip shortage in Taiwan', 'light rail construction', 'denim jackets', 'design patent lawsuit', 'price of crude oil',
  'television licence evasion', 'solar eclipse', 'wood pellets heating', 'case law', 'spin class schedule', 'titanium hip replacement', 'advanced chess training',
  'company car policy', 'interface between payroll and accounting', 'project Apollo moon landing', 'product recall of baby food', 'target practice', 'meeting in Tokyo',
];

/** Written after the bounds were set, and only scored. */
export const heldOutNegatives: readonly string[] = [
  'the printer contract', 'travel expenses for the conference', 'two-factor authentication', 'Ramadan opening hours', 'flu season', 'bicycle parking',
  'server downtime on Sunday', 'GraphQL schema', 'tenant eviction', 'lawn mowing', 'school exam results', 'cheese tasting', 'submarine cables',
  'pension fund', 'holiday calendar', 'translation into Polish', 'fire drill', 'gluten-free menu', 'podcast recording', 'interest rates of the central bank',
  'water pipe burst', 'hospital beds', 'customs declaration', 'train strike', 'open source licence', 'cookie banner', 'election campaign', 'garden furniture',
  'bug in the login page', 'invoice from the caterer', 'horse racing', 'oil painting', 'dress code for the wedding', 'bank transfer to the supplier',
  'parking tickets', 'wind turbines', 'roof repair', 'piano lessons', 'climate change report', 'blood pressure',
];
