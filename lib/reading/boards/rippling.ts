import type { Board, Row } from './board';

export const board: Board = {
  id: 'rippling',
  name: 'Rippling',
  domains: ['rippling.com'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '.ATS_htmlPreview',
      title: ['h2[class*="H2Element"]', 'h1', 'h2'],
      description: ['.ATS_htmlPreview', '[class*="ATS_htmlPreview"]'],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Rippling', hooked: '`.ATS_htmlPreview`', evidence: 'facts', fixtures: ['rippling'] },
];
