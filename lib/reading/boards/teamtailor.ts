import type { Board, Row } from './board';

export const board: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  domains: ['teamtailor.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[data-controller*="careersite"]',
      title: ['main h1', 'h1'],
      description: ['main section.company-links .prose', 'main .prose'],
      pageTitle: /^(?<title>.+) - (?<company>[^-]+)$/u,
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Teamtailor',
    hooked: "`.prose` sections in `main`, also on employers' own domains",
    evidence: 'page',
    fixtures: ['teamtailor'],
  },
];
