import type { Board } from './board';

export const monster: Board = {
  name: 'Monster',
  hosts: /(?:^|\.)monster\.(?:com|[a-z]{2}|co\.[a-z]{2})$/,
  mark: '[data-testid^="svx-description-container"]',
  pane: ['[data-testid="svx_jobview-wrapper"]', '#jobview-container'],
  title: ['[data-testid="jobTitle"]', '[data-testid="svx-job-title"]'],
  company: ['[data-testid="company"]', '[data-testid="svx-job-company"]'],
  description: [
    '[data-testid="svx-description-container-inner"]',
    '[data-testid="svx-description-container"]',
    '[class*="descriptionstyles__DescriptionBody"]',
  ],
};
