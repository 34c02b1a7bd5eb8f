import type { Board } from './board';

export const personio: Board = {
  name: 'Personio',
  hosts: /(?:^|\.)personio\.(?:com|de|es)$/,
  title: ['h1'],
  description: [
    '[class*="JobDescription"]',
    '[class*="job-description"]',
    '.job-posting__description, .job-description',
  ],
  names: /^(?<title>.+) \| Jobs (?:bei|at|en) (?<company>.+)$/u,
};
