import type { Board, Row } from './board';

export const board: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  domains: [
    'glassdoor.com',
    'glassdoor.co.uk',
    'glassdoor.ca',
    'glassdoor.de',
    'glassdoor.fr',
    'glassdoor.ie',
    'glassdoor.at',
    'glassdoor.be',
    'glassdoor.ch',
    'glassdoor.es',
    'glassdoor.it',
    'glassdoor.nl',
    'glassdoor.sg',
    'glassdoor.co.in',
    'glassdoor.co.nz',
    'glassdoor.com.ar',
    'glassdoor.com.au',
    'glassdoor.com.br',
    'glassdoor.com.hk',
    'glassdoor.com.mx',
  ],
  otherHosts: /(?:^|\.)glassdoor\.(?:[a-z]{2}|com?\.[a-z]{2})$/,
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[class*="JobDetails_jobDescription"]',
      pane: ['[class*="TwoColumnLayout_columnRight"]', '[class*="JobDetails_jobDetailsContainer"]'],
      title: ['h1[id^="jd-job-title"]', '[data-test="job-title"] h1', 'header h1'],
      company: ['[class*="EmployerProfile_employerNameHeading"]', '[data-test="employer-name"]'],
      description: [
        '[class*="JobDetails_jobDescription__"]',
        '[class*="JobDetails_jobDescription"]',
        '.jobDescriptionContent',
      ],
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Glassdoor',
    hooked: '`jd-job-title`, `JobDetails_jobDescription` by the beginning of the class',
    evidence: 'facts',
    fixtures: ['glassdoor-pane'],
  },
];
