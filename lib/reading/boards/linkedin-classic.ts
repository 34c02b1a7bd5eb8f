import type { Board } from './board';

/** Seen logged in, before the interface that the server draws. "About the job" above the text is the board's. */
export const linkedinClassic: Board = {
  name: 'LinkedIn',
  hosts: /(?:^|\.)linkedin\.com$/,
  mark: '#job-details',
  pane: ['.jobs-search__job-details--container', '.scaffold-layout__detail'],
  title: [
    '.job-details-jobs-unified-top-card__job-title h1',
    '.job-details-jobs-unified-top-card__job-title',
    '.jobs-unified-top-card__job-title',
  ],
  company: [
    '.job-details-jobs-unified-top-card__company-name a',
    '.job-details-jobs-unified-top-card__company-name',
    '.jobs-unified-top-card__company-name',
  ],
  description: ['#job-details', '.jobs-description__content', '.jobs-description-content__text'],
  without: '#job-details > h2:first-child, #job-details > div > h2:first-child',
};
