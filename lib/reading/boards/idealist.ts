import type { Board, Row } from './board';

export const board: Board = {
  id: 'idealist',
  name: 'Idealist',
  domains: ['idealist.org'],
  withoutClick: 'offered',
  layouts: [
    {
      title: ['[data-qa-id="listing-name"]', 'h1'],
      company: ['[data-qa-id="org-link"]'],
      description: ['[data-qa-id="listing-description"]', '[class*="ListingDescription"]'],
    },
  ],
};

export const rows: Row[] = [
  { layout: 'Idealist', hooked: 'listing description', evidence: 'facts', fixtures: ['idealist'] },
];
