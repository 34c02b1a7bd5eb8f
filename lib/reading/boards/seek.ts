import type { Board } from './board';

export const seek: Board = {
  name: 'SEEK and Jobstreet',
  hosts: /(?:^|\.)(?:seek\.(?:com|com\.au|co\.nz)|jobstreet\.(?:com|com\.[a-z]{2})|jobsdb\.com)$/,
  mark: '[data-automation="jobAdDetails"]',
  pane: ['[data-automation="splitViewJobDetailsWrapper"]', '[data-automation="jobDetailsPage"]'],
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  description: ['[data-automation="jobAdDetails"]'],
};
