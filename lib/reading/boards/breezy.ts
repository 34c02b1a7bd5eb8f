import type { Board, Row } from './board';

export const board: Board = {
  id: 'breezy',
  name: 'Breezy',
  domains: ['breezy.hr'],
  withoutClick: 'offered',
  layouts: [
    {
      title: ['.banner h1', '.position h1'],
      description: ['.position .description', '.description'],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Breezy', hooked: '`.description`', evidence: 'facts (apply pages: page)', fixtures: ['breezy'] },
];
