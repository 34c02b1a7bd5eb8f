import type { Board } from './board';

export const jobvite: Board = {
  name: 'Jobvite',
  hosts: /(?:^|\.)jobvite\.com$/,
  mark: '.jv-job-detail-description',
  title: ['.jv-header'],
  company: ['.jv-logo a'],
  description: ['.jv-job-detail-description'],
  names: /^(?<company>.+?) Careers - (?<title>.+)$/u,
};
