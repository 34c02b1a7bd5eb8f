import type { Board } from './board';

export const ashby: Board = {
  name: 'Ashby',
  hosts: /(?:^|\.)ashbyhq\.com$/,
  mark: '.ashby-job-posting-heading',
  title: ['h1.ashby-job-posting-heading', '.ashby-job-posting-heading'],
  description: ['.ashby-job-posting-right-pane [class*="_descriptionText"]', '[class*="_descriptionText"]'],
  names: /^(?<title>.+) @ (?<company>.+)$/u,
};
