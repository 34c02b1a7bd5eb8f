import type { Board, Row } from './board';

export const board: Board = {
  id: 'ashby',
  name: 'Ashby',
  domains: ['ashbyhq.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '.ashby-job-posting-heading',
      title: ['h1.ashby-job-posting-heading', '.ashby-job-posting-heading'],
      description: ['.ashby-job-posting-right-pane [class*="_descriptionText"]', '[class*="_descriptionText"]'],
      pageTitle: /^(?<title>.+) @ (?<company>.+)$/u,
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Ashby',
    hooked: 'posting heading, `_descriptionText` by the beginning of the class',
    evidence: 'facts (apply pages: page)',
    fixtures: ['ashby'],
  },
];
