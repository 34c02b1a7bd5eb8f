import type { Board, Row } from './board';

export const board: Board = {
  id: 'recruitee',
  name: 'Recruitee',
  domains: ['recruitee.com'],
  withoutClick: 'offered',
  layouts: [
    {
      title: ['h1', 'h2'],
      description: [
        '[class*="job-description"], [class*="job-requirements"]',
        '[id="section-description"], [id="section-requirements"]',
        '.description',
      ],
      pageTitle: /^(?<title>.+) - (?<company>[^-]+)$/u,
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Recruitee',
    hooked: 'sections of description and requirements',
    evidence: 'facts',
    fixtures: ['recruitee'],
  },
];
