import type { Board } from './board';

export const indeed: Board = {
  name: 'Indeed',
  hosts: /(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2})$/,
  mark: '#jobDescriptionText',
  pane: ['#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane'],
  title: [
    '[data-testid="jobsearch-JobInfoHeader-title"]',
    '.jobsearch-JobInfoHeader-title',
    '[data-testid="simpler-jobTitle"]',
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-company-name="true"]',
    '.jobsearch-JobInfoHeader-companyNameLink',
    '.jobsearch-JobInfoHeader-companyNameSimple',
    '.jobsearch-InlineCompanyRating a',
  ],
  description: ['#jobDescriptionText'],
};
