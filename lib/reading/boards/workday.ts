import type { Board, Row } from './board';

export const board: Board = {
  id: 'workday',
  name: 'Workday',
  domains: ['myworkdayjobs.com', 'myworkdaysite.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[data-automation-id="jobPostingDescription"]',
      pane: ['[data-automation-id="jobPostingPage"]'],
      title: ['[data-automation-id="jobPostingHeader"]'],
      description: ['[data-automation-id="jobPostingDescription"]'],
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Workday',
    hooked: '`jobPostingHeader`, `jobPostingDescription`; before they are drawn, the structured data',
    evidence: 'page',
    fixtures: ['workday', 'workday-shell'],
  },
];
