import type { Board } from './board';

export const reed: Board = {
  name: 'Reed',
  hosts: /(?:^|\.)reed\.co\.uk$/,
  title: ['[itemprop="title"]', '[data-qa="job-title"]', 'h1'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[data-qa="companyName"]'],
  description: ['[itemprop="description"]', '[data-qa="job-description"]', '[class*="jobDescription"]'],
};
