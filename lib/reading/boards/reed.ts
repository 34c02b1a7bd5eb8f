import type { Board, Row } from './board';

export const board: Board = {
  id: 'reed',
  name: 'Reed',
  domains: ['reed.co.uk'],
  withoutClick: 'offered',
  layouts: [
    {
      title: ['[itemprop="title"]', '[data-qa="job-title"]', 'h1'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[data-qa="companyName"]'],
      description: ['[itemprop="description"]', '[data-qa="job-description"]', '[class*="jobDescription"]'],
    },
  ],
};

export const rows: Row[] = [{ layout: 'Reed', hooked: 'microdata', evidence: 'facts', fixtures: ['reed'] }];
