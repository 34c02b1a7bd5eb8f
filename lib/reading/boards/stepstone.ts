import type { Board, Row } from './board';

/** Style elements stand inside the title. */
export const board: Board = {
  id: 'stepstone',
  name: 'StepStone',
  domains: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'stepstone.fr'],
  sisters: [
    { id: 'totaljobs', name: 'Totaljobs', domains: ['totaljobs.com'] },
    { id: 'jobsite', name: 'Jobsite', domains: ['jobsite.co.uk'] },
    { id: 'cwjobs', name: 'CWJobs', domains: ['cwjobs.co.uk'] },
    { id: 'caterer', name: 'Caterer.com', domains: ['caterer.com'] },
    { id: 'irishjobs', name: 'IrishJobs', domains: ['irishjobs.ie'] },
  ],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[data-at="header-job-title"]',
      title: ['[data-at="header-job-title"]', 'h1'],
      company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]', '[data-at="company-name"]'],
      description: [
        '[data-at="job-ad-content"]',
        '[data-at^="section-text-"]',
        '[class*="at-section-text-"]',
        '.job-description',
      ],
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'StepStone, Totaljobs and their sisters',
    hooked: '`data-at` names; style elements stand inside titles',
    evidence: 'facts (lists: page)',
    fixtures: ['stepstone'],
  },
];
