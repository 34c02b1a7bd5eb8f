import type { Board, Row } from './board';

export const board: Board = {
  id: 'dice',
  name: 'Dice',
  domains: ['dice.com'],
  withoutClick: 'offered',
  layouts: [
    {
      title: ['[data-cy="jobTitle"]', 'h1'],
      company: ['[data-cy="companyNameLink"]', '[data-cy="companyNameNoLink"]', 'a[href*="/company-profile/"]'],
      description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription', '[class*="jobDescription"]'],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Dice', hooked: '`jobDescriptionHtml`', evidence: 'facts (lists: page)', fixtures: ['dice'] },
];
