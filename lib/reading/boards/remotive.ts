import type { Board, Row } from './board';

export const board: Board = {
  id: 'remotive',
  name: 'Remotive',
  domains: ['remotive.com'],
  otherHosts: /(?:^|\.)remotive\.io$/,
  withoutClick: 'offered',
  layouts: [
    {
      title: ['h1'],
      description: ['.job-description'],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Remotive', hooked: '`.job-description`', evidence: 'facts', fixtures: ['remotive'] },
];
