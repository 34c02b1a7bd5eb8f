import type { Board, Row } from './board';

export const board: Board = {
  id: 'jobs-cz',
  name: 'Jobs.cz',
  domains: ['jobs.cz'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[data-jobad="body"]',
      title: ['[data-test="jd-title"]', 'h1'],
      company: ['[data-test="jd-company-name"]'],
      description: ['[data-jobad="body"]', '.RichContent'],
      pageTitle: /^(?<title>.+) [–-] (?<company>[^–]+)$/u,
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Jobs.cz', hooked: '`data-jobad="body"`, `.RichContent`', evidence: 'page', fixtures: ['jobs-cz'] },
];
