import type { Board, Row } from './board';

export const board: Board = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  domains: ['smartrecruiters.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '#st-jobDescription',
      title: ['h1.job-title', 'h1[itemprop="title"]'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="hiringOrganization"]'],
      description: [
        '#st-jobDescription, #st-qualifications, #st-additionalInformation',
        '[itemprop="responsibilities"], [itemprop="qualifications"], [itemprop="incentives"]',
      ],
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'SmartRecruiters',
    hooked: '`#st-jobDescription`, `#st-qualifications`, `#st-additionalInformation`',
    evidence: 'facts',
    fixtures: ['smartrecruiters'],
  },
];
