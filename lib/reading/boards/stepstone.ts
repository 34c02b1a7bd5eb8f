import type { Board } from './board';

/** Style elements stand inside the title. */
export const stepstone: Board = {
  name: 'StepStone and Totaljobs',
  hosts:
    /(?:^|\.)(?:stepstone\.(?:de|at|be|nl|fr)|totaljobs\.com|jobsite\.co\.uk|cwjobs\.co\.uk|caterer\.com|irishjobs\.ie)$/,
  mark: '[data-at="header-job-title"]',
  title: ['[data-at="header-job-title"]', 'h1'],
  company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]', '[data-at="company-name"]'],
  description: [
    '[data-at="job-ad-content"]',
    '[data-at^="section-text-"]',
    '[class*="at-section-text-"]',
    '.job-description',
  ],
};
