import type { Board } from './board';

/** The application form follows on the same page. */
export const greenhouse: Board = {
  name: 'Greenhouse',
  hosts: /(?:^|\.)greenhouse\.io$/,
  mark: '.job__title',
  title: ['.job__title h1', 'h1.section-header'],
  description: ['.job__description'],
  names: /^Job Application for (?<title>.+) at (?<company>.+)$/u,
};
