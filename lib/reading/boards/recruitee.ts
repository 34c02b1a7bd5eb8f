import type { Board } from './board';

export const recruitee: Board = {
  name: 'Recruitee',
  hosts: /(?:^|\.)recruitee\.com$/,
  title: ['h1', 'h2'],
  description: [
    '[class*="job-description"], [class*="job-requirements"]',
    '[id="section-description"], [id="section-requirements"]',
    '.description',
  ],
  names: /^(?<title>.+) - (?<company>[^-]+)$/u,
};
