import type { Board, Row } from './board';

/** The right pane stands behind the footer, and each card of the list is in the page twice. */
export const board: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  domains: ['ziprecruiter.com', 'ziprecruiter.co.uk', 'ziprecruiter.ie', 'ziprecruiter.in'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '[data-testid="job-details-scroll-container"]',
      pane: ['[data-testid="right-pane"]', '[data-testid="job-details-scroll-container"]'],
      title: ['h2', 'h1'],
      company: ['a[href*="/co/"]', '.hiring_company_text'],
      description: [
        '[data-testid="job-details-scroll-container"] [class*="whitespace-pre-line"]',
        '[data-testid="right-pane"] [class*="whitespace-pre-line"]',
        '.job_description',
        '.jobDescriptionSection',
      ],
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'ZipRecruiter',
    hooked: 'right pane, behind the footer in the document',
    evidence: 'page',
    fixtures: ['ziprecruiter-pane'],
  },
];
