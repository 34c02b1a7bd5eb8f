import type { Board, Row } from './board';

export const board: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  domains: ['wellfound.com'],
  otherHosts: /(?:^|\.)angel\.co$/,
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[data-test="JobDescription"]',
      pane: ['[role="dialog"]'],
      title: ['[data-test="JobListing"] h1', '[class*="styles_title__"]', 'h1'],
      company: ['[class*="StartupHeader"] a', '[data-test="StartupHeader"] a', 'a[href^="/company/"]'],
      description: ['[data-test="JobDescription"]', '[class*="styles_description__"]', '#job-description'],
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Wellfound',
    hooked: 'description by the beginning of the class; the dialog over the list',
    evidence: 'facts',
    fixtures: ['wellfound-dialog'],
  },
];
