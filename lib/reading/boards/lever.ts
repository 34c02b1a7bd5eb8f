import type { Board } from './board';

/** Every list is a section of its own, so no one element holds all of the text. */
export const lever: Board = {
  name: 'Lever',
  hosts: /(?:^|\.)lever\.co$/,
  mark: '.posting-headline',
  title: ['.posting-headline h2'],
  description: [
    '.posting-page .section.page-centered:not(.posting-header):not(.last-section-apply):not(.application-form)',
    '[data-qa="job-description"], [data-qa="closing-description"]',
  ],
  names: /^(?<company>.+?) - (?<title>.+)$/u,
};
