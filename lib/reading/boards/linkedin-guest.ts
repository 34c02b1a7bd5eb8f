import type { Board } from './board';

/** Seen logged out: the single page, the two panes, and the fragment that fills the right one. */
export const linkedinGuest: Board = {
  name: 'LinkedIn',
  hosts: /(?:^|\.)linkedin\.com$/,
  mark: '.top-card-layout__title',
  pane: ['.two-pane-serp-page__detail-view', '.details-pane__content'],
  title: ['.top-card-layout__title', '.topcard__title'],
  company: ['a.topcard__org-name-link', '.topcard__flavor'],
  description: ['.show-more-less-html__markup', '.description__text'],
};
