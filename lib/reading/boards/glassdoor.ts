import type { Board } from './board';

export const glassdoor: Board = {
  name: 'Glassdoor',
  hosts: /(?:^|\.)glassdoor\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/,
  mark: '[class*="JobDetails_jobDescription"]',
  pane: ['[class*="TwoColumnLayout_columnRight"]', '[class*="JobDetails_jobDetailsContainer"]'],
  title: ['h1[id^="jd-job-title"]', '[data-test="job-title"] h1', 'header h1'],
  company: ['[class*="EmployerProfile_employerNameHeading"]', '[data-test="employer-name"]'],
  description: [
    '[class*="JobDetails_jobDescription__"]',
    '[class*="JobDetails_jobDescription"]',
    '.jobDescriptionContent',
  ],
};
