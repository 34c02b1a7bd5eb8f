import type { Board, Row } from './board';

export const board: Board = {
  id: 'monster',
  name: 'Monster',
  domains: ['monster.com', 'monster.co.uk', 'monster.de'],
  otherHosts: /(?:^|\.)monster\.(?:[a-z]{2}|co\.[a-z]{2})$/,
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[data-testid^="svx-description-container"]',
      pane: ['[data-testid="svx_jobview-wrapper"]', '#jobview-container'],
      title: ['[data-testid="jobTitle"]', '[data-testid="svx-job-title"]'],
      company: ['[data-testid="company"]', '[data-testid="svx-job-company"]'],
      description: [
        '[data-testid="svx-description-container-inner"]',
        '[data-testid="svx-description-container"]',
        '[class*="descriptionstyles__DescriptionBody"]',
      ],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Monster', hooked: '`svx-description-container`', evidence: 'facts', fixtures: ['monster'] },
];
