import type { Board } from './board';

export const usaJobs: Board = {
  name: 'USAJobs',
  hosts: /(?:^|\.)usajobs\.gov$/,
  title: ['#job-title', 'h1'],
  company: ['[class*="joa-banner__agency"]'],
  description: ['#summary, #duties, #requirements, #qualifications, #education', '#duties'],
};
