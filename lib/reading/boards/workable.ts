import type { Board } from './board';

export const workable: Board = {
  name: 'Workable',
  hosts: /(?:^|\.)workable\.com$/,
  mark: '[data-ui="job-description"]',
  title: ['[data-ui="job-title"]', 'h1'],
  company: ['[data-ui="company-name"]'],
  description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
  names: /^(?<title>.+) - (?<company>[^-]+?)(?: \| Jobs By Workable)?$/u,
};
