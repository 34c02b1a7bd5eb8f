import type { Board, Row } from './board';

export const board: Board = {
  id: 'jobvite',
  name: 'Jobvite',
  domains: ['jobvite.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '.jv-job-detail-description',
      title: ['.jv-header'],
      company: ['.jv-logo a'],
      description: ['.jv-job-detail-description'],
      pageTitle: /^(?<company>.+?) Careers - (?<title>.+)$/u,
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Jobvite', hooked: '`.jv-job-detail-description`', evidence: 'facts', fixtures: ['jobvite'] },
];
