import type { Board, Row } from './board';

export const board: Board = {
  id: 'personio',
  name: 'Personio',
  domains: ['personio.com', 'personio.de', 'personio.es'],
  withoutClick: 'offered',
  layouts: [
    {
      title: ['h1'],
      description: [
        '[class*="JobDescription"]',
        '[class*="job-description"]',
        '.job-posting__description, .job-description',
      ],
      pageTitle: /^(?<title>.+) \| Jobs (?:bei|at|en) (?<company>.+)$/u,
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Personio',
    hooked: "description by class; title and company from the page's title",
    evidence: 'facts (apply pages: page)',
    fixtures: ['personio'],
  },
];
