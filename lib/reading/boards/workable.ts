import type { Board, Row } from './board';

export const board: Board = {
  id: 'workable',
  name: 'Workable',
  domains: ['workable.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[data-ui="job-description"]',
      title: ['[data-ui="job-title"]', 'h1'],
      company: ['[data-ui="company-name"]'],
      description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
      pageTitle: /^(?<title>.+) - (?<company>[^-]+?)(?: \| Jobs By Workable)?$/u,
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Workable', hooked: '`data-ui` names', evidence: 'facts (apply pages: page)', fixtures: ['workable'] },
];
