import type { Board } from './board';

export const smartRecruiters: Board = {
  name: 'SmartRecruiters',
  hosts: /(?:^|\.)smartrecruiters\.com$/,
  mark: '#st-jobDescription',
  title: ['h1.job-title', 'h1[itemprop="title"]'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]', '[itemprop="hiringOrganization"]'],
  description: [
    '#st-jobDescription, #st-qualifications, #st-additionalInformation',
    '[itemprop="responsibilities"], [itemprop="qualifications"], [itemprop="incentives"]',
  ],
};
