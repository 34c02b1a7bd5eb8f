import type { Board, Row } from './board';

export const board: Board = {
  id: 'seek',
  name: 'SEEK',
  domains: ['seek.com', 'seek.com.au', 'seek.co.nz'],
  sisters: [
    { id: 'jobstreet', name: 'Jobstreet', domains: ['jobstreet.com'] },
    { id: 'jobsdb', name: 'JobsDB', domains: ['jobsdb.com'] },
  ],
  otherHosts: /(?:^|\.)jobstreet\.com\.[a-z]{2}$/,
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[data-automation="jobAdDetails"]',
      pane: ['[data-automation="splitViewJobDetailsWrapper"]', '[data-automation="jobDetailsPage"]'],
      title: ['[data-automation="job-detail-title"]'],
      company: ['[data-automation="advertiser-name"]'],
      description: ['[data-automation="jobAdDetails"]'],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'SEEK, Jobstreet, JobsDB', hooked: '`data-automation` names', evidence: 'page', fixtures: ['seek'] },
];
