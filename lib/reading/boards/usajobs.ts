import type { Board, Row } from './board';

export const board: Board = {
  id: 'usajobs',
  name: 'USAJOBS',
  domains: ['usajobs.gov'],
  withoutClick: 'offered',
  layouts: [
    {
      title: ['#job-title', 'h1'],
      company: ['[class*="joa-banner__agency"]'],
      description: ['#summary, #duties, #requirements, #qualifications, #education', '#duties'],
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'USAJOBS',
    hooked: 'summary, duties, requirements, qualifications',
    evidence: 'facts',
    fixtures: ['usajobs'],
  },
];
