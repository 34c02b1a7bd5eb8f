import type { Board } from './board';

export const workday: Board = {
  name: 'Workday',
  hosts: /(?:^|\.)(?:myworkdayjobs|myworkdaysite)\.com$/,
  mark: '[data-automation-id="jobPostingDescription"]',
  pane: ['[data-automation-id="jobPostingPage"]'],
  title: ['[data-automation-id="jobPostingHeader"]'],
  description: ['[data-automation-id="jobPostingDescription"]'],
};
