import type { Board } from './board';

export const dice: Board = {
  name: 'Dice',
  hosts: /(?:^|\.)dice\.com$/,
  title: ['[data-cy="jobTitle"]', 'h1'],
  company: ['[data-cy="companyNameLink"]', '[data-cy="companyNameNoLink"]', 'a[href*="/company-profile/"]'],
  description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription', '[class*="jobDescription"]'],
};
