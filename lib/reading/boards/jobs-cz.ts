import type { Board } from './board';

export const jobsCz: Board = {
  name: 'jobs.cz',
  hosts: /(?:^|\.)jobs\.cz$/,
  mark: '[data-jobad="body"]',
  title: ['[data-test="jd-title"]', 'h1'],
  company: ['[data-test="jd-company-name"]'],
  description: ['[data-jobad="body"]', '.RichContent'],
  names: /^(?<title>.+) [–-] (?<company>[^–]+)$/u,
};
