import { writeFileSync } from 'node:fs';
import { DOES, LEVEL_NAMES, listed, WORK } from '../../lib/analysis/explain/words';
import { type Condition, roleData, sourceOf } from '../../lib/analysis/role/definitions';
import type { Category } from '../../lib/lexicon/categories';
import { ROLES } from '../../lib/lexicon/categories';

const FILE = new URL('../../lexicon/ROLES.md', import.meta.url);

/** The page that lists every role with its definitions, for readers who have never seen code. */
export function rolesPage(): string {
  const intro = [
    '# The roles and who defines them',
    '',
    'This page is written by `npm run roles` out of `lexicon/roles`. Do not edit it; edit those files.',
    '',
    'A role is not one profile but several definitions, because those who define it disagree. TrueTitle lets a title stand when **any** definition of it',
    'accepts the posting, and calls it mislabelled only when all of them reject it and another role clearly fits. You can pin one definition to judge by.',
    'Numbers of duties are not hours of work. The fewer duties a posting has, the more the limits below are stretched in favour of the title.',
    '',
    '## Where the guides disagree',
    '',
    ...DISAGREEMENTS.map((line) => `- ${line}`),
  ];
  return `${[...intro, ...ROLES.flatMap(rolePart)].join('\n')}\n`;
}

const DISAGREEMENTS = [
  'A **social media manager** carries out the day (R0, R3) or sets the strategy and leads staff and budgets (R1, R2). R0 itself adds "and strategy".',
  'A **specialist** carries out, says the prose of R2; its own sample description begins with developing strategies.',
  "**Community work** is part of the manager's job (R0, R3), yet R3's manager works with community managers.",
  '**Engagement** is claimed by manager, specialist, community manager and engagement strategist.',
  "**Ads and analytics** are roles of their own (R0) and a bit of everybody's job (R4). Being there means little; being the largest part does.",
  '**Goals and KPIs** are set by the manager (R1, R2) or by the strategist (R3).',
  'The **director** (R1), the manager who leads a department (R2) and the **strategist** (R3) overlap.',
  'A **manager who is also a strategist** is a legitimate, well-paid hybrid (R3); applicants call it several jobs in one.',
];

function rolePart(role: (typeof ROLES)[number]): string[] {
  const { name, does, definitions, titles } = roleData(role);
  return [
    '',
    `## ${name}`,
    '',
    `In short: ${does}. Titles: ${[...new Set(Object.values(titles).flat())].join(', ')}.`,
    ...definitions.flatMap(definitionPart),
  ];
}

function definitionPart({ id, source, says, when }: ReturnType<typeof roleData>['definitions'][number]): string[] {
  const { work, publisher, year, url } = sourceOf(source);
  const named = `${work} (${[publisher, year ?? 'undated'].filter(Boolean).join(', ')})`;
  return [
    '',
    `### ${id}`,
    '',
    says.trim().replace(/\s+/g, ' '),
    '',
    `Source: ${url ? `[${named}](${url})` : named}`,
    '',
    ...when.map((each) => `- ${conditionText(each)}`),
  ];
}

function conditionText({ share, kinds, atLeast, atMost, anyFact, notLevel }: Condition): string {
  const work = (categories: Category[]) => listed(categories.map((category) => WORK[category]));
  if (share)
    return `${work(share)}: ${atMost === undefined ? `at least ${Math.round(100 * (atLeast ?? 0))} %` : `at most ${Math.round(100 * atMost)} %`} of the duties`;
  if (kinds)
    return `at least ${atLeast ?? 1} of these occur: duties that ${listed(
      kinds.map((category) => DOES[category]),
      'or',
    )}`;
  if (anyFact)
    return `the posting says one of these: ${listed(
      anyFact.map((fact) => fact.replaceAll('_', ' ')),
      'or',
    )}`;
  return `the text does not make it a ${listed(
    (notLevel ?? []).map((level) => LEVEL_NAMES[level]),
    'or',
  )} job that leads people`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, rolesPage());
