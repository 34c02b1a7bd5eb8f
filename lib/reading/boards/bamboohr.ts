import type { Board, Row } from './board';

export const board: Board = {
  id: 'bamboohr',
  name: 'BambooHR',
  domains: ['bamboohr.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '.BambooRichText',
      title: ['main h2', 'main h3', '#jobTitle'],
      description: ['.BambooRichText', '#descriptionWrapper', '[class*="jobDescription"]'],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'BambooHR', hooked: '`.BambooRichText`', evidence: 'facts', fixtures: ['bamboohr'] },
];
