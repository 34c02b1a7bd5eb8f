import type { Category, SocialRole } from '../../lib/lexicon/categories';
import type { LabelledPosting, ReaderLabels } from '../../tools/corpus/schema';

const MOSS = [
  '# What you will do',
  '• Film and edit short videos for our channels',
  '• Write captions for every post',
  '• Reply to comments under our posts',
  '# What you bring',
  '• A driving licence',
];
const FERN = [
  '# Your tasks',
  '• Define the social media strategy and its goals',
  '• Manage paid campaigns in Meta Ads Manager',
  '• Report on the reach of our posts every week',
  '• Order paper for the office',
];

type Label = Category | `${Category}/${Category}`;

function posting(
  id: string,
  company: string,
  title: string,
  units: string[],
  a: Label[],
  b: Label[],
  role: SocialRole,
): LabelledPosting {
  const duties = (labels: Label[]) => Object.fromEntries(labels.map((label, at) => [String(at + 1), label]));
  const reader = (labels: Label[]): ReaderLabels => ({
    duties: duties(labels),
    role,
    also: [],
    claims: role,
    verdict: 'match',
    level: null,
  });
  const body = units.map((unit) => unit.replace(/^# /, '## ').replace(/^• /, '- ')).join('\n');
  return {
    file: 'postings.jsonl',
    id,
    company,
    title,
    format: 'markdown',
    units,
    body,
    A: reader(a),
    B: reader(b),
    gold: { ...reader(a), optional: {} },
  };
}

/** A corpus of two postings, written for the tests; the readers disagree once. */
export const CORPUS: LabelledPosting[] = [
  posting(
    'm',
    'Moss',
    'Content Creator',
    MOSS,
    ['execution', 'execution', 'community'],
    ['execution', 'execution', 'execution/community'],
    'content_creator',
  ),
  posting(
    'f',
    'Fern',
    'Social Media Manager',
    FERN,
    ['strategy', 'ads', 'analytics', 'other'],
    ['strategy', 'ads', 'analytics', 'other'],
    'social_media_manager',
  ),
];

/** A composed posting under a title that nothing in it backs; nobody but its writer labelled it. */
export const MISLABELLED: LabelledPosting = composed();

function composed(): LabelledPosting {
  const units = [
    '# What you will do',
    '• Set up and optimise paid campaigns in Meta Ads Manager and Google Ads',
    '• Manage the monthly media budget and bids across all ad accounts',
    '• Test audiences, placements and ad creative to lower the cost per acquisition',
    '• Build retargeting campaigns on TikTok Ads and LinkedIn Ads',
    '• Report on return on ad spend of paid social every week',
    '• Launch and scale paid social campaigns for new markets',
    '• Write and test ad copy for Facebook and Instagram ads',
    '• Plan the paid media budget with the finance team',
  ];
  const labels: Label[] = ['ads', 'ads', 'ads', 'ads', 'analytics/ads', 'ads', 'ads/execution', 'ads/strategy'];
  const { A, B, ...made } = posting('c', 'Bramble', 'Community Manager', units, labels, labels, 'ads_specialist');
  const gold: ReaderLabels = { ...made.gold, claims: 'community_manager', verdict: 'mislabelled' };
  return { ...made, file: 'composed.jsonl', gold };
}
