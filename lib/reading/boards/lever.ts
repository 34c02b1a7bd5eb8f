import type { Board, Row } from './board';

/** Every list is a section of its own, so no one element holds all of the text. */
export const board: Board = {
  id: 'lever',
  name: 'Lever',
  domains: ['lever.co'],
  withoutClick: 'offered',
  layouts: [
    {
      mark: '.posting-headline',
      title: ['.posting-headline h2'],
      description: [
        '.posting-page .section.page-centered:not(.posting-header):not(.last-section-apply):not(.application-form)',
        '[data-qa="job-description"], [data-qa="closing-description"]',
      ],
      pageTitle: /^(?<company>.+?) - (?<title>.+)$/u,
    },
  ],
};

export const rows: Row[] = [
  {
    layout: 'Lever',
    hooked: 'every section of `.posting-page` but header and apply',
    evidence: 'facts (apply pages: page)',
    fixtures: ['lever'],
  },
];
