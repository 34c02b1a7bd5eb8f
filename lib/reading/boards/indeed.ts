import type { Board, Row } from './board';

export const board: Board = {
  id: 'indeed',
  name: 'Indeed',
  domains: ['indeed.com'],
  otherHosts: /(?:^|\.)indeed\.(?:[a-z]{2}|co\.[a-z]{2})$/,
  withoutClick: 'offered',
  layouts: [
    {
      mark: '#jobDescriptionText',
      pane: ['#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane'],
      title: [
        '[data-testid="jobsearch-JobInfoHeader-title"]',
        '.jobsearch-JobInfoHeader-title',
        '[data-testid="simpler-jobTitle"]',
      ],
      company: [
        '[data-testid="inlineHeader-companyName"]',
        '[data-company-name="true"]',
        '.jobsearch-JobInfoHeader-companyNameLink',
        '.jobsearch-JobInfoHeader-companyNameSimple',
        '.jobsearch-InlineCompanyRating a',
      ],
      description: ['#jobDescriptionText'],
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Indeed',
    hooked: 'job info header, `#jobDescriptionText`; right pane of searches',
    evidence: 'page',
    fixtures: ['indeed-pane'],
  },
];
