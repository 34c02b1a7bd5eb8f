import type { LabelledPosting } from '../../tools/corpus/corpus';

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

function posting(
  id: string,
  company: string,
  title: string,
  units: string[],
  a: string[],
  b: string[],
  role: string,
): LabelledPosting {
  const duties = (labels: string[]) => Object.fromEntries(labels.map((label, at) => [String(at + 1), label]));
  const reading = (labels: string[]) => ({
    duties: duties(labels),
    role,
    also: [],
    claims: role,
    verdict: 'match',
    level: null,
  });
  const body = units.map((unit) => unit.replace(/^# /, '## ').replace(/^• /, '- ')).join('\n');
  return {
    id,
    company,
    title,
    format: 'markdown',
    units,
    body,
    A: reading(a),
    B: reading(b),
    gold: { ...reading(a), optional: {} },
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
