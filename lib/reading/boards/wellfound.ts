import type { Board } from './board';

export const wellfound: Board = {
  name: 'Wellfound',
  hosts: /(?:^|\.)(?:wellfound\.com|angel\.co)$/,
  mark: '[data-test="JobDescription"]',
  pane: ['[role="dialog"]'],
  title: ['[data-test="JobListing"] h1', '[class*="styles_title__"]', 'h1'],
  company: ['[class*="StartupHeader"] a', '[data-test="StartupHeader"] a', 'a[href^="/company/"]'],
  description: ['[data-test="JobDescription"]', '[class*="styles_description__"]', '#job-description'],
};
